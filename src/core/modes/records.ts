import type { ContentKey } from '../history/keys.ts';
import { newId, shortDigest, UNKNOWN } from '../history/keys.ts';
import type { Before, Origin, PartRecord, Record } from '../history/record.ts';
import { Entries } from '../snapshot/entries.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { hasGroups, type Members, membersOf } from '../tracker/compiled-tracker.ts';
import { type Tracker, trackerDigest } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import type { PartBaseline } from '../verdict/baseline-content.ts';
import { compare } from '../verdict/comparison.ts';
import { differing } from '../verdict/differing.ts';
import type { Judged } from '../verdict/judge.ts';
import type { Taken } from './taking.ts';

const NOTHING = Entries.from([]);

/** What the keys say of a snapshot. */
export function contentKey(
  tracker: Tracker,
  values: Values,
  snapshot: Snapshot,
  notes: Record['notes'] = {},
): ContentKey {
  const digest = shortDigest(JSON.stringify([trackerDigest(tracker, values), notes]));
  return {
    definition: `${hasGroups(tracker) ? GROUPS : WHOLE}${digest.slice(1)}`,
    hash: snapshot.hash,
    bits: snapshot.bits?.slice(0, 16) ?? UNKNOWN,
  };
}

/** What the digest of a definition begins with where there are groups, so that this is known without loading anything. */
const GROUPS = '1';
const WHOLE = '0';

/** Whether what a key is of has groups. */
export function isInGroups({ definition }: ContentKey): boolean {
  return definition.startsWith(GROUPS);
}

/** What all records of one step have in common. */
export interface RecordFrame {
  readonly key: string;
  readonly origin: Origin;
  /** The key of the newest success that was seen; `''`: none. */
  readonly seen: string;
  readonly notes?: Readonly<globalThis.Record<string, string>>;
}

/**
 * The record of a verdict: what is changed is pending, and what it was compared with goes along. Where nothing is, all is
 * as it should be, as the present definition sees it.
 */
export function judgedRecord(taken: Taken, { verdict, baselines }: Judged, frame: RecordFrame): Record {
  // Only what is changed is looked for among the files.
  const own = verdict.changed ? membersOf(taken.compiled, taken.snapshot.entries.paths) : [];
  const members = new Map(own.map((one) => [one.name, one]));
  const parts = verdict.parts.filter(({ gone }) => verdict.changed || !gone);
  return recordOf(
    taken,
    parts.map(({ name, changed, baseline }) => ({
      ...emptyPart(name),
      pending: changed,
      since: baseline,
      before: changed ? beforeOf(taken.snapshot, members.get(name), baselines.get(name)) : undefined,
      kept: changed ? NOTHING : (baselines.get(name)?.unmatched ?? NOTHING),
    })),
    frame,
  );
}

/** The record of a checkpoint. */
export function checkpointRecord(taken: Taken, frame: RecordFrame): Record {
  const members = membersOf(taken.compiled, taken.snapshot.entries.paths);
  const parts = members.map(({ name }) => emptyPart(name));
  return recordOf(taken, parts, frame);
}

/** A group of which nobody knows what was last done to it. */
export function inDoubt(part: PartRecord): PartRecord {
  return { ...part, pending: true, id: newId(), content: undefined, before: undefined };
}

/** A record of what was taken. */
export function recordOf(
  { snapshot, compiled }: Taken,
  parts: readonly PartRecord[],
  frame: RecordFrame,
): Record {
  return { notes: {}, ...frame, tracker: compiled.tracker, snapshot, parts };
}

/** A part on which nothing is pending, and of which nothing is known. */
export function emptyPart(name: string): PartRecord {
  const nothing = { id: undefined, content: undefined, since: undefined, before: undefined };
  return { ...nothing, name, pending: false, kept: NOTHING };
}

/** What a part was compared with, as far as it differs from the present. */
function beforeOf(
  { entries, values }: Snapshot,
  members: Members | undefined,
  found: PartBaseline | undefined,
): Before | undefined {
  const content = found?.content;
  if (content === undefined) return undefined;
  const places = members === undefined ? [] : members.places;
  const own = places === undefined ? entries : entries.pick(places);
  return differing(content, compare(content, { entries: own, values }));
}
