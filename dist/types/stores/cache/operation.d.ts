import type { Budget } from './budget.ts';
/** How a wait for the client ended. */
export type Settled<T> = {
    readonly kind: 'returned';
    readonly value: T;
} | {
    readonly kind: 'threw';
    readonly error: unknown;
}
/** The budget is spent. */
 | {
    readonly kind: 'timed-out';
}
/** The client waits for something that cannot come any more. */
 | {
    readonly kind: 'cut';
};
/**
 * Waits for the client, which has no deadline of its own: against a service that never answers it goes on for a
 * quarter of an hour, and when a connection is cut within a response's body its promise never settles
 * (RUNNER_FACTS §8.9).
 *
 * In the latter case nothing is left that keeps node alive, and the process would end in silence and with success, the
 * step's work not done. `beforeExit` comes at that very moment, so this is noticed at once and the wait ends; it
 * needs a clock that does not keep the process alive by itself. As long as anything else does, the clock goes on to
 * the deadline.
 *
 * @param start begins the operation; gets a function that ends the wait with an error thrown elsewhere
 */
export declare function waitFor<T>(start: (onStray: (error: unknown) => void) => Promise<T>, budget: Budget): Promise<Settled<T>>;
