import type { Digest } from '../digest.ts';
import type { Baseline, PartRecord } from '../history/record.ts';
import type { RecordReader } from './baseline-content.ts';
import { type Present } from './judge.ts';
import type { Verdict } from './verdict.ts';
/** What the past says of planned groups. */
export type PlanEvidence = 
/** The newest keys say that all is done and the same; nothing was loaded. */
{
    readonly kind: 'same';
    readonly baseline: Baseline;
} | {
    readonly kind: 'none';
} | {
    readonly kind: 'doubt';
    readonly reason: 'store-unavailable' | 'checkpoint-unreadable' | 'unfinished';
    readonly why: string;
} | {
    readonly kind: 'record';
    readonly reader: RecordReader;
    /** Where the success of a pending group came from, by the id of its attempt; of those that have one. */
    readonly done: ReadonlyMap<string, Baseline>;
    /** Whether the record is of this run's own ref: then ids of what is still pending are taken up. */
    readonly sameRef: boolean;
};
/** What planning needs beside {@link Present}. */
export interface PlanPresent extends Present {
    readonly contents: ReadonlyMap<string, Digest>;
    readonly needs: ReadonlyMap<string, readonly string[]>;
    /** Whether the folder of a stored path is there, whatever is tracked in it. */
    readonly isFolder: (path: string) => boolean;
    readonly newId: () => string;
}
/** The verdict on all groups, and how each is to stand in the record. */
export interface Planned {
    readonly verdict: Verdict;
    readonly records: readonly PartRecord[];
    /** Whether work is to be done, or a folder that is gone to be cleaned up. */
    readonly pending: boolean;
}
/**
 * Decides which groups are to be worked on. A group is unchanged only where its content is that of its own last success
 * and nothing was begun on it since.
 */
export declare function judgePlan(present: PlanPresent, evidence: PlanEvidence): Planned;
