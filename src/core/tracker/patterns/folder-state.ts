import type { Segment } from './segment.ts';

/** What follows the last segment of an alternative. Once reached, everything further down is matched. */
interface Accept {
  readonly kind: 'accept';
}

/** Which line of which list something belongs to. Lines are numbered through all lists. */
export interface Line {
  readonly list: number;
  readonly line: number;
  readonly negated: boolean;
}

/** One segment of one alternative of one line. */
export interface Position extends Line {
  readonly segment: Segment | Accept;
  /** Whether a file whose name passes here is matched by the line. */
  readonly isFinal: boolean;
  /** Where a name that passes leads. */
  readonly next: number;
}

/**
 * What remains of all patterns in one folder: which segments could match the next name. The same object stands
 * for every folder in the same situation. Made by {@link import('./automaton.ts').Automaton}.
 */
export interface FolderState {
  /** Whether any file below this folder could be matched; if not, nobody needs to look. */
  readonly canMatchBelow: boolean;
  /** The lines that could still match something here, excluding ones too. */
  readonly lines: readonly number[];
}

/** A wildcard that may match the name of a file. */
export interface WildLine extends Line {
  readonly test: (foldedName: string) => boolean;
}

/** Where names lead to. */
export class Steps {
  /** Whatever the name is. */
  readonly sure: number[] = [];
  readonly literal = new Map<string, number[]>();
  readonly wild: { readonly next: number; readonly test: (foldedName: string) => boolean }[] = [];
}

/** What of a list decides on files in a folder, without the names that are written out: these are looked up. */
export interface Finals {
  readonly list: number;
  /** The last line that matches every file. */
  readonly sure: Line | undefined;
  /** The wildcards after it, the last first. */
  readonly wild: readonly WildLine[];
}

/** A {@link FolderState} with everything sorted by how it is asked for. */
export class State implements FolderState {
  readonly canMatchBelow: boolean;
  readonly lines: readonly number[];

  /** Steps into a folder, of the lines that include, and, by list, of those that exclude. */
  readonly including = new Steps();
  readonly excluding = new Map<number, Steps>();

  /** Lines that match files: every file, by its name, and by wildcard. */
  readonly sureLines: Line[] = [];
  readonly literalLines = new Map<string, Line[]>();
  readonly wildLines: WildLine[] = [];

  /** Lines with a name that they would match if they had no classes. */
  readonly lookalikes = new Map<string, number[]>();

  /** By list, where there is more than names. */
  readonly finals: ReadonlyMap<number, Finals>;
  /** The lists that match every file here. */
  readonly certain: readonly number[];
  /** The lists that match files which nothing names, but not all files. */
  readonly contested: readonly Finals[];

  /** Folders that patterns name, once they were entered, and all others that no wildcard singles out. */
  readonly namedChildren = new Map<string, State>();
  otherChild: State | undefined;

  /** @param positions in ascending order, by their number */
  constructor(positions: ReadonlyMap<number, Position>) {
    for (const [at, position] of positions) this.#add(at, position);
    const all = [...positions.values()];
    this.lines = [...new Set(all.map(({ line }) => line))];
    this.canMatchBelow = all.some(({ negated }) => !negated);
    this.finals = this.#finals();
    const matching = [...this.finals.values()].filter(canMatch);
    const isCertain = this.#isCertain();
    this.certain = matching.filter(isCertain).map(({ list }) => list);
    this.contested = matching.filter((one) => !isCertain(one));
  }

  #finals(): Map<number, Finals> {
    const sure = new Map(this.sureLines.toSorted((a, b) => a.line - b.line).map((line) => [line.list, line]));
    const wild = new Map<number, WildLine[]>();
    for (const step of this.wildLines.toReversed()) {
      if (step.line > (sure.get(step.list)?.line ?? -1)) append(wild, step.list, step);
    }
    const lists = new Set([...sure.keys(), ...wild.keys()]);
    return new Map(
      Array.from(lists, (list) => [list, { list, sure: sure.get(list), wild: wild.get(list) ?? [] }]),
    );
  }

  #isCertain(): (finals: Finals) => boolean {
    const named = new Map<number, number>();
    for (const { list, line } of [...this.literalLines.values()].flat()) {
      named.set(list, Math.max(line, named.get(list) ?? -1));
    }
    return ({ list, sure, wild }) =>
      sure?.negated === false && wild.length === 0 && sure.line > (named.get(list) ?? -1);
  }

  #add(at: number, position: Position): void {
    const { segment, list, line, negated, isFinal, next } = position;
    const steps = negated ? this.#excludingSteps(list) : this.including;
    switch (segment.kind) {
      case 'accept':
        steps.sure.push(at);
        this.sureLines.push(position);
        return;
      case 'globstar':
        steps.sure.push(at);
        return;
      case 'any':
        steps.sure.push(next);
        if (isFinal) this.sureLines.push(position);
        return;
      case 'literal':
        append(steps.literal, segment.name, next);
        if (isFinal) append(this.literalLines, segment.name, position);
        return;
      case 'test':
        steps.wild.push({ next, test: segment.test });
        if (segment.lookalike !== undefined) append(this.lookalikes, segment.lookalike, line);
        if (isFinal) this.wildLines.push({ list, line, negated, test: segment.test });
        return;
      default:
        segment satisfies never;
    }
  }

  #excludingSteps(list: number): Steps {
    const steps = this.excluding.get(list) ?? new Steps();
    this.excluding.set(list, steps);
    return steps;
  }
}

function canMatch({ sure, wild }: Finals): boolean {
  return sure?.negated === false || wild.some(({ negated }) => !negated);
}

/** Adds to the list at a key, which is made if it is not there. */
export function append<K, T>(lists: Map<K, T[]>, key: K, added: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [added]);
  else list.push(added);
}
