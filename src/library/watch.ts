import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { digestOf } from '../core/digest.ts';
import type { Taken } from '../core/modes/taking.ts';
import { parseFieldDefinitions } from '../core/tracker/fields/definition.ts';
import { parseGroups } from '../core/tracker/groups/parse-groups.ts';
import { createTracker, type Tracker } from '../core/tracker/tracker.ts';
import type { Values } from '../core/tracker/values.ts';
import { snapshotTaker } from '../files/take-snapshot.ts';

/** What to watch. Everything but `patterns` may be left out. */
export interface Watch {
  /** One pattern each, in order; later ones win. With `groups` and `groupBy`: what all groups share. */
  readonly patterns: readonly string[];
  /** What patterns and paths are relative to; default: the current folder. */
  readonly directory?: string;
  /** Whether to track what links lead to, instead of the links. */
  readonly followSymbolicLinks?: boolean;
  /** What else belongs to it, by name, such as versions of tools. Only digests are kept. */
  readonly values?: Readonly<Record<string, string>>;
  /** From a name to patterns, as in the Action's input `groups` after YAML. */
  readonly groups?: Readonly<Record<string, unknown>>;
  /** Patterns for folders, each of which is a group. */
  readonly groupBy?: readonly string[];
  /** From a file pattern to the parts that matter, as in the Action's input `fields` after YAML. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Patterns for what the work makes: while one of them matches nothing, the answer is "changed". */
  readonly generates?: readonly string[];
}

/** A {@link Watch}, understood. */
export interface Watched {
  readonly tracker: Tracker;
  readonly values: Values;
}

/** @throws Error, PatternError, FieldError for what can't be meant */
export function watched(watch: Watch): Watched {
  const { patterns, groups, fields, values = {} } = watch;
  return {
    tracker: createTracker(patterns, {
      followSymbolicLinks: watch.followSymbolicLinks ?? false,
      groups: groups === undefined ? [] : parseGroups(groups, []),
      groupBy: watch.groupBy ?? [],
      fields: fields === undefined ? [] : parseFieldDefinitions(fields),
      generates: watch.generates ?? [],
    }),
    values: new Map(Object.entries(values).map(([name, value]) => [name, digestOf(value)])),
  };
}

/** What takes snapshots in a folder: the current one, unless another is named. */
export function takerIn(directory: string | undefined): (tracker: Tracker, values: Values) => Promise<Taken> {
  return snapshotTaker({
    directory: resolve(directory ?? '.'),
    home: homedir(),
    platform: process.platform,
    whenDirectoryMissing: 'error',
  });
}
