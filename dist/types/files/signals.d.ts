/** What all threads of one scan share beside the batches. */
export declare class Signals {
    #private;
    readonly memory: SharedArrayBuffer;
    /** @param memory that of the signals of another thread */
    constructor(memory?: SharedArrayBuffer);
    /** Tells all threads that nobody is interested in more results. */
    stop(): void;
    get isStopped(): boolean;
    addProgress(files: number, bytes: number): void;
    /** How far all threads together are; for show, the results are counted elsewhere. */
    get progress(): {
        files: number;
        bytes: number;
    };
}
