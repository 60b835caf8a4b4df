import {
  append,
  type Finals,
  type FolderState,
  type Line,
  type Position,
  State,
  type Steps,
} from './folder-state.ts';
import { foldCase } from './location.ts';
import type { Alternative, PatternLine } from './pattern-line.ts';

/** States that are remembered by what they hold; beyond this many, they are forgotten and made anew. */
const MAX_STATES = 10_000;
/** What only lines that name it lead into. */
const GIT = '.git';

const NONE: readonly Line[] = [];

/**
 * Any number of lists of patterns as one non-deterministic automaton over the names of a path. A state is the set
 * of positions that the names so far have led to; states are remembered, so that stepping into a folder mostly is
 * one look-up, whatever the number of lists. Positions that cannot decide anything any more (an excluding line
 * further down in the list already matches everything, or nothing including is left of it) are dropped, which is
 * what makes a walk stop there.
 *
 * Lines are numbered through all lists.
 */
export class Automaton {
  readonly #platform: NodeJS.Platform;
  readonly #positions: Position[] = [];
  /** First positions by root. */
  readonly #starts = new Map<string, number[]>();
  readonly #rootStates = new Map<string, State>();
  readonly #states = new Map<string, State>();

  constructor(lists: readonly (readonly PatternLine[])[], platform: NodeJS.Platform) {
    this.#platform = platform;
    let line = 0;
    lists.forEach((lines, list) => {
      for (const { alternatives, negated } of lines) {
        for (const alternative of alternatives) this.#add(alternative, { list, line, negated });
        line++;
      }
    });
  }

  #add({ root, segments, foldersOnly }: Alternative, owner: Line): void {
    append(this.#starts, foldCase(root, this.#platform), this.#positions.length);
    segments.forEach((segment, i) => {
      // `d/**` matches a file named d as well, since `**` may stand for no name at all.
      const isFinal = !foldersOnly && segments.slice(i + 1).every(({ kind }) => kind === 'globstar');
      this.#positions.push({ ...owner, segment, isFinal, next: this.#positions.length + 1 });
    });
    const next = this.#positions.length;
    this.#positions.push({ ...owner, segment: { kind: 'accept' }, isFinal: false, next });
  }

  /** The state in the root of a file system. */
  start(root: string): FolderState {
    const key = foldCase(root, this.#platform);
    const state = this.#rootStates.get(key) ?? this.#stateAt(this.#starts.get(key) ?? []);
    this.#rootStates.set(key, state);
    return state;
  }

  /** The state in the folder `name` of a folder. */
  enter(state: FolderState, name: string): FolderState {
    return this.#enter(state as State, foldCase(name, this.#platform));
  }

  /**
   * The lists that match a file (or link) `name` in a folder: those of which the last line that matches includes.
   * In no certain order.
   *
   * @param most when so many are found, no others are looked for
   */
  lists(state: FolderState, name: string, most = Number.POSITIVE_INFINITY): readonly number[] {
    if (name.length === GIT.length && foldCase(name, this.#platform) === GIT)
      return lastIncluding(this.#matchingGit(state as State));
    const { certain, contested, finals, literalLines } = state as State;
    if (certain.length >= most || (literalLines.size === 0 && contested.length === 0)) return certain;
    const folded = foldCase(name, this.#platform);
    const named = literalLines.get(folded) ?? NONE;
    if (named.length === 0 && contested.length === 0) return certain;
    const found = certain.length === 0 ? [] : [...certain];
    for (const one of contested) {
      if (decide(one, folded, named)?.negated !== false) continue;
      found.push(one.list);
      if (found.length >= most) return found;
    }
    if (named.length === 0) return found;
    const looked = new Set(found);
    for (const { list } of named) {
      if (looked.has(list)) continue;
      looked.add(list);
      const one = finals.get(list) ?? { list, sure: undefined, wild: [] };
      if (decide(one, folded, named)?.negated === false) found.push(list);
    }
    return found;
  }

  /** All positive lines that match a file `name` and are not overruled by an excluding line of their list after them. */
  supporters(state: FolderState, name: string): Set<number> {
    const { sureLines, literalLines, wildLines } = state as State;
    const folded = foldCase(name, this.#platform);
    const matching: Line[] =
      folded === GIT
        ? this.#matchingGit(state as State)
        : [
            ...sureLines,
            ...(literalLines.get(folded) ?? []),
            ...wildLines.filter(({ test }) => test(folded)),
          ];
    const overruled = new Map<number, number>();
    for (const { list, line, negated } of matching) {
      if (negated) overruled.set(list, Math.max(line, overruled.get(list) ?? -1));
    }
    return new Set(
      matching.filter(({ list, line }) => line > (overruled.get(list) ?? -1)).map(({ line }) => line),
    );
  }

  /** The lines that a name in a folder looks like without being matched by it. Mostly there are none. */
  lookalikes(
    state: FolderState,
    names: readonly string[],
  ): { readonly name: string; readonly line: number }[] {
    const { lookalikes } = state as State;
    if (lookalikes.size === 0) return [];
    return names.flatMap((name) =>
      (lookalikes.get(foldCase(name, this.#platform)) ?? []).map((line) => ({ name, line })),
    );
  }

  #enter(state: State, name: string): State {
    if (name === GIT) return this.#enterGit(state);
    const known = state.namedChildren.get(name);
    if (known !== undefined) return known;
    const { sure, literal, wild } = state.including;
    const special = [...(literal.get(name) ?? []), ...passing(wild, name)];
    const lists = new Set([...sure, ...special].map((at) => this.#position(at).list));
    const excluded: number[] = [];
    // Of a list in which nothing includes any more, nothing needs to exclude.
    for (const list of lists) {
      const steps = state.excluding.get(list);
      if (steps === undefined) continue;
      excluded.push(...steps.sure);
      special.push(...(steps.literal.get(name) ?? []), ...passing(steps.wild, name));
    }
    if (special.length === 0) {
      state.otherChild ??= this.#stateAt([...sure, ...excluded]);
      return state.otherChild;
    }
    const child = this.#stateAt([...sure, ...excluded, ...special]);
    // There are no more of these than names in the patterns; of names that wildcards match there is no end.
    if (literal.has(name)) state.namedChildren.set(name, child);
    return child;
  }

  /** Only lines that name `.git` lead into it; excluding lines apply there as everywhere. */
  #enterGit({ including, excluding }: State): State {
    const targets = [...(including.literal.get(GIT) ?? [])];
    for (const { sure, literal, wild } of excluding.values()) {
      targets.push(...sure, ...(literal.get(GIT) ?? []), ...passing(wild, GIT));
    }
    return this.#stateAt(targets);
  }

  /** Where `.git` is a file (a worktree, a submodule), only lines that name it include it. */
  #matchingGit({ sureLines, wildLines, literalLines }: State): Line[] {
    const others: Line[] = [...sureLines, ...wildLines.filter(({ test }) => test(GIT))];
    return [...others.filter(({ negated }) => negated), ...(literalLines.get(GIT) ?? [])];
  }

  #stateAt(targets: readonly number[]): State {
    const reached = new Map<number, Position>();
    /** By list: the last line that excludes everything here. */
    const excluded = new Map<number, number>();
    for (const target of targets) {
      for (let at = target; ; at++) {
        const position = this.#position(at);
        reached.set(at, position);
        const { segment, list, line, negated } = position;
        if (segment.kind === 'accept' && negated) {
          excluded.set(list, Math.max(line, excluded.get(list) ?? -1));
        }
        // `**` may stand for no name, so what follows it is reached too.
        if (segment.kind !== 'globstar') break;
      }
    }
    const counting = [...reached].filter(([, { list, line }]) => line >= (excluded.get(list) ?? -1));
    const including = new Set(counting.flatMap(([, { list, negated }]) => (negated ? [] : [list])));
    const positions = counting.filter(([, { list }]) => including.has(list)).sort(([a], [b]) => a - b);
    const key = positions.map(([at]) => at).join();
    let state = this.#states.get(key);
    if (state === undefined) {
      if (this.#states.size >= MAX_STATES) this.#states.clear();
      state = new State(new Map(positions));
      this.#states.set(key, state);
    }
    return state;
  }

  #position(at: number): Position {
    const position = this.#positions[at];
    if (position === undefined) throw new RangeError(`No position ${at} of ${this.#positions.length}.`);
    return position;
  }
}

function passing(steps: Steps['wild'], name: string): number[] {
  return steps.filter(({ test }) => test(name)).map(({ next }) => next);
}

/** The last line of a list that matches a name. */
function decide({ list, sure, wild }: Finals, folded: string, named: readonly Line[]): Line | undefined {
  let last = sure;
  for (const line of named) if (line.list === list && line.line > (last?.line ?? -1)) last = line;
  for (const step of wild) {
    if (step.line <= (last?.line ?? -1)) break;
    if (step.test(folded)) return step;
  }
  return last;
}

/** The lists of which the last of some lines includes. */
function lastIncluding(lines: readonly Line[]): number[] {
  const last = new Map<number, Line>();
  for (const line of lines) {
    if (line.line > (last.get(line.list)?.line ?? -1)) last.set(line.list, line);
  }
  return [...last.values()].flatMap(({ list, negated }) => (negated ? [] : [list]));
}
