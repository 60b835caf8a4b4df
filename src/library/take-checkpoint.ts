import { type Checkpoint, createdAt } from '../core/history/checkpoint.ts';
import type { Identity } from '../core/history/identity.ts';
import type { Recorded, Store } from '../core/history/store.ts';
import type { Taken, TakeSnapshot } from '../core/modes/taking.ts';
import type { Tracker } from '../core/tracker/tracker.ts';
import type { Values } from '../core/tracker/values.ts';

/** What to checkpoint, and as what. */
export interface TakeCheckpointRequest {
  readonly identity: Identity;
  readonly tracker: Tracker;
  readonly values: Values;
  readonly now: Date;
}

/**
 * Takes a snapshot and records it in a store. That it could not be recorded is a value: look at
 * `recorded.kind`.
 *
 * @throws ScanError, PatternError when the snapshot cannot be taken
 */
export async function takeCheckpoint(
  request: TakeCheckpointRequest,
  store: Store,
  take: TakeSnapshot,
): Promise<{ readonly checkpoint: Checkpoint; readonly taken: Taken; readonly recorded: Recorded }> {
  const { identity, tracker, values, now } = request;
  const taken = await take(tracker, values);
  const origin = { runId: '', runAttempt: '', sha: '', ref: '', createdAt: createdAt(now) };
  const checkpoint = { snapshot: taken.snapshot, tracker, origin };
  return { checkpoint, taken, recorded: await store.record(identity, checkpoint) };
}
