import type { FolderState } from './folder-state.ts';
import { type Location, outermost, type PatternSite } from './location.ts';
import type { Patterns } from './patterns.ts';

/** What a walk asks of patterns; see {@link Patterns} for each. */
export type PatternSet = Pick<
  Patterns,
  | 'site'
  | 'directory'
  | 'positiveLines'
  | 'textOf'
  | 'roots'
  | 'stateIn'
  | 'enter'
  | 'decide'
  | 'includes'
  | 'supporters'
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
  readonly #offsets: readonly number[];

  constructor(alive: readonly Alive[], offsets: readonly number[]) {
    this.alive = alive;
    this.#offsets = offsets;
  }

  get canMatchBelow(): boolean {
    return this.alive.length > 0;
  }

  get lines(): readonly number[] {
    return this.alive.flatMap(({ list, state }) =>
      state.lines.map((line) => line + (this.#offsets[list] ?? 0)),
    );
  }
}

/** Lines are numbered through all lists. */
class PatternUnion implements PatternSet {
  readonly site: PatternSite;
  readonly directory: Location;
  readonly #lists: readonly Patterns[];
  readonly #offsets: readonly number[];
  /** The positive lines, and where they stand. */
  readonly #places = new Map<number, { readonly list: number; readonly line: number }>();

  constructor(first: Patterns, lists: readonly Patterns[]) {
    this.site = first.site;
    this.directory = first.directory;
    this.#lists = lists;
    const offsets: number[] = [];
    let end = 0;
    for (const [at, list] of lists.entries()) {
      offsets.push(end);
      for (const line of list.positiveLines) this.#places.set(line + end, { list: at, line });
      end += Math.max(-1, ...list.positiveLines) + 1;
    }
    this.#offsets = offsets;
  }

  get positiveLines(): number[] {
    return [...this.#places.keys()];
  }

  textOf(line: number): string {
    const place = this.#places.get(line);
    return place === undefined ? '' : this.#list(place.list).textOf(place.line);
  }

  roots(): Location[] {
    return outermost(
      this.#lists.flatMap((list) => list.roots()),
      this.site.platform,
    );
  }

  stateIn(location: Location): FolderState {
    return this.#state(this.#lists.map((patterns, list) => ({ list, state: patterns.stateIn(location) })));
  }

  enter(state: FolderState, name: string): FolderState {
    const { alive } = state as UnionState;
    return this.#state(
      alive.map(({ list, state }) => ({ list, state: this.#list(list).enter(state, name) })),
    );
  }

  /** The line that includes a file, of the first list that does, or -1. */
  decide(state: FolderState, name: string): number {
    for (const { list, state: own } of (state as UnionState).alive) {
      const patterns = this.#list(list);
      const line = patterns.decide(own, name);
      if (patterns.includes(line)) return line + (this.#offsets[list] ?? 0);
    }
    return -1;
  }

  includes(line: number): boolean {
    return line >= 0;
  }

  supporters(state: FolderState, name: string): ReadonlySet<number> {
    const supporters = new Set<number>();
    for (const { list, state: own } of (state as UnionState).alive) {
      for (const line of this.#list(list).supporters(own, name))
        supporters.add(line + (this.#offsets[list] ?? 0));
    }
    return supporters;
  }

  namesLiterally(path: string): boolean {
    return this.#lists.some((list) => list.namesLiterally(path));
  }

  matches(path: string): boolean {
    return this.#lists.some((list) => list.matches(path));
  }

  #list(list: number): Patterns {
    return this.#lists[list] as Patterns;
  }

  #state(alive: readonly Alive[]): UnionState {
    return new UnionState(
      alive.filter(({ state }) => state.canMatchBelow),
      this.#offsets,
    );
  }
}
