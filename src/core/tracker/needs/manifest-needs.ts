import { Documents } from './documents.ts';
import { type Manifest, quoted } from './manifest.ts';
import { Owners } from './owners.ts';

const MAX_WARNINGS = 20;

/** A group with the manifests that speak for it. */
export interface GroupManifests {
  readonly name: string;
  /** The folders that are the group's, as stored paths. */
  readonly folders: readonly string[];
  /** The manifests in them, and others among the group's files. */
  readonly manifests: readonly Manifest[];
  /** The manifests of the nearest folder above, where the group's folders are parts of a package. */
  readonly above: readonly Manifest[];
}

/** All manifests that say something about the groups. */
export interface ManifestSources {
  readonly groups: readonly GroupManifests[];
  /** Manifests that are no group's: roots of workspaces (also `go.work`), and members of them that are in no group. */
  readonly others: readonly Manifest[];
  /** The stored paths of the files that belong to every group. */
  readonly shared: readonly string[];
}

/** What the manifests say. */
export interface ManifestNeeds {
  /** What each group needs by itself, sorted, in the order of the groups; a group that needs none is there too. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Sentences for the user. */
  readonly warnings: readonly string[];
}

/**
 * Which groups need which, as their manifests say. A need that leads to what lies in the workspace, but is in no group
 * and not shared, is warned about: nothing would see that it changes.
 */
export function manifestNeeds(sources: ManifestSources): ManifestNeeds {
  const documents = new Documents(allManifests(sources));
  const owners = new Owners(sources, documents);
  /** The first manifest that needs what nothing tracks. */
  const untrackedBy = new Map<string, string>();
  const needs = new Map<string, readonly string[]>();
  for (const { name, manifests, above } of sources.groups) {
    const found = new Set<string>();
    const open = new Set([...manifests, ...above].map(({ path }) => path));
    // What is added meanwhile comes last: packages in no group, through which others are needed.
    for (const path of open) {
      const facts = documents.factsAt(path);
      if (facts === undefined) continue;
      for (const need of facts.needs) {
        const { groups, untracked, through } = owners.of(facts.kind, need);
        for (const group of groups) found.add(group);
        if (through !== undefined) open.add(through);
        if (untracked !== undefined && !untrackedBy.has(untracked)) untrackedBy.set(untracked, path);
      }
    }
    found.delete(name);
    needs.set(name, [...found].sort());
  }
  const untracked = [...untrackedBy].map(([what, path]) => warnUntracked(path, what));
  return { needs, warnings: atMost(MAX_WARNINGS, [...documents.warnings, ...untracked]) };
}

function atMost(most: number, warnings: readonly string[]): readonly string[] {
  if (warnings.length <= most) return warnings;
  return [...warnings.slice(0, most), `group-needs: ${warnings.length - most} more warnings like these.`];
}

function* allManifests({ groups, others }: ManifestSources): Generator<Manifest> {
  for (const { manifests, above } of groups) {
    yield* manifests;
    yield* above;
  }
  yield* others;
}

function warnUntracked(path: string, what: string): string {
  return `group-needs: ${quoted(path)} needs ${quoted(what)}, which is in no group. Track it in paths, so that a change of it is seen.`;
}
