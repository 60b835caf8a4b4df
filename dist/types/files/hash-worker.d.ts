/** What a worker is started with. */
export interface HashWorkerData {
    readonly followSymbolicLinks: boolean;
    /** The memory of the scan's signals. */
    readonly signals: SharedArrayBuffer;
}
/**
 * The life of a hashing thread: takes batches, hashes what it can claim of each, and answers every batch with one
 * message when there is nothing left to claim in it.
 */
export declare function runHashWorker(): void;
