import { assign } from '../tracker/groups/assign.ts';
import type { CompiledGroup } from '../tracker/groups/compiled-group.ts';
import { CHANGES, type Change } from '../tracker/groups/definition.ts';
import { folderGroups } from '../tracker/groups/folder-groups.ts';
import type { Patterns } from '../tracker/patterns/patterns.ts';
import type { Verdict } from './verdict.ts';

/** What became of one group. */
export interface GroupVerdict extends Readonly<Record<Change, readonly string[]>> {
  readonly changed: boolean;
  /** Number of files of the group that are tracked now. */
  readonly files: number;
}

type Collected = Record<Change, string[]> & { files: number };

/**
 * The verdict on each named group, in the order of their definition: what a tracker with the group's patterns alone
 * would say.
 *
 * @param paths what is tracked now, sorted
 */
export function groupVerdicts(
  groups: readonly CompiledGroup[],
  verdict: Verdict,
  paths: readonly string[],
): Map<string, GroupVerdict> {
  const found = groups.map(nothing);
  for (const change of CHANGES) {
    const changed = verdict.comparison[change];
    // Without a baseline everything was added, and is collected while it is counted.
    if (changed === paths) continue;
    const lists = groups.map(({ patterns }) => patterns[change]);
    assign(changed, lists, (path, group) => found[group]?.[change].push(changed[path] ?? ''));
  }
  countFiles(groups, paths, found, verdict.comparison.added === paths);
  return new Map(groups.map(({ name }, at) => [name, conclude(found[at] ?? nothing(), verdict)]));
}

/**
 * The verdict on each folder that `group-by` matches, now or at the baseline, sorted by path.
 *
 * @param paths what is tracked now, sorted
 */
export function folderVerdicts(
  groupBy: Patterns,
  verdict: Verdict,
  paths: readonly string[],
): Map<string, GroupVerdict> {
  const found = new Map<string, Collected>();
  const collect = (list: readonly string[], add: (group: Collected, path: string) => void) => {
    folderGroups(list, groupBy).forEach((name, at) => {
      if (name === undefined) return;
      const group = found.get(name) ?? nothing();
      found.set(name, group);
      add(group, list[at] ?? '');
    });
  };
  collect(paths, (group) => {
    group.files += 1;
  });
  for (const change of CHANGES)
    collect(verdict.comparison[change], (group, path) => group[change].push(path));
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([name, group]) => [name, conclude(group, verdict)]));
}

function nothing(): Collected {
  return { files: 0, added: [], modified: [], removed: [] };
}

/** A file counts once in a group, also where the group has several lists of patterns. */
function countFiles(
  groups: readonly CompiledGroup[],
  paths: readonly string[],
  found: readonly Collected[],
  allAdded: boolean,
): void {
  const lists = groups.flatMap(({ patterns }, group) =>
    [...new Set(CHANGES.map((change) => patterns[change]))].map((list) => ({
      list,
      group,
      isAdded: list === patterns.added,
    })),
  );
  const last = new Int32Array(groups.length).fill(-1);
  assign(
    paths,
    lists.map(({ list }) => list),
    (path, at) => {
      const { group = 0, isAdded = false } = lists[at] ?? {};
      const collected = found[group];
      if (allAdded && isAdded) collected?.added.push(paths[path] ?? '');
      if (collected === undefined || last[group] === path) return;
      last[group] = path;
      collected.files += 1;
    },
  );
}

/** What changes the whole whatever its files (no baseline, a value, a product) changes every group. */
function conclude(group: Collected, verdict: Verdict): GroupVerdict {
  const ofFiles = CHANGES.some((change) => group[change].length > 0);
  const anyway =
    verdict.changed &&
    (verdict.baseline === undefined ||
      verdict.comparison.values.length > 0 ||
      verdict.missingProducts.length > 0);
  return { changed: ofFiles || anyway, ...group };
}
