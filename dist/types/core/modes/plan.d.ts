import { type History } from '../history/history.ts';
import type { Origin, PartRecord, Record } from '../history/record.ts';
import type { Standing, Viewer } from '../history/standing.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { type Rules } from './evidence.ts';
import { type Clock } from './succession.ts';
import type { Taken, TakeSnapshot } from './taking.ts';
/** "Which groups have changed since they last succeeded?", where the work is done by other jobs or steps. */
export interface PlanRequest extends Rules {
    readonly tracker: Tracker;
    readonly values: Values;
    readonly origin: Origin;
    readonly viewer: Viewer;
    /** Whether anything is to be recorded: what a merge queue saves, no other run can read. */
    readonly records: boolean;
}
/** What planning works with. */
export interface PlanTools {
    readonly history: History;
    readonly take: TakeSnapshot;
    readonly clock: Clock;
    /** Whether the folder of a stored path is there. */
    readonly isFolder: (path: string) => boolean;
}
/** What became of a plan. */
export interface PlanOutcome {
    readonly taken: Taken;
    readonly verdict: Verdict;
    readonly foreign: Extract<Standing, {
        kind: 'foreign';
    }>['what'] | undefined;
    readonly recording: {
        readonly kind: 'nothing';
    }
    /** The attempt, with the ids of its groups, by which what has been done is found. */
     | {
        readonly kind: 'recorded';
        readonly id: string;
        readonly record: Record;
    }
    /** `late`: what may be recorded at the end instead, in which every group is in doubt. */
     | {
        readonly kind: 'not-recorded';
        readonly why: string;
        readonly late: Record;
    }
    /** When the job has succeeded: that all is done. */
     | {
        readonly kind: 'settle';
        readonly key: string;
        readonly record: Record;
    };
}
/** Another job's plan of this very run has the same name: nobody could tell later whose groups are done. */
export declare class SharedPlanError extends Error {
    readonly name = "SharedPlanError";
}
/**
 * Decides which groups are to be worked on, and records an attempt in which these are pending. Since an attempt has one
 * successor, a plan that is second judges again.
 *
 * @throws NoCheckpointError when there is nothing to compare with and the rules say that this is an error
 * @throws SharedPlanError when another job of the run has planned under the same name
 */
export declare function plan(request: PlanRequest, tools: PlanTools): Promise<PlanOutcome>;
/** A group of which nobody knows what was last done to it. */
export declare function inDoubt(part: PartRecord): PartRecord;
