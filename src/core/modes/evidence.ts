import { type Doubt, isDoubt } from '../history/history.ts';
import type { ContentKey } from '../history/keys.ts';
import { UNKNOWN } from '../history/keys.ts';
import type { Record } from '../history/record.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type CompiledTracker, compileTracker, membersOf } from '../tracker/compiled-tracker.ts';
import { trackerDigest } from '../tracker/tracker.ts';
import { errorMessage, withoutStop } from '../unknown.ts';
import { RecordReader } from '../verdict/baseline-content.ts';
import { type IfNoCheckpoint, isNothing, type Present } from '../verdict/judge.ts';
import type { Taken } from './taking.ts';

/** What the user says of how to decide. */
export interface Rules {
  readonly ifNoCheckpoint: IfNoCheckpoint;
  /** Whether it is as it should be that nothing is there to track. */
  readonly nothingIsRight: boolean;
  readonly forced: boolean;
}

/** What a verdict is made on. */
export function presentOf(taken: Taken, rules: Rules): Present {
  const { snapshot, compiled, missingProducts, needs, empty } = taken;
  const members = membersOf(compiled, snapshot.entries.paths, empty);
  return { snapshot, compiled, members, missingProducts, needs, ...rules };
}

/** Whether nothing but the content decides: then equal keys are all that there is to say. */
export function onlyContentDecides(present: Present): boolean {
  const { forced, missingProducts, members } = present;
  return (
    !forced &&
    missingProducts.length === 0 &&
    members.length > 0 &&
    !members.some((one) => isNothing(one, present))
  );
}

/** Whether a key is of the present: definition, hash and, where both sides know them, executable bits. */
export function isSameContent(key: ContentKey, present: ContentKey): boolean {
  const bits = key.bits === present.bits || key.bits === UNKNOWN || present.bits === UNKNOWN;
  return key.definition === present.definition && key.hash === present.hash && bits;
}

/** Whether executable bits could not be compared: then nothing is known for certain that could be recorded. */
export function lacksBits(recorded: Snapshot, present: Snapshot): boolean {
  return (recorded.bits === undefined) !== (present.bits === undefined);
}

/** A record to be read through the present definition; a doubt where its own can't be understood here. */
export function readerOf(
  record: Record | Doubt,
  now: CompiledTracker,
  of: 'history' | 'checkpoint' = 'history',
): RecordReader | Doubt {
  if (isDoubt(record)) return record;
  const { tracker } = record;
  try {
    // With the same definition the patterns need not be compiled again. Values are told apart by their names alone.
    const isSame = trackerDigest(tracker) === trackerDigest(now.tracker);
    const then = isSame ? now : compileTracker(tracker, now.site);
    return new RecordReader(record, then, now, of === 'checkpoint');
  } catch (error) {
    const why = `what it tracked cannot be understood here: ${withoutStop(errorMessage(error))}`;
    return { kind: 'unreadable', why };
  }
}
