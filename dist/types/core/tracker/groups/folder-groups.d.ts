import type { Patterns } from '../patterns/patterns.ts';
/**
 * The group of each path: the outermost folder above it that `group-by` matches, by its stored path; `undefined`
 * for paths outside every such folder.
 *
 * @param paths stored paths, best sorted
 */
export declare function folderGroups(paths: readonly string[], groupBy: Patterns): (string | undefined)[];
