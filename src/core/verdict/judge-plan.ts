import type { Digest } from '../digest.ts';
import type { Baseline, Before, PartRecord, Record } from '../history/record.ts';
import { Entries } from '../snapshot/entries.ts';
import type { Members } from '../tracker/compiled-tracker.ts';
import { allNeeds } from '../tracker/needs/group-contents.ts';
import type { RecordReader } from './baseline-content.ts';
import { type Comparison, changedCount, compare } from './comparison.ts';
import { differing } from './differing.ts';
import { type EvidenceOfDoubt, isNothing, type Present } from './judge.ts';
import { firstReason, type Reason } from './reason.ts';
import type { PartVerdict, Verdict } from './verdict.ts';
import { wholeOf } from './whole.ts';

/** What the past says of planned groups. */
export type PlanEvidence =
  /** The newest keys say that all is done and the same; nothing was loaded. */
  | { readonly kind: 'same'; readonly baseline: Baseline }
  | { readonly kind: 'none' }
  | EvidenceOfDoubt
  | {
      readonly kind: 'record';
      readonly reader: RecordReader;
      /** Where the success of a pending group came from, by the id of its attempt; of those that have one. */
      readonly done: ReadonlyMap<string, Baseline>;
      /** Whether the record is of this run's own ref: then ids of what is still pending are taken up. */
      readonly sameRef: boolean;
    };

/** What planning needs beside {@link Present}. */
export interface PlanPresent extends Present {
  readonly contents: ReadonlyMap<string, Digest>;
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Whether the folder of a stored path is there, whatever is tracked in it. */
  readonly isFolder: (path: string) => boolean;
  readonly newId: () => string;
  /** Reasons for a change beside content, from what a record kept beside: another command, another place. */
  readonly alsoChanged: (record: Record) => readonly Reason[];
}

/** The verdict on all groups, and how each is to stand in the record. */
export interface Planned {
  readonly verdict: Verdict;
  readonly records: readonly PartRecord[];
  /** Whether work is to be done, or a folder that is gone to be cleaned up. */
  readonly pending: boolean;
}

const NOTHING = Entries.from([]);

/**
 * Decides which groups are to be worked on. A group is unchanged only where its content is that of its own last success
 * and nothing was begun on it since.
 */
export function judgePlan(present: PlanPresent, evidence: PlanEvidence): Planned {
  const judged = present.members.map((members) => judgeGroup(members, present, evidence));
  judged.push(...goneFolders(present, evidence));
  const verdict = wholeOf(
    judged.map(({ part }) => part),
    present,
    evidence.kind === 'doubt' ? evidence.why : undefined,
  );
  const records = judged.map(({ record }) => record);
  return { verdict, records, pending: records.some(({ pending }) => pending) };
}

interface JudgedGroup {
  readonly part: PartVerdict;
  readonly record: PartRecord;
}

/** What a group was when it last succeeded, as far as it ever did. */
interface Past {
  readonly was: PartRecord;
  /** Whether nothing has been begun on it that is not known to be done. */
  readonly done: boolean;
  readonly since: Baseline | undefined;
  readonly content: { readonly entries: Entries; readonly values: Before['values'] } | undefined;
}

function judgeGroup(members: Members, present: PlanPresent, evidence: PlanEvidence): JudgedGroup {
  const { name, kind, places } = members;
  const content = present.contents.get(name);
  const { snapshot } = present;
  const own = places === undefined ? snapshot.entries : snapshot.entries.pick(places);
  const now = { entries: own, values: snapshot.values };
  const past = evidence.kind === 'record' ? pastOf(name, evidence.reader, evidence.done) : undefined;
  const before = evidence.kind === 'same' ? now : past?.content;
  const comparison = compare(before, now);
  const isSame =
    evidence.kind === 'same' || (past?.was.content !== undefined && past.was.content === content);
  const reasons = reasonsOf({ members, present, evidence, past, comparison, isSame });
  const changed = reasons.length > 0;
  const sameRef = evidence.kind === 'record' && evidence.sameRef;
  const takenUp = isSame && past?.was.pending === true && !past.done && sameRef && !present.forced;
  const id = changed && !takenUp ? present.newId() : past?.was.id;
  const since = evidence.kind === 'same' ? evidence.baseline : past?.since;
  return {
    part: {
      name,
      kind,
      gone: false,
      changed,
      reason: firstReason(reasons),
      files: own.length,
      comparison,
      baseline: since,
      needs: allNeeds(name, present.needs),
    },
    record: {
      name,
      pending: changed,
      id,
      content,
      since,
      before: changed && before !== undefined ? differing(before, comparison) : undefined,
      kept: NOTHING,
    },
  };
}

interface GroupFacts {
  readonly members: Members;
  readonly present: PlanPresent;
  readonly evidence: PlanEvidence;
  readonly past: Past | undefined;
  readonly comparison: Comparison;
  readonly isSame: boolean;
}

function reasonsOf({ members, present, evidence, past, comparison, isSame }: GroupFacts): Reason[] {
  const reasons: Reason[] = [];
  if (present.forced) reasons.push('forced');
  if (evidence.kind === 'doubt') reasons.push(evidence.reason);
  if (evidence.kind === 'none' || (evidence.kind === 'record' && past === undefined))
    reasons.push('no-checkpoint');
  if (past?.content !== undefined) {
    if (changedCount(comparison) > 0) reasons.push('files-changed');
    if (comparison.values.length > 0) reasons.push('values-changed');
  }
  if (past !== undefined && evidence.kind === 'record')
    reasons.push(...present.alsoChanged(evidence.reader.record));
  if (present.missingProducts.length > 0) reasons.push('product-missing');
  if (past !== undefined && !isSame && needsDiffer(members.name, present, evidence))
    reasons.push('needs-changed');
  if (past?.done === false) reasons.push('unfinished');
  if (isNothing(members, present)) reasons.push('nothing-tracked');
  // Nothing differs but the definition: nothing has succeeded with that one.
  if (past !== undefined && !isSame && reasons.length === 0) reasons.push('no-checkpoint');
  return reasons;
}

/** Whether the content of something that a group needs is another than in the record. */
function needsDiffer(name: string, { contents, needs }: PlanPresent, evidence: PlanEvidence): boolean {
  if (evidence.kind !== 'record') return false;
  const then = new Map(evidence.reader.record.parts.map((part) => [part.name, part.content]));
  return allNeeds(name, needs).some((needed) => then.get(needed) !== contents.get(needed));
}

function pastOf(name: string, reader: RecordReader, done: ReadonlyMap<string, Baseline>): Past | undefined {
  const was = reader.record.parts.find((part) => part.name === name);
  if (was === undefined) return undefined;
  const success = was.pending && was.id !== undefined ? done.get(was.id) : undefined;
  const isDone = !was.pending || success !== undefined;
  // What succeeded is what the record saw, which it no longer is where it is in doubt or was gone.
  const found = was.content === undefined ? undefined : reader.baseline(name, !isDone);
  return { was, done: isDone, since: success ?? was.since, content: found?.content };
}

/**
 * Folders that a plan knew and that are gone from the disk: they are pending until somebody says that what they left
 * behind is cleaned up. Where no group is found at all the checkout was forgotten, and none is gone.
 */
function goneFolders(present: PlanPresent, evidence: PlanEvidence): JudgedGroup[] {
  if (evidence.kind !== 'record' || present.members.length === 0) return [];
  const { reader, done, sameRef } = evidence;
  const names = new Set(present.members.map(({ name }) => name));
  return reader.knownFolders().flatMap(({ name, folder }): JudgedGroup[] => {
    const past = pastOf(name, reader, done);
    if (names.has(name) || past === undefined || present.isFolder(folder)) return [];
    // What was there and in doubt has no content either, but whoever worked on it has cleaned up nothing.
    const wasGone = past.was.pending && past.was.content === undefined && !reader.hadMembers(name);
    if (wasGone && past.done) return [];
    const id = wasGone && sameRef ? past.was.id : present.newId();
    const comparison = compare(past.content ?? { entries: NOTHING, values: new Map() }, {
      entries: NOTHING,
      values: past.content?.values ?? new Map(),
    });
    const { since } = past;
    const reason = past.done ? 'files-changed' : 'unfinished';
    const gone = { name, kind: 'folder', gone: true, files: 0, needs: [] } as const;
    return [
      {
        part: { ...gone, changed: false, reason, comparison, baseline: since },
        record: { name, pending: true, id, content: undefined, since, before: undefined, kept: NOTHING },
      },
    ];
  });
}
