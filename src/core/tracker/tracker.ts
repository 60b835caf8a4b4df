import { type Digest, digestOf } from '../digest.ts';
import { isRecord, isStringArray } from '../unknown.ts';
import { type FieldDefinition, parseFieldDefinition } from './fields/definition.ts';
import { type GroupDefinition, patternLists, readGroupDefinition } from './groups/definition.ts';
import type { Dialect } from './patterns/dialect.ts';
import { PatternError } from './patterns/pattern-error.ts';
import { isIncluding } from './patterns/pattern-line.ts';

export { patternLines } from './patterns/pattern-line.ts';

import type { Values } from './values.ts';

/** A named set of things to watch, as the user wrote it. Values are not part of it: they are of the moment. */
export interface Tracker {
  /** Pattern lines in order, trimmed, without blank lines and comments. */
  readonly patterns: readonly string[];
  /** What relative patterns are relative to: with `/`, relative to the workspace or project, or absolute. */
  readonly workingDirectory: string;
  readonly followSymbolicLinks: boolean;
  readonly groups: readonly GroupDefinition[];
  /** Pattern lines for folders, each of which is a group. */
  readonly groupBy: readonly string[];
  /** Files of which only parts are tracked; the last definition that matches a file counts. */
  readonly fields: readonly FieldDefinition[];
  /** Patterns each of which must match something, or the verdict is `changed`. */
  readonly generates: readonly string[];
  /** Which groups need which, and whether manifests are read for it; `undefined`: none needs another. */
  readonly needs: WrittenNeeds | undefined;
}

/** `group-needs` as it was written, in a form that can be stored. */
export interface WrittenNeeds {
  readonly auto: boolean;
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** A tracker of patterns alone, with whatever else is given. */
export function createTracker(patterns: readonly string[], more: Partial<Tracker> = {}): Tracker {
  return {
    patterns,
    workingDirectory: '.',
    followSymbolicLinks: false,
    groups: [],
    groupBy: [],
    fields: [],
    generates: [],
    needs: undefined,
    ...more,
  };
}

/**
 * The ordered lists of patterns that a tracker tracks; a file is tracked when any of the lists matches it. What
 * `group-by` matches is tracked too, but `!` in the patterns leaves things out of it.
 *
 * @throws PatternError for a list in which nothing includes, with which nothing would ever be compared, and for a
 *   pattern of `generates` that excludes
 */
export function trackedLists(tracker: Tracker): readonly TrackedList[] {
  const { patterns, groups, groupBy, fields, generates } = tracker;
  const lists: TrackedList[] = [{ lines: [...groupBy, ...patterns], dialect: 'plain' }];
  for (const group of groups) {
    for (const lines of patternLists(group)) lists.push({ lines, dialect: 'extended' });
  }
  for (const { pattern } of fields) lists.push({ lines: [pattern], dialect: 'plain' });
  for (const { lines, dialect } of [...lists, { lines: groupBy, dialect: 'plain' } as const]) {
    refuseOnlyExcluding(lines, dialect);
  }
  for (const line of generates) refuseExcludedProduct(line);
  return lists.filter(({ lines }) => lines.length > 0);
}

/** Lines of patterns, and whether groups such as `@(a|b)` mean something in them, as they do in filter files. */
export interface TrackedList {
  readonly lines: readonly string[];
  readonly dialect: Dialect;
}

function refuseOnlyExcluding(lines: readonly string[], dialect: Dialect): void {
  if (lines.length === 0 || lines.some((line) => isIncluding(line, dialect))) return;
  const shown = lines.slice(0, 5).map((line) => JSON.stringify(line));
  throw new PatternError(
    `Nothing is included by ${shown.join(', ')}${lines.length > 5 ? ', …' : ''}, so nothing would be compared. ` +
      'Add a pattern for what to track, such as "**", before; for a name that begins with "!" write "./!name".',
  );
}

/** Each pattern of `generates` stands alone, so there is nothing that an excluding one could exclude from. */
function refuseExcludedProduct(line: string): void {
  if (isIncluding(line, 'plain')) return;
  throw new PatternError(
    `generates has ${JSON.stringify(line)}, which excludes, but each pattern there names something that must exist. ` +
      'Leave it out, and name what the work makes, such as "dist/*.js".',
  );
}

/** Tells trackers without a name apart: the digest of all that decides what is tracked. */
export function trackerDigest(tracker: Tracker, values: Values = new Map()): Digest {
  const { patterns, workingDirectory, followSymbolicLinks, groups, groupBy, fields, generates, needs } =
    tracker;
  const names = [...values.keys()].sort();
  return digestOf(
    JSON.stringify([
      patterns,
      workingDirectory,
      followSymbolicLinks,
      groups,
      groupBy,
      fields,
      generates,
      names,
      needs ?? null,
    ]),
  );
}

/** A tracker that was read back from a store, or `undefined` when it has not the shape of one. */
export function readTracker(value: unknown): Tracker | undefined {
  if (!isRecord(value)) return undefined;
  const { patterns, workingDirectory, followSymbolicLinks, groupBy, generates } = value;
  if (!isStringArray(patterns) || !isStringArray(groupBy) || !isStringArray(generates)) return undefined;
  if (typeof workingDirectory !== 'string' || typeof followSymbolicLinks !== 'boolean') return undefined;
  const groups = readList(value['groups'], readGroupDefinition);
  const fields = readList(value['fields'], parseFieldDefinition);
  const needs = value['needs'] === undefined ? undefined : readNeeds(value['needs']);
  if (groups === undefined || fields === undefined) return undefined;
  if (needs === undefined && value['needs'] !== undefined) return undefined;
  return { patterns, workingDirectory, followSymbolicLinks, groups, groupBy, fields, generates, needs };
}

function readNeeds(value: unknown): WrittenNeeds | undefined {
  if (!isRecord(value) || typeof value['auto'] !== 'boolean' || !isRecord(value['groups'])) return undefined;
  const { auto, groups } = value;
  if (!Object.values(groups).every(isStringArray)) return undefined;
  return { auto, groups: groups as Record<string, string[]> };
}

function readList<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read);
  return items.includes(undefined) ? undefined : (items as T[]);
}
