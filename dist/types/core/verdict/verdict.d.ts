import type { Baseline } from '../history/record.ts';
import type { Comparison } from './comparison.ts';
import type { Reason } from './reason.ts';
/** The answer to "have these files changed since the last time it mattered?" */
export interface Verdict {
    readonly changed: boolean;
    readonly reason: Reason;
    /** What went wrong, in one line that is not fit to print without escaping; `undefined` when nothing did. */
    readonly why: string | undefined;
    /** How the present differs from the baselines of all parts together. */
    readonly comparison: Comparison;
    /** Patterns of `generates` that match nothing. */
    readonly missingProducts: readonly string[];
    /** What was compared with, of several the newest; `undefined` when there was nothing. */
    readonly baseline: Baseline | undefined;
    /** The groups; or the whole of a tracker without groups, named `''`. */
    readonly parts: readonly PartVerdict[];
}
/** The verdict on a group, or on the whole of a tracker without groups. */
export interface PartVerdict {
    readonly name: string;
    readonly kind: 'whole' | 'named' | 'folder';
    /** A folder group that is not there any more. */
    readonly gone: boolean;
    readonly changed: boolean;
    readonly reason: Reason;
    /** Number of its files that are tracked now. */
    readonly files: number;
    readonly comparison: Comparison;
    readonly baseline: Baseline | undefined;
    /** Groups whose content belongs to its own. */
    readonly needs: readonly string[];
}
/** The groups of a verdict: those of `groups` in their order, then the folders of `group-by` by path. */
export declare function groupsOf({ parts }: Verdict): PartVerdict[];
/** The user wants an error where there is nothing to compare with, and there was nothing. */
export declare class NoCheckpointError extends Error {
    readonly name = "NoCheckpointError";
    readonly reason: Reason;
    readonly why: string | undefined;
    constructor({ reason, why }: Pick<Verdict, 'reason' | 'why'>, message?: string);
}
