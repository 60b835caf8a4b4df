/**
 * The time that may be spent waiting, over several waits.
 *
 * Only time in which this process was able to listen counts: while files are hashed on the main thread an answer may
 * lie in the socket unread, and that is not the service's fault.
 */
export declare class Budget {
    #private;
    /** @param milliseconds all there is to spend */
    constructor(milliseconds: number);
    get isSpent(): boolean;
    /**
     * Spends time from now on, and calls back when none is left. The clock does not keep the process alive.
     *
     * @returns stops spending
     */
    spend(onSpent: () => void): () => void;
}
