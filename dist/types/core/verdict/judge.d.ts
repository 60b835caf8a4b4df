import type { Baseline } from '../history/record.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type CompiledTracker, type Members } from '../tracker/compiled-tracker.ts';
import type { PartBaseline, RecordReader } from './baseline-content.ts';
import { type Reason } from './reason.ts';
import type { Verdict } from './verdict.ts';
/** What to answer where there is nothing to compare with. */
export type IfNoCheckpoint = 'changed' | 'unchanged' | 'error';
/** What a verdict is made on. */
export interface Present {
    readonly snapshot: Snapshot;
    readonly compiled: CompiledTracker;
    /** The parts of the tracker, with the places of their entries. */
    readonly members: readonly Members[];
    /** Patterns of `generates` that match nothing. */
    readonly missingProducts: readonly string[];
    /** What each group needs by itself. */
    readonly needs: ReadonlyMap<string, readonly string[]>;
    /** Whether it is as it should be that nothing is there to track. */
    readonly nothingIsRight: boolean;
    /** The user wants the work done, whatever is there. */
    readonly forced: boolean;
    readonly ifNoCheckpoint: IfNoCheckpoint;
}
/** Why nothing can be compared with. */
export interface EvidenceOfDoubt {
    readonly kind: 'doubt';
    readonly reason: 'store-unavailable' | 'checkpoint-unreadable' | 'unfinished';
    readonly why: string;
}
/** What the past says. */
export type Evidence = 
/** The newest keys say that it is the same; nothing was loaded. */
{
    readonly kind: 'same';
    readonly baseline: Baseline;
} | {
    readonly kind: 'none';
} | EvidenceOfDoubt | {
    readonly kind: 'record';
    readonly reader: RecordReader;
    /** `done`: all of it succeeded. `open`: its pending parts did not. `doubt`: none of it can be trusted. */
    readonly state: 'done' | 'open' | 'doubt';
    /** What is said where `doubt` needs words. */
    readonly why?: string | undefined;
    readonly baseline: Baseline;
    /** A value that is not given now is a change, since nobody compared it; else it is left out. */
    readonly allValues?: boolean;
    /** More reasons for a change than content: another command, another place. */
    readonly also?: readonly Reason[];
};
/** A verdict, with what each part was compared with, for the record that may follow. */
export interface Judged {
    readonly verdict: Verdict;
    readonly baselines: ReadonlyMap<string, PartBaseline>;
}
/**
 * Decides. A part is unchanged only where the present was compared with its last success and is identical, nothing was
 * begun since, all products exist and something is tracked; or where the user said that no checkpoint at all means
 * unchanged.
 */
export declare function judge(present: Present, evidence: Evidence): Judged;
/** Nothing compared with nothing is no comparison: the checkout may have been forgotten, or the pattern misspelt. */
export declare function isNothing({ name, kind, own }: Members, { nothingIsRight, compiled }: Present): boolean;
