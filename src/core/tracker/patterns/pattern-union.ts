import type { FolderState } from './folder-state.ts';
import { type Location, outermost, type PatternSite } from './location.ts';
import type { Patterns } from './patterns.ts';

/** What a walk asks of patterns; see {@link Patterns} for each. */
export type PatternSet = Pick<
  Patterns,
  | 'site'
  | 'directory'
  | 'lists'
  | 'eachList'
  | 'roots'
  | 'stateIn'
  | 'enter'
  | 'decide'
  | 'includes'
  | 'namesLiterally'
  | 'matches'
>;

/** Several lists of patterns as one: a file is matched when any of the lists matches it. */
export function unite(lists: readonly Patterns[]): PatternSet {
  const [first] = lists;
  if (first === undefined) throw new RangeError('There are no lists of patterns to unite.');
  return lists.length === 1 ? first : new PatternUnion(first, lists);
}

interface Alive {
  readonly list: number;
  readonly state: FolderState;
}

/** What remains of each list in one folder; lists that can match nothing there are left out. */
class UnionState implements FolderState {
  readonly alive: readonly Alive[];

  constructor(alive: readonly Alive[]) {
    this.alive = alive;
  }

  get canMatchBelow(): boolean {
    return this.alive.length > 0;
  }

  /** Lines belong to the lists: {@link PatternUnion.eachList}. */
  get lines(): readonly number[] {
    return [];
  }
}

/** In a union what decides on a file is not a line but a list. */
class PatternUnion implements PatternSet {
  readonly site: PatternSite;
  readonly directory: Location;
  readonly lists: readonly Patterns[];

  constructor(first: Patterns, lists: readonly Patterns[]) {
    this.site = first.site;
    this.directory = first.directory;
    this.lists = lists;
  }

  roots(): Location[] {
    return outermost(
      this.lists.flatMap((list) => list.roots()),
      this.site.platform,
    );
  }

  stateIn(location: Location): FolderState {
    const states = this.lists.map((patterns, list) => ({ list, state: patterns.stateIn(location) }));
    return new UnionState(states.filter(({ state }) => state.canMatchBelow));
  }

  enter(state: FolderState, name: string): FolderState {
    const alive: Alive[] = [];
    for (const { list, state: own } of (state as UnionState).alive) {
      const entered = this.#list(list).enter(own, name);
      if (entered.canMatchBelow) alive.push({ list, state: entered });
    }
    return new UnionState(alive);
  }

  /** The first list that includes a file, or -1. */
  decide(state: FolderState, name: string): number {
    for (const { list, state: own } of (state as UnionState).alive) {
      const patterns = this.#list(list);
      if (patterns.includes(patterns.decide(own, name))) return list;
    }
    return -1;
  }

  includes(list: number): boolean {
    return list >= 0;
  }

  eachList(state: FolderState, visit: (list: number, state: FolderState) => void): void {
    for (const { list, state: own } of (state as UnionState).alive) visit(list, own);
  }

  namesLiterally(path: string): boolean {
    return this.lists.some((list) => list.namesLiterally(path));
  }

  matches(path: string): boolean {
    return this.lists.some((list) => list.matches(path));
  }

  #list(list: number): Patterns {
    return this.lists[list] as Patterns;
  }
}
