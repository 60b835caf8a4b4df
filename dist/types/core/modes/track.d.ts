import { type Doubt, type History } from '../history/history.ts';
import { type AttemptKey, type SuccessKey } from '../history/keys.ts';
import type { Baseline, Origin, Record } from '../history/record.ts';
import type { Standing, Viewer } from '../history/standing.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import { type Evidence } from '../verdict/judge.ts';
import type { Reason } from '../verdict/reason.ts';
import { type Verdict } from '../verdict/verdict.ts';
import { type Rules } from './evidence.ts';
import type { Taken, TakeSnapshot } from './taking.ts';
/** "Has anything changed since this last succeeded?" */
export interface TrackRequest extends Rules {
    readonly tracker: Tracker;
    readonly values: Values;
    readonly origin: Origin;
    readonly viewer: Viewer;
    /** What is kept beside a record, and belongs to the definition. */
    readonly notes?: Readonly<globalThis.Record<string, string>>;
    /** Reasons for a change beside content, from what a record kept beside. */
    readonly alsoChanged?: (record: Record) => readonly Reason[];
}
/** What is to be recorded after a verdict. */
export type ToRecord = {
    readonly kind: 'nothing';
}
/** Before the work begins: an attempt. When the work has succeeded: a success of it. */
 | {
    readonly kind: 'attempt';
    readonly key: string;
    readonly record: Record;
    /** Its id. */
    readonly attempt: string;
    /** The key of its success. */
    readonly success: string;
    /**
     * What may be recorded at the end where this can't be before the work: others may have begun something meanwhile,
     * so that nothing in it is known to be done.
     */
    readonly late: Record;
}
/** When the job has succeeded: that it was compared, and is as it should be. */
 | {
    readonly kind: 'settle';
    readonly key: string;
    readonly record: Record;
};
/** A verdict, what it was made on, and what is to be recorded. */
export interface Tracked {
    readonly taken: Taken;
    readonly verdict: Verdict;
    readonly toRecord: ToRecord;
    /** What kept this job from using a record that is there. */
    readonly foreign: Extract<Standing, {
        kind: 'foreign';
    }>['what'] | undefined;
}
/**
 * Compares the present with what succeeded last. Recording is the caller's: an attempt before the work begins, all else
 * after it.
 *
 * @throws NoCheckpointError when there is nothing to compare with and the rules say that this is an error
 */
export declare function track(request: TrackRequest, history: History, take: TakeSnapshot): Promise<Tracked>;
/** @throws NoCheckpointError */
export declare function refuseDoubt(verdict: Verdict, { kind }: Pick<Evidence, 'kind'>, { ifNoCheckpoint, forced }: Rules): void;
/** What is said of a record that another job made, or this one for something else. */
export declare const FOREIGN: {
    readonly job: 'the newest record is of another job with the same name';
    readonly occasion: 'the newest record is of a run for something else';
};
/** What can't be read or reached. */
export declare function doubtOf({ kind, why }: Doubt): Evidence;
/** What a key says of what was compared with. */
export declare function baselineOfKey({ origin, hash }: Pick<AttemptKey, 'origin' | 'hash'>): Baseline;
/** Whether a success says no more than its attempt does: then it holds no record of its own. */
export declare function isSameKey(success: SuccessKey, attempt: AttemptKey): boolean;
