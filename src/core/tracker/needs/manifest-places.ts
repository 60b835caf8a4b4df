import { foldersUp, MANIFESTS, manifestKind } from './manifest.ts';

/** A group, as far as it says where manifests are. */
export interface GroupPlace {
  readonly name: string;
  /** The folders that are the group's, as stored paths: with `group-by` one, else {@link patternFolders}. */
  readonly folders: readonly string[];
  /** The places of the group's files among the tracked paths. */
  readonly entries: Iterable<number>;
}

/** Where the manifests are that speak for a group. */
export interface ManifestPlaces {
  readonly name: string;
  readonly folders: readonly string[];
  /** The stored paths of manifests among the group's files, sorted. */
  readonly tracked: readonly string[];
}

/** Packages that an installation put there are nobody's manifests. */
const INSTALLED = /(^|\/)node_modules\//;

/** The manifests among the files of each group. @param paths the tracked paths */
export function manifestPlaces(groups: readonly GroupPlace[], paths: readonly string[]): ManifestPlaces[] {
  return groups.map(({ name, folders, entries }) => ({
    name,
    folders,
    tracked: [...entries].map((at) => paths[at] ?? '').filter(isManifest),
  }));
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
