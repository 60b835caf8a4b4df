import type { Identity } from '../history/identity.ts';
import type { Store } from '../history/store.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import { readThrough } from '../verdict/read-through.ts';
import { decide, type IfNoCheckpoint, type Verdict } from '../verdict/verdict.ts';
import type { Taken, TakeSnapshot } from './taking.ts';

/** "Has anything changed since this job last succeeded?" */
export interface TrackRequest {
  readonly identity: Identity;
  readonly tracker: Tracker;
  readonly values: Values;
  readonly ifNoCheckpoint: IfNoCheckpoint;
}

/** Compares the present with the newest checkpoint. Recording is left to the end of the job. */
export async function track(
  request: TrackRequest,
  store: Store,
  take: TakeSnapshot,
): Promise<{ taken: Taken; verdict: Verdict }> {
  // The look-up is under way while the files are hashed. It never rejects.
  const lookup = store.find(request.identity);
  const taken = await take(request.tracker, request.values);
  const through = (baseline: Snapshot) => readThrough(baseline, taken.snapshot, taken.tracks);
  return { taken, verdict: await decide(taken, await lookup, request.ifNoCheckpoint, through) };
}
