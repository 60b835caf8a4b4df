import { type Digest, digestOf } from '../digest.ts';
import { isRecord, isStringArray } from '../unknown.ts';
import { type FieldDefinition, parseFieldDefinition } from './fields/definition.ts';
import { type GroupDefinition, readGroupDefinition } from './groups/definition.ts';
import type { Values } from './values.ts';

/** A named set of things to watch, as the user wrote it. Values are not part of it: they are of the moment. */
export interface Tracker {
  /** Pattern lines in order (DESIGN §4), trimmed, without blank lines and comments. */
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
    ...more,
  };
}

/** The pattern lines of a multi-line input. */
export function patternLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * The ordered lists of patterns that a tracker tracks; a file is tracked when any of the lists matches it. What
 * `group-by` matches is tracked too, but `!` in the patterns leaves things out of it.
 */
export function trackedLists(tracker: Tracker): readonly TrackedList[] {
  const { patterns, groups, groupBy, fields } = tracker;
  const lists: TrackedList[] = [{ lines: [...groupBy, ...patterns], dialect: 'plain' }];
  for (const group of groups) {
    for (const lines of new Set(Object.values(group.patterns))) lists.push({ lines, dialect: 'extended' });
  }
  for (const { pattern } of fields) lists.push({ lines: [pattern], dialect: 'plain' });
  return lists.filter(({ lines }) => lines.length > 0);
}

/** Lines of patterns, and whether groups such as `@(a|b)` mean something in them, as they do in filter files. */
export interface TrackedList {
  readonly lines: readonly string[];
  readonly dialect: 'plain' | 'extended';
}

/** Tells trackers without a name apart: the digest of all that decides what is tracked. */
export function trackerDigest(tracker: Tracker, values: Values = new Map()): Digest {
  const { patterns, workingDirectory, followSymbolicLinks, groups, groupBy, fields, generates } = tracker;
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
  if (groups === undefined || fields === undefined) return undefined;
  return { patterns, workingDirectory, followSymbolicLinks, groups, groupBy, fields, generates };
}

function readList<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read);
  return items.includes(undefined) ? undefined : (items as T[]);
}
