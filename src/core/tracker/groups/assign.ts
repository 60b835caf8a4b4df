import type { FolderState, Patterns } from '../patterns/patterns.ts';

/** What remains of the lists of patterns in one folder: those that could match something there. */
interface Level {
  /** The folder's stored path with its `/`, `''` for the working directory. */
  readonly folder: string;
  readonly alive: readonly Alive[];
}

interface Alive {
  readonly list: number;
  readonly state: FolderState;
}

/**
 * Finds out which lists of patterns match which paths. The folders of a path are looked at once for all paths in
 * them and for all lists, so that fifty lists cost little more than one.
 *
 * @param paths stored paths, best sorted
 * @param visit called for each path (by its place) and each list (by its place) that matches it
 */
export function assign(
  paths: readonly string[],
  lists: readonly Patterns[],
  visit: (path: number, list: number) => void,
): void {
  const chain: Level[] = [
    {
      folder: '',
      alive: lists.map((patterns, list) => ({ list, state: patterns.stateIn(patterns.directory) })),
    },
  ];
  paths.forEach((path, at) => {
    if (!isBelow(path)) {
      lists.forEach((patterns, list) => {
        if (patterns.matches(path)) visit(at, list);
      });
      return;
    }
    const end = path.lastIndexOf('/') + 1;
    const name = path.slice(end);
    for (const { list, state } of enterFolder(chain, path, end, lists)) {
      const patterns = lists[list] as Patterns;
      if (patterns.includes(patterns.decide(state, name))) visit(at, list);
    }
  });
}

/** Whether a stored path lies below the working directory. */
function isBelow(path: string): boolean {
  return !/^(\.\.\/|\/|[A-Za-z]:\/)/.test(path);
}

/** Goes back in the chain to what the folder of a path shares with the last one, and then down to it. */
function enterFolder(
  chain: Level[],
  path: string,
  end: number,
  lists: readonly Patterns[],
): readonly Alive[] {
  let level = chain.at(-1) as Level;
  while (level.folder.length > end || !path.startsWith(level.folder)) {
    chain.pop();
    level = chain.at(-1) as Level;
  }
  while (level.folder.length < end) {
    const slash = path.indexOf('/', level.folder.length);
    const name = path.slice(level.folder.length, slash);
    const alive: Alive[] = [];
    for (const { list, state } of level.alive) {
      const entered = (lists[list] as Patterns).enter(state, name);
      if (entered.canMatchBelow) alive.push({ list, state: entered });
    }
    level = { folder: path.slice(0, slash + 1), alive };
    chain.push(level);
  }
  return level.alive;
}
