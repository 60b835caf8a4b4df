import type { History } from '../core/history/history.ts';
import { createdAt } from '../core/history/record.ts';
import type { Saved } from '../core/history/store.ts';
import { checkpoint } from '../core/modes/checkpoint.ts';
import type { Taken, TakeSnapshot } from '../core/modes/taking.ts';
import type { Tracker } from '../core/tracker/tracker.ts';
import type { Values } from '../core/tracker/values.ts';

/** What to checkpoint. */
export interface TakeCheckpointRequest {
  readonly tracker: Tracker;
  readonly values?: Values;
  readonly now?: Date;
}

/**
 * Takes a snapshot and records it as the newest checkpoint of a history. That it could not be recorded is a value: look
 * at `recorded.kind`.
 *
 * @throws ScanError, PatternError when the snapshot cannot be taken
 */
export async function takeCheckpoint(
  { tracker, values = new Map(), now = new Date() }: TakeCheckpointRequest,
  history: History,
  take: TakeSnapshot,
): Promise<{ readonly taken: Taken; readonly recorded: Saved }> {
  const origin = { runId: '', runAttempt: '', sha: '', ref: '', createdAt: createdAt(now) };
  const done = await checkpoint({ tracker, values, origin }, [history], take, () => undefined);
  const [first] = done.recorded;
  if (first === undefined) throw new Error('A checkpoint was recorded in no history at all.');
  return { taken: done.taken, recorded: first.result };
}
