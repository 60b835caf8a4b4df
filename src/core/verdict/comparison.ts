import { type Entries, EXECUTABLE } from '../snapshot/entries.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** A removed and an added file of the same content. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** How a snapshot differs from a baseline. All lists are sorted by code units. */
export interface Comparison {
  readonly added: readonly string[];
  readonly modified: readonly string[];
  readonly removed: readonly string[];
  /** Both ends are listed under {@link removed} and {@link added} as well. */
  readonly renamed: readonly Rename[];
  /** Number of entries that are the same in both. */
  readonly unchanged: number;
  /** Names of values that differ, came or went. */
  readonly values: readonly string[];
}

/** What of a snapshot is compared. */
export type Compared = Pick<Snapshot, 'entries' | 'values'>;

/** Compares the present with a baseline; without one, everything counts as added. */
export function compare(baseline: Compared | undefined, present: Compared): Comparison {
  if (baseline === undefined) {
    return {
      added: present.entries.paths,
      modified: [],
      removed: [],
      renamed: [],
      unchanged: 0,
      values: [...present.values.keys()].sort(),
    };
  }
  return { ...compareEntries(baseline.entries, present.entries), values: compareValues(baseline, present) };
}

/** Whether a comparison found no difference at all. */
export function isSame(comparison: Comparison): boolean {
  return changedCount(comparison) === 0 && comparison.values.length === 0;
}

/** Number of paths that were added, modified or removed. */
export function changedCount(comparison: Comparison): number {
  return comparison.added.length + comparison.modified.length + comparison.removed.length;
}

/** Every path that was added, modified or removed, sorted by code units. */
export function changedPaths(comparison: Comparison): string[] {
  return [...comparison.added, ...comparison.modified, ...comparison.removed].sort();
}

function compareEntries(before: Entries, after: Entries): Omit<Comparison, 'values'> {
  const added: number[] = [];
  const removed: number[] = [];
  const modified: string[] = [];
  let unchanged = 0;
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before.paths[i];
    const now = after.paths[j];
    if (old === undefined || (now !== undefined && now < old)) {
      added.push(j);
      j += 1;
    } else if (now === undefined || old < now) {
      removed.push(i);
      i += 1;
    } else {
      if (isSameEntry(before, i, after, j)) unchanged += 1;
      else modified.push(now);
      i += 1;
      j += 1;
    }
  }
  return {
    added: added.map((at) => after.paths[at] ?? ''),
    modified,
    removed: removed.map((at) => before.paths[at] ?? ''),
    renamed: findRenames(before, removed, after, added),
    unchanged,
  };
}

function isSameEntry(before: Entries, i: number, after: Entries, j: number): boolean {
  return (
    before.kinds[i] === after.kinds[j] &&
    isSameBit(before.executable[i], after.executable[j]) &&
    Buffer.compare(before.digestBytes(i), after.digestBytes(j)) === 0
  );
}

/** What one side could not know is left out: a checkpoint of one system can be compared on another. */
function isSameBit(before: number | undefined, after: number | undefined): boolean {
  return before === after || before === EXECUTABLE.unknown || after === EXECUTABLE.unknown;
}

/** Pairs removed and added entries of the same kind and digest, each used once, in order of their paths. */
function findRenames(
  before: Entries,
  removed: readonly number[],
  after: Entries,
  added: readonly number[],
): Rename[] {
  if (removed.length === 0 || added.length === 0) return [];
  const waiting = new Map<string, string[]>();
  for (const at of removed) {
    const { path, kind, digest } = before.at(at);
    const content = kind + digest;
    const paths = waiting.get(content);
    if (paths === undefined) waiting.set(content, [path]);
    else paths.push(path);
  }
  for (const paths of waiting.values()) paths.reverse();
  const renamed: Rename[] = [];
  for (const at of added) {
    const { path, kind, digest } = after.at(at);
    const from = waiting.get(kind + digest)?.pop();
    if (from !== undefined) renamed.push({ from, to: path });
  }
  return renamed;
}

function compareValues(baseline: Compared, present: Compared): string[] {
  const names = new Set([...baseline.values.keys(), ...present.values.keys()]);
  return [...names].filter((name) => baseline.values.get(name) !== present.values.get(name)).sort();
}
