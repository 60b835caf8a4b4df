import { unite } from '../patterns/pattern-union.ts';
import type { FolderState, Patterns } from '../patterns/patterns.ts';

/** What remains of the patterns in one folder. */
interface Level {
  /** The folder's stored path with its `/`, `''` for the working directory. */
  readonly folder: string;
  readonly state: FolderState;
}

/**
 * Finds out which lists of patterns match which paths. The folders of a path are looked at once for all paths in
 * them and for all lists, so that a thousand lists cost little more than one.
 *
 * @param paths stored paths, best sorted
 * @param visit called for each path (by its place) and each list (by its place) that matches it
 */
export function assign(
  paths: readonly string[],
  lists: readonly Patterns[],
  visit: (path: number, list: number) => void,
): void {
  if (lists.length === 0 || paths.length === 0) return;
  const patterns = unite(lists);
  const chain: Level[] = [{ folder: '', state: patterns.stateIn(patterns.directory) }];
  paths.forEach((path, at) => {
    const end = path.lastIndexOf('/') + 1;
    const state = isBelow(path)
      ? enterFolder(chain, path, end, patterns)
      : patterns.stateOf(path.slice(0, end));
    for (const list of patterns.lists(state, path.slice(end))) visit(at, list);
  });
}

/** Whether a stored path lies below the working directory. */
function isBelow(path: string): boolean {
  return !/^(\.\.\/|\/|[A-Za-z]:\/)/.test(path);
}

/** Goes back in the chain to what the folder of a path shares with the last one, and then down to it. */
function enterFolder(chain: Level[], path: string, end: number, patterns: Patterns): FolderState {
  let level = chain.at(-1) as Level;
  while (level.folder.length > end || !path.startsWith(level.folder)) {
    chain.pop();
    level = chain.at(-1) as Level;
  }
  while (level.folder.length < end) {
    const slash = path.indexOf('/', level.folder.length);
    const name = path.slice(level.folder.length, slash);
    level = { folder: path.slice(0, slash + 1), state: patterns.enter(level.state, name) };
    chain.push(level);
  }
  return level.state;
}
