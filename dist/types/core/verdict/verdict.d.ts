import type { Baseline } from '../history/checkpoint.ts';
import type { Lookup } from '../history/store.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Comparison } from './comparison.ts';
/** Why a verdict is what it is. The vocabulary is fixed (DESIGN §3.3). */
export type Reason = 'unchanged' | 'files-changed' | 'values-changed' | 'product-missing' | 'no-checkpoint' | 'checkpoint-unreadable' | 'store-unavailable';
/** What to answer where there is nothing to compare with. */
export type IfNoCheckpoint = 'changed' | 'unchanged' | 'error';
/** The answer to "have these files changed since the last time it mattered?" */
export interface Verdict {
    readonly changed: boolean;
    readonly reason: Reason;
    /** What went wrong, in one line that is not fit to print without escaping; `undefined` when nothing did. */
    readonly why: string | undefined;
    readonly comparison: Comparison;
    /** Patterns of `generates` that match nothing. */
    readonly missingProducts: readonly string[];
    /** What was compared with; `undefined` when there was nothing. */
    readonly baseline: Baseline | undefined;
}
/** The user wants an error where there is nothing to compare with, and there was nothing. */
export declare class NoCheckpointError extends Error {
    readonly name = "NoCheckpointError";
    readonly reason: Reason;
    constructor(reason: Reason, message: string);
}
/** What a verdict is made on. */
export interface Present {
    readonly snapshot: Snapshot;
    /** Patterns that matched nothing, unless that is as it should be. */
    readonly unmatchedPatterns: readonly string[];
    /** Patterns of `generates` that match nothing. */
    readonly missingProducts: readonly string[];
}
/** What of a baseline is compared: by default all. */
export type ReadThrough = (baseline: Snapshot) => Snapshot;
/**
 * Decides. `changed` is `false` only where the present was compared with a baseline and is identical and all
 * products exist, or where the user said that no checkpoint at all means unchanged.
 *
 * @throws NoCheckpointError when there is no baseline and `ifNoCheckpoint` is `error`
 */
export declare function decide(present: Present, lookup: Lookup, ifNoCheckpoint: IfNoCheckpoint, readThrough?: ReadThrough): Promise<Verdict>;
