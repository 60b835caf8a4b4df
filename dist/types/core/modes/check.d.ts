import { type History } from '../history/history.ts';
import { type Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { type Rules } from './evidence.ts';
import type { Taken, TakeSnapshot } from './taking.ts';
/** "Has anything changed since the checkpoint?" */
export interface CheckRequest extends Omit<Rules, 'forced'> {
    /** `undefined`: what the checkpoint tracked. */
    readonly tracker: Tracker | undefined;
    readonly values: Values;
    /** Products to look for where the tracker is the recorded one; none: those that it has. */
    readonly generates: readonly string[];
    /** A checkpoint of this run is preferred to a newer one of another; `''`: none is. */
    readonly runId: string;
    /** Whether this is a second or later attempt of the run. */
    readonly isRerun: boolean;
}
/** A check's outcome; without patterns and without a checkpoint there was nothing to take a snapshot of. */
export interface Checked {
    readonly tracker: Tracker | undefined;
    readonly taken: Taken | undefined;
    readonly verdict: Verdict;
}
/**
 * Compares the present with the checkpoint of a name.
 *
 * @param histories in the order in which they are asked; the first that knows of a checkpoint decides, also when it
 *   turns out to be unreadable: an older one of the next store would be no safe replacement
 * @throws NoCheckpointError when there is nothing to compare with and the rules say that this is an error
 */
export declare function check(request: CheckRequest, histories: readonly History[], take: TakeSnapshot): Promise<Checked>;
