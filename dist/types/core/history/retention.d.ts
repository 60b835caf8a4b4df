/** An entry of one identity, as a store on disk knows it. */
export interface Kept {
    readonly key: string;
    /** Milliseconds since it was saved. */
    readonly age: number;
}
/**
 * The entries of one identity that some look can still find; a store on disk drops the rest. Dropping too much only
 * makes work needless, but for two kinds: the newest attempt, and successors, which keep a plan that was judged long
 * ago from hiding what came after it.
 *
 * @param entries the newest first
 */
export declare function findable(entries: readonly Kept[]): Set<string>;
