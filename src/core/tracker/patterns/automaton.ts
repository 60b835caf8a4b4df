import { append, type FolderState, type Position, State } from './folder-state.ts';
import { foldCase } from './location.ts';
import type { Alternative, PatternLine } from './pattern-line.ts';

/** States that are remembered by what they hold; beyond this many, they are forgotten and made anew. */
const MAX_STATES = 10_000;
/** What only lines that name it lead into. */
const GIT = '.git';

/**
 * All lines of patterns as one non-deterministic automaton over the names of a path. A state is the set of
 * positions that the names so far have led to; states are remembered, so that stepping into a folder mostly is
 * one look-up. Positions that cannot decide anything any more (an excluding line further down already matches
 * everything) are dropped, which is what makes a walk stop there.
 */
export class Automaton {
  readonly #platform: NodeJS.Platform;
  readonly #negated: readonly boolean[];
  readonly #positions: Position[] = [];
  /** First positions by root. */
  readonly #starts = new Map<string, number[]>();
  readonly #states = new Map<string, State>();

  constructor(lines: readonly PatternLine[], platform: NodeJS.Platform) {
    this.#platform = platform;
    this.#negated = lines.map(({ negated }) => negated);
    lines.forEach(({ alternatives, negated }, line) => {
      for (const alternative of alternatives) this.#add(alternative, line, negated);
    });
  }

  #add({ root, segments, foldersOnly }: Alternative, line: number, negated: boolean): void {
    append(this.#starts, foldCase(root, this.#platform), this.#positions.length);
    segments.forEach((segment, i) => {
      // `d/**` matches a file named d as well, since `**` may stand for no name at all.
      const isFinal = !foldersOnly && segments.slice(i + 1).every(({ kind }) => kind === 'globstar');
      this.#positions.push({ segment, line, negated, isFinal, next: this.#positions.length + 1 });
    });
    const next = this.#positions.length;
    this.#positions.push({ segment: { kind: 'accept' }, line, negated, isFinal: false, next });
  }

  /** The state in the root of a file system. */
  start(root: string): FolderState {
    return this.#stateAt(this.#starts.get(foldCase(root, this.#platform)) ?? []);
  }

  /** The state in the folder `name` of a folder. */
  enter(state: FolderState, name: string): FolderState {
    return this.#enter(state as State, foldCase(name, this.#platform));
  }

  /** The line that decides on a file (or link) `name` in a folder: the last that matches, or -1. */
  decide(state: FolderState, name: string): number {
    if (name.length === GIT.length && foldCase(name, this.#platform) === GIT)
      return this.#matchingGit(state as State).reduce((last, line) => Math.max(last, line), -1);
    const { lastSureLine, literalLines, wildFinals } = state as State;
    if (literalLines.size === 0 && wildFinals.length === 0) return lastSureLine;
    const folded = foldCase(name, this.#platform);
    const last = Math.max(lastSureLine, literalLines.get(folded)?.at(-1) ?? -1);
    for (const { line, test } of wildFinals) {
      if (line <= last) break;
      if (test(folded)) return line;
    }
    return last;
  }

  /** All positive lines that match a file `name` and are not overruled by an excluding line after them. */
  supporters(state: FolderState, name: string): Set<number> {
    const { sureLines, literalLines, wildFinals } = state as State;
    const folded = foldCase(name, this.#platform);
    const matching =
      folded === GIT
        ? this.#matchingGit(state as State)
        : [
            ...sureLines,
            ...(literalLines.get(folded) ?? []),
            ...wildFinals.filter(({ test }) => test(folded)).map(({ line }) => line),
          ];
    const overruled = matching.reduce(
      (last, line) => (this.isNegated(line) ? Math.max(last, line) : last),
      -1,
    );
    return new Set(matching.filter((line) => line > overruled));
  }

  isNegated(line: number): boolean {
    return this.#negated[line] === true;
  }

  #enter(state: State, name: string): State {
    if (name === GIT) return this.#enterGit(state);
    const known = state.namedChildren.get(name);
    if (known !== undefined) return known;
    const literal = state.literalSteps.get(name);
    const wild = state.wildSteps.filter(({ test }) => test(name));
    if (literal === undefined && wild.length === 0) {
      state.otherChild ??= this.#stateAt(state.sureSteps.map(({ next }) => next));
      return state.otherChild;
    }
    const child = this.#stateAt([...state.sureSteps, ...wild].map(({ next }) => next).concat(literal ?? []));
    // There are no more of these than names in the patterns; of names that wildcards match there is no end.
    if (literal !== undefined) state.namedChildren.set(name, child);
    return child;
  }

  /** Only lines that name `.git` lead into it; excluding lines apply there as everywhere. */
  #enterGit({ sureSteps, wildSteps, literalSteps }: State): State {
    const excluding = [...sureSteps, ...wildSteps.filter(({ test }) => test(GIT))].filter(
      ({ negated }) => negated,
    );
    return this.#stateAt(excluding.map(({ next }) => next).concat(literalSteps.get(GIT) ?? []));
  }

  /** Where `.git` is a file (a worktree, a submodule), only lines that name it include it. */
  #matchingGit({ sureLines, wildFinals, literalLines }: State): number[] {
    const wild = wildFinals.filter(({ test }) => test(GIT)).map(({ line }) => line);
    const excluding = [...sureLines, ...wild].filter((line) => this.isNegated(line));
    return [...excluding, ...(literalLines.get(GIT) ?? [])];
  }

  #stateAt(targets: readonly number[]): State {
    const reached = new Map<number, Position>();
    let excluded = -1;
    for (const target of targets) {
      for (let at = target; ; at++) {
        const position = this.#position(at);
        reached.set(at, position);
        const { kind } = position.segment;
        if (kind === 'accept' && position.negated) excluded = Math.max(excluded, position.line);
        // `**` may stand for no name, so what follows it is reached too.
        if (kind !== 'globstar') break;
      }
    }
    const positions = [...reached].filter(([, { line }]) => line >= excluded).sort(([a], [b]) => a - b);
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
