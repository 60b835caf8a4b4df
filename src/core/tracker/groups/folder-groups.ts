import type { Patterns } from '../patterns/patterns.ts';

/**
 * The group of each path: the outermost folder above it that `group-by` matches, by its stored path; `undefined`
 * for paths outside every such folder.
 *
 * @param paths stored paths, best sorted
 */
export function folderGroups(paths: readonly string[], groupBy: Patterns): (string | undefined)[] {
  const known = new Map<string, string | undefined>();
  return paths.map((path) =>
    groupOfFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))), groupBy, known),
  );
}

function groupOfFolder(
  folder: string,
  groupBy: Patterns,
  known: Map<string, string | undefined>,
): string | undefined {
  if (folder === '') return undefined;
  if (known.has(folder)) return known.get(folder);
  const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  const group = groupOfFolder(parent, groupBy, known) ?? (groupBy.matches(folder) ? folder : undefined);
  known.set(folder, group);
  return group;
}
