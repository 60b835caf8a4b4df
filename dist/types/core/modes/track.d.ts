import type { Identity } from '../history/identity.ts';
import type { Store } from '../history/store.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import { type IfNoCheckpoint, type Verdict } from '../verdict/verdict.ts';
import type { Taken, TakeSnapshot } from './taking.ts';
/** "Has anything changed since this job last succeeded?" */
export interface TrackRequest {
    readonly identity: Identity;
    readonly tracker: Tracker;
    readonly values: Values;
    readonly ifNoCheckpoint: IfNoCheckpoint;
}
/** Compares the present with the newest checkpoint. Recording is left to the end of the job. */
export declare function track(request: TrackRequest, store: Store, take: TakeSnapshot): Promise<{
    taken: Taken;
    verdict: Verdict;
}>;
