import { type Comparison, changedPaths } from '../core/verdict/comparison.ts';

/** Bytes that the path lists may take together in the outputs: an environment value ends at 128 KiB. */
export const MOST_LIST_BYTES = 64 * 1024;

/** The lists of paths as JSON arrays, cut where they are too long together. */
export interface PathLists {
  readonly changed: string;
  readonly added: string;
  readonly modified: string;
  readonly removed: string;
  readonly truncated: boolean;
}

/** The JSON arrays for the outputs: `changed` is the union, and all four hold the same first paths. */
export function pathLists(comparison: Comparison, mostBytes = MOST_LIST_BYTES): PathLists {
  const kinds = new Map<string, 'added' | 'modified' | 'removed'>();
  for (const kind of ['added', 'modified', 'removed'] as const) {
    for (const path of comparison[kind]) kinds.set(path, kind);
  }
  const lists = {
    changed: [] as string[],
    added: [] as string[],
    modified: [] as string[],
    removed: [] as string[],
  };
  // Four pairs of brackets; every path stands in two lists, with a comma.
  let bytes = 8;
  let truncated = false;
  for (const path of changedPaths(comparison)) {
    const json = JSON.stringify(path);
    bytes += 2 * (Buffer.byteLength(json) + 1);
    if (bytes > mostBytes) {
      truncated = true;
      break;
    }
    lists.changed.push(json);
    lists[kinds.get(path) ?? 'modified'].push(json);
  }
  const array = (items: readonly string[]) => `[${items.join(',')}]`;
  return {
    changed: array(lists.changed),
    added: array(lists.added),
    modified: array(lists.modified),
    removed: array(lists.removed),
    truncated,
  };
}
