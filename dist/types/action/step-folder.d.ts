import type { Record } from '../core/history/record.ts';
import type { OnDrift, SummaryWhen } from './inputs.ts';
/** What post is to do. */
export interface PostPlan {
    readonly name: string;
    readonly onDrift: OnDrift;
    readonly summary: SummaryWhen;
    /** `undefined` when there is nothing to record. */
    readonly record: PostRecord | undefined;
}
/** What post is to record, in which store. */
export interface PostRecord {
    /**
     * `success`: an empty entry, of an attempt that main recorded. `settle`: what main saw, as a success. `attempt`: what
     * main could not record before the work began; late as it is, it only raises a doubt.
     */
    readonly kind: 'success' | 'settle' | 'attempt';
    readonly store: 'cache' | 'job' | 'machine';
    /** The key; that of a success without the time, which is not known yet. */
    readonly key: string;
    /** Seconds that the store may take, and those that are gone. */
    readonly timeout: number;
    readonly spent: number;
    /** Whether what became of the work is told by the input `outcome`. */
    readonly outcomeGiven: boolean;
}
/** Makes a new folder for a step and returns its path. Folders are numbered in the order of the steps. */
export declare function createStepFolder(jobFolder: string): string;
/** The folders of all steps of the job that left something for their post, the last one first. */
export declare function stepFolders(jobFolder: string): string[];
/** Leaves a mark for the rest of the job. Returns whether it is new. */
export declare function leaveMark(jobFolder: string, kind: 'identity' | 'attempt' | 'drift', name: string): boolean;
/** Whether the job left a mark. */
export declare function hasMark(jobFolder: string, kind: 'identity' | 'attempt' | 'drift', name: string): boolean;
/** Leaves for post what it is to do, and what main saw. */
export declare function leaveForPost(folder: string, plan: PostPlan, record: Record): void;
/** Reads what main left for post. @throws Error when it is not what main wrote */
export declare function readForPost(folder: string): {
    plan: PostPlan;
    record: Record;
};
/** Reads what post is to do alone. @throws Error when it is not what main wrote */
export declare function readPlan(folder: string): PostPlan;
/** Reads what main saw. @throws Error when it is not what main wrote */
export declare function readRecord(folder: string): Record;
