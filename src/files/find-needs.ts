import type { CompiledTracker, Members } from '../core/tracker/compiled-tracker.ts';
import { type GroupNeeds, requireKnownGroups } from '../core/tracker/needs/group-needs.ts';

/** Which groups need which. */
export interface FoundNeeds {
  /** What each group needs by itself, sorted; every group is there, in the order of the groups. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Sentences for the user. */
  readonly warnings: readonly string[];
}

/**
 * Which groups need which: what the user wrote and, where that was asked for, what the manifests say.
 *
 * @param members the groups, as `membersOf` gives them
 * @param paths the stored paths whose places they have
 * @param workspace the absolute folder outside of which no manifest is read
 * @throws Error with a message for the user, for a name that is no group
 */
export async function findNeeds(
  { auto, needs: written }: GroupNeeds,
  compiled: CompiledTracker,
  members: readonly Members[],
  paths: readonly string[],
  workspace: string = compiled.site.base,
): Promise<FoundNeeds> {
  const names = members.map(({ name }) => name);
  requireKnownGroups(written, names);
  const found = auto ? await readNeeds(compiled, members, paths, workspace) : NOTHING;
  const needs = names.map((name) => {
    const all = new Set([...(found.needs.get(name) ?? []), ...(written.get(name) ?? [])]);
    return [name, [...all].sort()] as const;
  });
  return { needs: new Map(needs), warnings: found.warnings };
}

const NOTHING: FoundNeeds = { needs: new Map(), warnings: [] };

/** The parsers are loaded only where they are needed. */
async function readNeeds(
  compiled: CompiledTracker,
  members: readonly Members[],
  paths: readonly string[],
  workspace: string,
): Promise<FoundNeeds> {
  const [{ manifestNeeds }, { manifestSearch }, { readManifests }] = await Promise.all([
    import('../core/tracker/needs/manifest-needs.ts'),
    import('../core/tracker/needs/manifest-places.ts'),
    import('./manifests.ts'),
  ]);
  const search = manifestSearch(compiled, members, paths);
  return manifestNeeds(await readManifests(search, compiled.site, workspace));
}
