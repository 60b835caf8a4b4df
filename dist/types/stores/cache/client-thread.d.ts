import type { Task } from './client-worker.ts';
import type { Variables } from './environment.ts';
/** What a {@link ClientThread} is made of. */
export interface ClientThreadOptions {
    /** What the client takes for its environment. */
    readonly env: Variables;
    /** What all tasks together may take; what overlaps counts once, and the loading of the client does not. */
    readonly timeoutSeconds: number;
    /** How much of that is gone already. */
    readonly alreadySpentSeconds?: number | undefined;
}
/**
 * What became of a task. A `value` may still be the client's way of saying that it failed; messages and answers tell.
 * `why` is one line.
 */
export type Outcome = ({
    readonly kind: 'ended';
    readonly value: string | number | undefined;
} & Heard) | {
    readonly kind: 'failed';
    readonly why: string;
};
/** What was heard during a task: what the client said, and the heads of the responses that it got. */
export interface Heard {
    readonly messages: readonly string[];
    readonly answers: readonly {
        readonly status: number;
        readonly retryAfter: number;
    }[];
}
/**
 * Has tasks of the cache client done, any number at once, in a thread of its own: nothing of this process has to be
 * changed for the client, it is loaded while this thread does other things, and it can be ended. By itself it has no
 * deadline: against a service that never answers it goes on for a quarter of an hour (RUNNER_FACTS §8.9).
 */
export declare class ClientThread {
    #private;
    constructor(options: ClientThreadOptions);
    /** How much of the time is gone, with what was gone before. */
    get spentSeconds(): number;
    run(task: Task): Promise<Outcome>;
    /** Waits, as part of the time; at once `false` when that is longer than what is left. */
    pause(seconds: number): Promise<boolean>;
}
