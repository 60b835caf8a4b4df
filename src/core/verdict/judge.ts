import type { Baseline } from '../history/record.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type CompiledTracker, type Members, membersOf } from '../tracker/compiled-tracker.ts';
import { allNeeds } from '../tracker/needs/group-contents.ts';
import type { PartBaseline, RecordReader } from './baseline-content.ts';
import { type Compared, type Comparison, changedCount, compare } from './comparison.ts';
import { firstReason, type Reason } from './reason.ts';
import type { PartVerdict, Verdict } from './verdict.ts';
import { wholeOf } from './whole.ts';

/** What to answer where there is nothing to compare with. */
export type IfNoCheckpoint = 'changed' | 'unchanged' | 'error';

/** What a verdict is made on. */
export interface Present {
  readonly snapshot: Snapshot;
  readonly compiled: CompiledTracker;
  /** The parts of the tracker, with the places of their entries. */
  readonly members: readonly Members[];
  /** Patterns of `generates` that match nothing. */
  readonly missingProducts: readonly string[];
  /** What each group needs by itself. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Whether it is as it should be that nothing is there to track. */
  readonly nothingIsRight: boolean;
  /** The user wants the work done, whatever is there. */
  readonly forced: boolean;
  readonly ifNoCheckpoint: IfNoCheckpoint;
}

/** Why nothing can be compared with. */
export interface EvidenceOfDoubt {
  readonly kind: 'doubt';
  readonly reason: 'store-unavailable' | 'checkpoint-unreadable' | 'unfinished';
  readonly why: string;
}

/** What the past says. */
export type Evidence =
  /** The newest keys say that it is the same; nothing was loaded. */
  | { readonly kind: 'same'; readonly baseline: Baseline }
  | { readonly kind: 'none' }
  | EvidenceOfDoubt
  | {
      readonly kind: 'record';
      readonly reader: RecordReader;
      /** `done`: all of it succeeded. `open`: its pending parts did not. `doubt`: none of it can be trusted. */
      readonly state: 'done' | 'open' | 'doubt';
      /** What is said where `doubt` needs words. */
      readonly why?: string | undefined;
      readonly baseline: Baseline;
      /** A value that is not given now is a change, since nobody compared it; else it is left out. */
      readonly allValues?: boolean;
      /** More reasons for a change than content: another command, another place. */
      readonly also?: readonly Reason[];
    };

/** A verdict, with what each part was compared with, for the record that may follow. */
export interface Judged {
  readonly verdict: Verdict;
  readonly baselines: ReadonlyMap<string, PartBaseline>;
}

/**
 * Decides. A part is unchanged only where the present was compared with its last success and is identical, nothing was
 * begun since, all products exist and something is tracked; or where the user said that no checkpoint at all means
 * unchanged.
 */
export function judge(present: Present, evidence: Evidence): Judged {
  const baselines = new Map<string, PartBaseline>();
  const parts = present.members.map((members) => judgePart(members, present, evidence, baselines));
  if (evidence.kind === 'record') {
    const names = new Set(present.members.map(({ name }) => name));
    for (const { name } of evidence.reader.knownFolders()) {
      if (names.has(name)) continue;
      const gone = judgePart(nothingOf(name), present, evidence, baselines);
      // What was gone already, and done with, is no news.
      if (gone.changed) parts.push(gone);
    }
  }
  const withNeeds = addNeeds(parts, present.needs);
  return { verdict: wholeOf(withNeeds, present, 'why' in evidence ? evidence.why : undefined), baselines };
}

/** A change of what a group needs, through any number of steps, is a change of the group. */
function addNeeds(
  parts: readonly PartVerdict[],
  needs: ReadonlyMap<string, readonly string[]>,
): readonly PartVerdict[] {
  if (needs.size === 0) return parts;
  const changed = new Set(parts.flatMap((part) => (part.changed ? [part.name] : [])));
  return parts.map((part) => {
    const needed = allNeeds(part.name, needs);
    const differs = needed.some((name) => changed.has(name));
    if (!differs) return { ...part, needs: needed };
    const reasons: Reason[] = part.changed ? [part.reason, 'needs-changed'] : ['needs-changed'];
    return { ...part, changed: true, reason: firstReason(reasons), needs: needed };
  });
}

/** Members of a folder group of which nothing is there any more. */
function nothingOf(name: string): Members {
  return { name, kind: 'folder', folder: undefined, places: [], own: 0, byChange: undefined };
}

function judgePart(
  members: Members,
  present: Present,
  evidence: Evidence,
  baselines: Map<string, PartBaseline>,
): PartVerdict {
  const { name, kind, places, own } = members;
  const files = places?.length ?? present.snapshot.entries.length;
  const state = evidence.kind === 'record' ? evidence.state : 'done';
  const found = evidence.kind === 'record' ? evidence.reader.baseline(name, state !== 'done') : undefined;
  if (found !== undefined) baselines.set(name, found);
  const comparison = comparePart(members, present, evidence, found);
  const gone = kind === 'folder' && own === 0;
  const { changed, reason } = concludePart(members, present, evidence, comparison, found);
  return {
    name,
    kind,
    gone,
    changed,
    reason,
    files,
    comparison,
    baseline: baselineOf(evidence, found),
    needs: [],
  };
}

/** What was compared with: the record, or where a part of it never succeeded or was not changed, what that had been. */
function baselineOf(evidence: Evidence, found: PartBaseline | undefined): Baseline | undefined {
  if (evidence.kind === 'same') return evidence.baseline;
  if (evidence.kind !== 'record' || found === undefined) return undefined;
  return evidence.state === 'done' ? evidence.baseline : found.part.since;
}

function concludePart(
  members: Members,
  present: Present,
  evidence: Evidence,
  comparison: Comparison,
  found: PartBaseline | undefined,
): { changed: boolean; reason: Reason } {
  const { forced, missingProducts, ifNoCheckpoint } = present;
  const unfinished = isUnfinished(evidence, found);
  const compared = evidence.kind === 'same' || found?.content !== undefined;
  const isNew = evidence.kind === 'none' || (evidence.kind === 'record' && !compared && !unfinished);
  const reasons: Reason[] = [];
  if (forced) reasons.push('forced');
  if (evidence.kind === 'doubt') reasons.push(evidence.reason);
  if (isNew && ifNoCheckpoint !== 'unchanged') reasons.push('no-checkpoint');
  if (compared && changedCount(comparison) > 0) reasons.push('files-changed');
  if (compared && comparison.values.length > 0) reasons.push('values-changed');
  if (evidence.kind === 'record') reasons.push(...(evidence.also ?? []));
  if (missingProducts.length > 0) reasons.push('product-missing');
  if (unfinished) reasons.push('unfinished');
  if (isNothing(members, present)) reasons.push('nothing-tracked');
  if (reasons.length > 0) return { changed: true, reason: firstReason(reasons) };
  return { changed: false, reason: isNew ? 'no-checkpoint' : 'unchanged' };
}

function isUnfinished(evidence: Evidence, found: PartBaseline | undefined): boolean {
  if (evidence.kind !== 'record') return false;
  return evidence.state === 'doubt' || (evidence.state === 'open' && found?.part.pending === true);
}

/** Nothing compared with nothing is no comparison: the checkout may have been forgotten, or the pattern misspelt. */
export function isNothing({ name, kind, own }: Members, { nothingIsRight, compiled }: Present): boolean {
  // A folder that is gone is compared with what lay in it.
  if (nothingIsRight || own > 0 || kind === 'folder') return false;
  const group = compiled.tracker.groups.find((one) => one.name === name)?.patterns;
  // A group that only looks at what is deleted needs no file.
  return group === undefined || group.added.length > 0 || group.modified.length > 0;
}

function comparePart(
  members: Members,
  present: Present,
  evidence: Evidence,
  found: PartBaseline | undefined,
): Comparison {
  const { places, byChange } = members;
  const { snapshot } = present;
  const entries = places === undefined ? snapshot.entries : snapshot.entries.pick(places);
  const now = { entries, values: snapshot.values };
  const content = evidence.kind === 'same' ? now : contentOf(found, snapshot, evidence);
  const comparison = compare(content, now);
  if (byChange === undefined) return comparison;
  return onlyLooked(comparison, members, present);
}

/** Of the changes those that the group looks at. */
function onlyLooked(
  comparison: Comparison,
  { name, byChange }: Members,
  { snapshot, compiled }: Present,
): Comparison {
  const { paths } = snapshot.entries;
  const there = (change: 'added' | 'modified') =>
    new Set([...(byChange?.[change] ?? [])].map((at) => paths[at] ?? ''));
  const added = there('added');
  const modified = there('modified');
  const removed = membersOf(compiled, comparison.removed).find((one) => one.name === name)?.byChange?.removed;
  return {
    ...comparison,
    added: comparison.added.filter((path) => added.has(path)),
    modified: comparison.modified.filter((path) => modified.has(path)),
    removed: comparison.removed.filter((_, at) => removed?.has(at)),
  };
}

/** What was there, without the values that are not given now. */
function contentOf(
  found: PartBaseline | undefined,
  { values }: Snapshot,
  evidence: Evidence,
): Compared | undefined {
  if (found?.content === undefined) return undefined;
  if (evidence.kind === 'record' && evidence.allValues === true) return found.content;
  const given = [...found.content.values].filter(([name]) => values.has(name));
  return { entries: found.content.entries, values: new Map(given) };
}
