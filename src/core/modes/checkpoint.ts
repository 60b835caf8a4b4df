import type { History } from '../history/history.ts';
import { checkpointKey } from '../history/keys.ts';
import type { Origin, Record } from '../history/record.ts';
import type { Saved, StoreName } from '../history/store.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import { checkpointRecord, contentKey } from './records.ts';
import type { Taken, TakeSnapshot } from './taking.ts';

/** "Remember these files now." */
export interface CheckpointRequest {
  readonly tracker: Tracker;
  readonly values: Values;
  readonly origin: Origin;
  /** What is kept beside the record; asked for when the snapshot was accepted. */
  readonly notes?: () => Record['notes'];
}

/** A checkpoint, with what became of recording it in each store. */
export interface CheckpointTaken {
  readonly record: Record;
  readonly taken: Taken;
  readonly recorded: readonly { readonly store: StoreName; readonly result: Saved }[];
}

/**
 * Takes a checkpoint and records it in every one of some histories.
 *
 * @param accept looks at a snapshot before it is recorded, and throws when it is not to be
 */
export async function checkpoint(
  { tracker, values, origin, notes: notesOf = () => ({}) }: CheckpointRequest,
  histories: readonly History[],
  take: TakeSnapshot,
  accept: (taken: Taken) => void,
): Promise<CheckpointTaken> {
  const taken = await take(tracker, values);
  accept(taken);
  const notes = notesOf();
  const content = contentKey(tracker, values, taken.snapshot, notes);
  const recorded: { store: StoreName; result: Saved }[] = [];
  let record = checkpointRecord(taken, { key: '', origin, seen: '', notes });
  for (const history of histories) {
    const key = checkpointKey(history.row, origin, content);
    record = { ...record, key };
    recorded.push({ store: history.storeName, result: await history.save(key, record) });
  }
  return { record, taken, recorded };
}
