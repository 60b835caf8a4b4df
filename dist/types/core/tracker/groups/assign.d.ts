import type { Patterns } from '../patterns/patterns.ts';
/**
 * Finds out which lists of patterns match which paths. The folders of a path are looked at once for all paths in
 * them and for all lists, so that a thousand lists cost little more than one.
 *
 * @param paths stored paths, best sorted
 * @param visit called for each path (by its place) and each list (by its place) that matches it
 */
export declare function assign(paths: readonly string[], lists: readonly Patterns[], visit: (path: number, list: number) => void): void;
