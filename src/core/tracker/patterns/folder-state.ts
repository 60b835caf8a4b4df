import type { Segment } from './segment.ts';

/** What follows the last segment of an alternative. Once reached, everything further down is matched. */
interface Accept {
  readonly kind: 'accept';
}

/** One segment of one alternative of one line. */
export interface Position {
  readonly segment: Segment | Accept;
  readonly line: number;
  readonly negated: boolean;
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

/** A wildcard that may lead further, or match a file by its name. */
export interface WildStep {
  readonly line: number;
  readonly negated: boolean;
  readonly next: number;
  readonly test: (foldedName: string) => boolean;
}

/** A step that a name takes whatever it is. */
export interface SureStep {
  readonly negated: boolean;
  readonly next: number;
}

/** A {@link FolderState} with everything sorted by how it is asked for. */
export class State implements FolderState {
  readonly canMatchBelow: boolean;
  readonly lines: readonly number[];

  /** Steps into a folder: of every name, by its name, and by wildcard. */
  readonly sureSteps: SureStep[] = [];
  readonly literalSteps = new Map<string, number[]>();
  readonly wildSteps: WildStep[] = [];

  /** Lines that match files: every file, by its name (ascending), and by wildcard (descending). */
  readonly sureLines: number[] = [];
  readonly literalLines = new Map<string, number[]>();
  readonly wildFinals: WildStep[] = [];
  /** The last of {@link sureLines}, or -1. */
  readonly lastSureLine: number;

  /** Folders that patterns name, once they were entered, and all others that no wildcard singles out. */
  readonly namedChildren = new Map<string, State>();
  otherChild: State | undefined;

  /** @param positions in ascending order, by their number */
  constructor(positions: ReadonlyMap<number, Position>) {
    for (const [at, position] of positions) this.#add(at, position);
    this.wildFinals.sort((a, b) => b.line - a.line);
    this.lastSureLine = this.sureLines.reduce((last, line) => Math.max(last, line), -1);
    const all = [...positions.values()];
    this.lines = [...new Set(all.map(({ line }) => line))];
    this.canMatchBelow = all.some(({ negated }) => !negated);
  }

  #add(at: number, { segment, line, negated, isFinal, next }: Position): void {
    switch (segment.kind) {
      case 'accept':
        this.sureSteps.push({ negated, next: at });
        this.sureLines.push(line);
        return;
      case 'globstar':
        this.sureSteps.push({ negated, next: at });
        return;
      case 'any':
        this.sureSteps.push({ negated, next });
        if (isFinal) this.sureLines.push(line);
        return;
      case 'literal':
        append(this.literalSteps, segment.name, next);
        if (isFinal) append(this.literalLines, segment.name, line);
        return;
      case 'test': {
        const step = { line, negated, next, test: segment.test };
        this.wildSteps.push(step);
        if (isFinal) this.wildFinals.push(step);
        return;
      }
      default:
        segment satisfies never;
    }
  }
}

/** Adds to the list at a key, which is made if it is not there. */
export function append(lists: Map<string, number[]>, key: string, added: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [added]);
  else list.push(added);
}
