import { History } from '../core/history/history.ts';
import type { Saved } from '../core/history/store.ts';
import type { Tracker } from '../core/tracker/tracker.ts';
import type { Values } from '../core/tracker/values.ts';
import type { Surroundings } from './environment.ts';
/** Records what lies in the workspace before the job's first step, and returns the folder that holds it. */
export declare function recordJobStart(tracker: Tracker, values: Values, surroundings: Surroundings): Promise<{
    folder: string;
    files: number;
    result: Saved | undefined;
}>;
/** Where a `check` with `since: job-start` looks; no folder where `pre` could not run, and why where it failed. */
export declare function findJobStart(folder: string, failure: string): readonly History[];
