import { restoreCache, saveCache } from '@actions/cache';
/** What the client is to do, and, but for a look-up, the folder that is its whole world. */
export type Task = {
    readonly folder?: string;
} & ({
    readonly call: 'restore';
    readonly args: Parameters<typeof restoreCache>;
} | {
    readonly call: 'save';
    readonly args: Parameters<typeof saveCache>;
});
/** A task, the number by which reports refer to it, and the time that it has. */
export type Order = Task & {
    readonly id: number;
    readonly milliseconds: number;
};
/** What the thread tells of a task. */
export type Report = {
    readonly id: number;
} /** Bytes are what a program that the client ran has printed. */ & ({
    readonly kind: 'printed';
    readonly chunk: string | Uint8Array;
}
/** The head of a response; the client keeps some of them to itself. `retryAfter` in seconds, else `NaN`. */
 | {
    readonly kind: 'answered';
    readonly status: number;
    readonly retryAfter: number;
}
/** The end; `value` is a key, or for `save` a number, -1 for most failures. */
 | {
    readonly kind: 'ended';
    readonly milliseconds: number;
    readonly value: string | number | undefined;
} | {
    readonly kind: 'threw';
    readonly milliseconds: number;
    readonly error: unknown;
} | {
    readonly kind: 'late';
});
/**
 * The life of the thread in which the cache client runs, and nothing else. The client has no options for where it
 * works and where it prints: it asks `process`. That of this thread is its own, so it simply answers for the task
 * that asks, through whatever callbacks.
 */
export declare function runClientWorker(): void;
