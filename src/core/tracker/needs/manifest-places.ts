import type { CompiledTracker, Members } from '../compiled-tracker.ts';
import { CHANGES } from '../groups/definition.ts';
import { foldersUp, isWithin, MANIFESTS, manifestKind, resolveFrom } from './manifest.ts';

/** Where manifests are that say what groups need, in stored paths. */
export interface ManifestSearch {
  readonly groups: readonly ManifestPlaces[];
  /** The files that belong to every group, and to none by itself. */
  readonly shared: readonly string[];
  /** The working directory: a manifest there speaks for no group that is only a part of it. */
  readonly top: string;
}

/** Where the manifests are that speak for a group. */
export interface ManifestPlaces {
  readonly name: string;
  /** The folders that are the group's: with `group-by` one, else {@link patternFolders}. */
  readonly folders: readonly string[];
  /** The manifests among the group's own files, sorted. */
  readonly tracked: readonly string[];
}

/** Packages that an installation put there are nobody's manifests. */
const INSTALLED = /(^|\/)node_modules\//;

/**
 * Where to look for what the groups of a tracker need.
 *
 * @param members the groups, as `membersOf` gives them
 * @param paths the stored paths whose places they have
 */
export function manifestSearch(
  compiled: CompiledTracker,
  members: readonly Members[],
  paths: readonly string[],
): ManifestSearch {
  const top = resolveFrom('', compiled.tracker.workingDirectory);
  const parts = members
    .filter(({ kind }) => kind !== 'whole')
    .map((part) => ({ ...part, ...placeOf(part, compiled, top) }));
  const pathsOf = ({ places = [] }: Members) => places.map((at) => paths[at] ?? '');
  const [first] = parts;
  return {
    groups: parts.map(({ name, folders, isOwn, ...part }) => ({
      name,
      folders,
      tracked: pathsOf({ name, ...part }).filter((path) => isManifest(path) && isOwn(path)),
    })),
    // Each group has all of them beside its own.
    shared: first === undefined ? [] : pathsOf(first).filter((path) => !first.isOwn(path)),
    top,
  };
}

/** The folders of a group, and which of its paths are its own. */
function placeOf({ kind, name }: Members, { groups, tracker }: CompiledTracker, top: string) {
  if (kind === 'folder') {
    const folder = resolveFrom(top, name);
    return { folders: [folder], isOwn: (path: string) => isWithin(path, folder) };
  }
  const group = groups.find((other) => other.name === name);
  const lists = group === undefined ? [] : [...new Set(CHANGES.map((change) => group.patterns[change]))];
  const definition = tracker.groups.find((other) => other.name === name);
  const lines = CHANGES.flatMap((change) => definition?.patterns[change] ?? []);
  return {
    folders: patternFolders(lines).map((folder) => resolveFrom(top, folder)),
    isOwn: (path: string) => lists.some((patterns) => patterns.matches(path)),
  };
}

/** Whether a stored path is that of a manifest which somebody wrote. */
export function isManifest(path: string): boolean {
  return manifestKind(path) !== undefined && !INSTALLED.test(path);
}

/**
 * The folders that patterns of a group begin in: `packages/web` of `packages/web/src/*.ts` is not, `packages/web/src`
 * is. A pattern without wildcards may be a folder or a file. Patterns that may lie anywhere, exclude, or lead out of the
 * working directory have none.
 */
export function patternFolders(lines: readonly string[]): string[] {
  const folders = lines.flatMap((line) => {
    if (/^(!|[/\\~]|[A-Za-z]:)/.test(line)) return [];
    const names = line.split('/').filter((name) => name !== '' && name !== '.');
    const wild = names.findIndex((name) => /[*?[\]{}()!+@\\]/.test(name));
    const fixed = wild < 0 ? names : names.slice(0, wild);
    return fixed.length === 0 || fixed.includes('..') ? [] : [fixed.join('/')];
  });
  return [...new Set(folders)];
}

/** The folders in which the root of a workspace may be to which something in a folder belongs, nearest first. */
export function rootFolders(folder: string): string[] {
  return /^(\.\.(\/|$)|\/|[A-Za-z]:)/.test(folder) ? [''] : foldersUp(folder);
}

/** What the root of a workspace may be written in. */
export const ROOT_MANIFESTS = [...MANIFESTS, 'go.work', 'pnpm-workspace.yaml'] as const;
