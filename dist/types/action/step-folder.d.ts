import type { Checkpoint } from '../core/history/checkpoint.ts';
import type { Identity } from '../core/history/identity.ts';
import type { Loaded } from '../core/history/store.ts';
import type { OnDrift, Request, SummaryWhen } from './inputs.ts';
/** What post is to do. */
export interface Plan {
    readonly mode: Request['mode'];
    readonly name: string;
    /** The absolute folder that the tracker's patterns are relative to. */
    readonly directory: string;
    readonly onDrift: OnDrift;
    readonly summary: SummaryWhen;
    /** Where to record the checkpoint; `undefined` when there is nothing to record. */
    readonly record: RecordPlan | undefined;
}
export interface RecordPlan {
    readonly store: 'cache' | 'machine';
    readonly identity: Identity;
    /** Seconds. */
    readonly timeout: number;
}
/** Makes a new folder for a step and returns its path. Folders are numbered in the order of the steps. */
export declare function createStepFolder(jobFolder: string): string;
/** The snapshot that a `check` or `track` of a name took last in this job. */
export declare function findEarlier(jobFolder: string, name: string): Loaded | {
    readonly kind: 'absent';
};
/** Leaves the plan and the checkpoint that main took for post. */
export declare function leaveForPost(folder: string, plan: Plan, checkpoint: Checkpoint): void;
/** Leaves word that a step saw nothing, so that a `checkpoint` to come does not record what an earlier one saw. */
export declare function leaveNothing(folder: string, mode: Request['mode'], name: string): void;
/** Reads what main left. @throws Error when it is not what main wrote */
export declare function readForPost(folder: string): {
    plan: Plan;
    checkpoint: Checkpoint;
};
