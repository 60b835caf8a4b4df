import type { Digest } from '../digest.ts';
import type { Record } from '../history/record.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import {
  type CompiledTracker,
  groupMembers,
  hasGroups,
  type OwnMembers,
} from '../tracker/compiled-tracker.ts';
import { groupContents } from '../tracker/needs/group-contents.ts';
import { ownContents } from '../tracker/needs/own-content.ts';
import type { Tracker } from '../tracker/tracker.ts';

/**
 * The content of each group, by its name; without groups that of the whole, by `''`: its files with the shared files,
 * the values, the products, its part of the definition and, through any number of steps, the content of what it needs.
 *
 * @param needs what each group needs by itself
 * @param notes what is kept beside a record: work that was done by another command, or in another place, is other work
 */
export function groupDigests(
  compiled: CompiledTracker,
  { entries, values, bits }: Snapshot,
  needs: ReadonlyMap<string, readonly string[]>,
  notes: Record['notes'] = {},
): Map<string, Digest> {
  const { tracker } = compiled;
  const { groups, shared } = hasGroups(tracker)
    ? groupMembers(compiled, entries.paths)
    : { groups: [wholeOf(entries.paths)], shared: [] };
  const own = ownContents({
    entries,
    groups: groups.map((group) => ({
      name: group.name,
      entries: group.places,
      definition: definitionOf(group, tracker),
    })),
    shared,
    values,
    definition: JSON.stringify([
      tracker.patterns,
      tracker.workingDirectory,
      tracker.followSymbolicLinks,
      tracker.fields,
      tracker.generates,
      Object.entries(notes).sort(),
    ]),
    executable: bits === undefined ? undefined : entries.executable,
  });
  return groupContents(own, needs);
}

function wholeOf(paths: readonly string[]): OwnMembers {
  const places = [...paths.keys()];
  return { name: '', kind: 'whole', folder: undefined, places, own: places.length, byChange: undefined };
}

/** A group's part of the definition: its patterns or, with `group-by`, its folder. */
function definitionOf({ name, kind, folder }: OwnMembers, { groups }: Tracker): string {
  if (kind === 'named') return JSON.stringify(groups.find((group) => group.name === name)?.patterns);
  return JSON.stringify(folder ?? null);
}
