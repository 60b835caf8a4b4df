import { posix, win32 } from 'node:path';
import { assign } from './groups/assign.ts';
import { type CompiledGroup, compileGroups } from './groups/compiled-group.ts';
import { CHANGES, type Change } from './groups/definition.ts';
import { folderGroups } from './groups/folder-groups.ts';
import { isIncluding } from './patterns/pattern-line.ts';
import { unite } from './patterns/pattern-union.ts';
import {
  compileFolderPatterns,
  compilePatterns,
  type Dialect,
  type PatternSite,
  type Patterns,
} from './patterns/patterns.ts';
import { type Tracker, trackedLists } from './tracker.ts';
import { seenFrom } from './working-directory.ts';

/** A tracker with its patterns compiled, once for a step: for the walk, for its groups, and for what a record tracked. */
export interface CompiledTracker {
  readonly tracker: Tracker;
  readonly site: TrackerSite & PatternSite;
  /** All that is tracked; `undefined` where no list has a pattern. */
  readonly tracked: Patterns | undefined;
  /** The files of `paths`, which every group shares. */
  readonly shared: Patterns | undefined;
  /** The files of which only fields are tracked; those in no group and not in `paths` are shared too. */
  readonly fields: Patterns | undefined;
  readonly groups: readonly CompiledGroup[];
  /** The folders that `group-by` makes groups of. */
  readonly groupBy: Patterns | undefined;
}

/** What of a list of paths belongs to one part of a tracker: a group, or the whole of one without groups (`''`). */
export interface Members {
  readonly name: string;
  readonly kind: 'whole' | 'named' | 'folder';
  /** Of a folder group: its stored path. */
  readonly folder: string | undefined;
  /** Places in the list of paths, in order; `undefined`: all of it. */
  readonly places: readonly number[] | undefined;
  /** How many of them are the group's own, not shared, and have something in them that is tracked. */
  readonly own: number;
  /** Of a group that looks at some files for some kinds of change only: the places for each kind. */
  readonly byChange: Readonly<Record<Change, ReadonlySet<number>>> | undefined;
}

/** Where trackers are compiled: `base` is absolute, and what working directories and stored paths are relative to. */
export interface TrackerSite extends Pick<PatternSite, 'home' | 'platform' | 'aliases'> {
  readonly base: string;
}

/**
 * Compiles the patterns of a tracker.
 *
 * @throws PatternError for a pattern that cannot mean anything
 */
export function compileTracker(tracker: Tracker, place: TrackerSite): CompiledTracker {
  const { base, home, platform, aliases = [] } = place;
  const { resolve } = platform === 'win32' ? win32 : posix;
  const site = { base, home, platform, aliases, directory: resolve(base, tracker.workingDirectory) };
  const known = new Map<string, Patterns>();
  const compile = (lines: readonly string[], dialect: Dialect): Patterns => {
    const key = JSON.stringify([dialect, lines]);
    const compiled = known.get(key) ?? compilePatterns(lines, site, dialect);
    known.set(key, compiled);
    return compiled;
  };
  const lists = new Set(trackedLists(tracker).map(({ lines, dialect }) => compile(lines, dialect)));
  const fields = tracker.fields.map(({ pattern }) => compile([pattern], 'plain'));
  return {
    tracker,
    site,
    tracked: lists.size === 0 ? undefined : unite([...lists]),
    // Lines of `paths` that only exclude leave something out of the groups.
    shared: tracker.patterns.some((line) => isIncluding(line, 'plain'))
      ? compile(tracker.patterns, 'plain')
      : undefined,
    fields: fields.length === 0 ? undefined : unite(fields),
    groups: compileGroups(tracker.groups, (lines) => compile(lines, 'extended')),
    groupBy: tracker.groupBy.length === 0 ? undefined : compileFolderPatterns(tracker.groupBy, site),
  };
}

/** Whether a tracker is looked at group by group. */
export function hasGroups({ groups, groupBy }: Tracker): boolean {
  return groups.length > 0 || groupBy.length > 0;
}

/** Whether a stored path is one that the tracker tracks; best asked in sorted order. */
export function tracks({ tracked }: CompiledTracker, path: string): boolean {
  return tracked?.matches(path) === true;
}

/**
 * Which paths belong to which part: the named groups in their order, then the folders by path; without groups all of
 * them to the whole.
 *
 * @param paths stored paths that the tracker tracks, best sorted
 */
export function membersOf(
  compiled: CompiledTracker,
  paths: readonly string[],
  empty: ReadonlySet<number> = new Set(),
): Members[] {
  if (!hasGroups(compiled.tracker)) return [{ ...WHOLE, own: paths.length - empty.size }];
  const { groups, shared } = groupMembers(compiled, paths);
  return groups.map((members) => {
    const own = members.places.filter((place) => !empty.has(place)).length;
    return withShared({ ...members, own }, shared);
  });
}

/** The groups with their own files alone, and the places of the files that all of them share. */
export function groupMembers(
  compiled: CompiledTracker,
  paths: readonly string[],
): { readonly groups: readonly OwnMembers[]; readonly shared: readonly number[] } {
  const groups = [...namedMembers(compiled, paths), ...folderMembers(compiled, paths)];
  return { groups, shared: sharedPlaces(compiled, paths, groups) };
}

const WHOLE = { name: '', kind: 'whole', folder: undefined, places: undefined, byChange: undefined } as const;

/** A group with its own files. */
export type OwnMembers = Members & { readonly places: readonly number[] };

function namedMembers({ groups }: CompiledTracker, paths: readonly string[]): OwnMembers[] {
  const lists = groups.flatMap(({ patterns }, group) =>
    [...new Set(CHANGES.map((change) => patterns[change]))].map((list) => ({ list, group })),
  );
  const found = lists.map((): number[] => []);
  assign(
    paths,
    lists.map(({ list }) => list),
    (path, at) => found[at]?.push(path),
  );
  const firstOf = new Map<number, number>();
  lists.forEach(({ group }, at) => {
    if (!firstOf.has(group)) firstOf.set(group, at);
  });
  return groups.map(({ name, patterns }, group) => {
    const first = firstOf.get(group) ?? 0;
    const of = (change: Change) => {
      const at = lists.slice(first, first + 3).findIndex(({ list }) => list === patterns[change]) + first;
      return found[at] ?? [];
    };
    const simple = CHANGES.every((change) => patterns[change] === patterns.added);
    const places = simple ? of('added') : [...new Set(CHANGES.flatMap(of))].sort((a, b) => a - b);
    const byChange = simple
      ? undefined
      : { added: new Set(of('added')), modified: new Set(of('modified')), removed: new Set(of('removed')) };
    return { name, kind: 'named', folder: undefined, places, own: places.length, byChange };
  });
}

function folderMembers({ groupBy, tracker }: CompiledTracker, paths: readonly string[]): OwnMembers[] {
  if (groupBy === undefined) return [];
  const found = new Map<string, number[]>();
  folderGroups(paths, groupBy).forEach((folder, at) => {
    if (folder === undefined) return;
    const places = found.get(folder);
    if (places === undefined) found.set(folder, [at]);
    else places.push(at);
  });
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, places]) => ({
      name: seenFrom(tracker.workingDirectory, folder),
      kind: 'folder',
      folder,
      places,
      own: places.length,
      byChange: undefined,
    }));
}

/**
 * The files that belong to every group: those of `paths`, and those that only `fields` names.
 *
 * @param groups the groups with their own files
 */
function sharedPlaces(
  { shared, fields }: CompiledTracker,
  paths: readonly string[],
  groups: readonly OwnMembers[],
): number[] {
  if (shared === undefined && fields === undefined) return [];
  const grouped = fields === undefined ? undefined : new Set(groups.flatMap(({ places }) => places));
  const places: number[] = [];
  paths.forEach((path, at) => {
    if (shared?.matches(path) === true || (grouped?.has(at) === false && fields?.matches(path) === true))
      places.push(at);
  });
  return places;
}

function withShared(members: OwnMembers, shared: readonly number[]): Members {
  if (shared.length === 0) return members;
  const { byChange } = members;
  const places = mergePlaces(members.places, shared);
  if (byChange === undefined) return { ...members, places };
  const and = (own: ReadonlySet<number>) => new Set([...own, ...shared]);
  return {
    ...members,
    places,
    byChange: {
      added: and(byChange.added),
      modified: and(byChange.modified),
      removed: and(byChange.removed),
    },
  };
}

/** Both lists in order, each place once. Groups may be many, so where nothing is added it is the shared list itself. */
function mergePlaces(own: readonly number[], shared: readonly number[]): readonly number[] {
  if (own.every((place) => includesSorted(shared, place))) return shared;
  return [...new Set([...own, ...shared])].sort((a, b) => a - b);
}

function includesSorted(places: readonly number[], place: number): boolean {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((places[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return places[from] === place;
}
