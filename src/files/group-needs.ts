import { posix } from 'node:path';
import type { Taken } from '../core/modes/taking.ts';
import { type CompiledTracker, groupMembers } from '../core/tracker/compiled-tracker.ts';
import { requireKnownGroups } from '../core/tracker/needs/group-needs.ts';
import { manifestNeeds, unitedNeeds } from '../core/tracker/needs/manifest-needs.ts';
import { manifestPlaces, patternFolders } from '../core/tracker/needs/manifest-places.ts';
import type { WrittenNeeds } from '../core/tracker/tracker.ts';
import { readManifests } from './manifests.ts';

/**
 * What each group needs by itself: what the user wrote and, with `auto`, what the manifests say.
 *
 * @param paths the stored paths that are tracked
 * @throws Error for a name in what the user wrote that is no group
 */
export async function groupNeedsOf(
  compiled: CompiledTracker,
  written: WrittenNeeds,
  paths: readonly string[],
): Promise<Pick<Taken, 'needs' | 'warnings'>> {
  const { groups, shared } = groupMembers(compiled, paths);
  const needs = new Map(Object.entries(written.groups));
  // Where no group is found at all, the checkout was most likely forgotten, and that is said elsewhere.
  if (groups.length > 0 || compiled.groupBy === undefined)
    requireKnownGroups(
      needs,
      groups.map(({ name }) => name),
    );
  if (!written.auto) return { needs, warnings: [] };
  const definitions = new Map(compiled.tracker.groups.map((group) => [group.name, group]));
  const stored = (folder: string) => posix.join(compiled.tracker.workingDirectory, folder);
  const places = groups.map(({ name, folder, places: entries }) => {
    const { added = [], modified = [] } = definitions.get(name)?.patterns ?? {};
    const folders = folder === undefined ? patternFolders([...added, ...modified]).map(stored) : [folder];
    return { name, folders, entries };
  });
  const { base } = compiled.site;
  const sources = await readManifests(
    manifestPlaces(places, paths),
    shared.map((at) => paths[at] ?? ''),
    { ...compiled.site, directory: base },
    base,
  );
  const found = manifestNeeds(sources);
  return { needs: unitedNeeds(found.needs, needs), warnings: found.warnings };
}
