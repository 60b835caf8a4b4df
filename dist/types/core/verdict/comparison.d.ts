import type { Snapshot } from '../snapshot/snapshot.ts';
/** A removed and an added file of the same content. */
export interface Rename {
    readonly from: string;
    readonly to: string;
}
/** How a snapshot differs from a baseline. All lists are sorted by code units. */
export interface Comparison {
    readonly added: readonly string[];
    readonly modified: readonly string[];
    readonly removed: readonly string[];
    /** Both ends are listed under {@link removed} and {@link added} as well. */
    readonly renamed: readonly Rename[];
    /** Number of entries that are the same in both. */
    readonly unchanged: number;
    /** Names of values that differ, came or went. */
    readonly values: readonly string[];
}
/** What of a snapshot is compared. */
export type Compared = Pick<Snapshot, 'entries' | 'values'>;
/** Compares the present with a baseline; without one, everything counts as added. */
export declare function compare(baseline: Compared | undefined, present: Compared): Comparison;
/** Whether a comparison found no difference at all. */
export declare function isSame(comparison: Comparison): boolean;
/** Number of paths that were added, modified or removed. */
export declare function changedCount(comparison: Comparison): number;
/** Every path that was added, modified or removed, sorted by code units. */
export declare function changedPaths(comparison: Comparison): string[];
