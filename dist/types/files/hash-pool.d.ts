import type { HashBatch } from './hash-batch.ts';
import type { Pacer } from './pacer.ts';
import { Signals } from './signals.ts';
export interface HashPoolOptions {
    /** Threads that hash, this one included. */
    readonly threads: number;
    readonly followSymbolicLinks: boolean;
    /** The module that calls `runHashWorker()`. */
    readonly workerUrl: URL;
    readonly pacer: Pacer;
}
/**
 * Hashes batches in this thread and, where it pays, in others. Threads that do not start or that die cost time,
 * never results: this thread does what they leave.
 */
export declare class HashPool {
    #private;
    readonly signals: Signals;
    constructor(options: HashPoolOptions);
    /** Adds work. Other threads begin with it at once if there are any. */
    add(batch: HashBatch): void;
    /** Hashes until everything that was added has an outcome, or an error has stopped the work. */
    finish(): Promise<void>;
    /** Lets the threads go, whatever they are doing. */
    close(): void;
}
/** Where the worker's module is: `hash-worker-entry` beside the module that asks, with the same extension. */
export declare function hashWorkerUrl(moduleUrl: string): URL;
