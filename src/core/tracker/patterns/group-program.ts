import type { Piece, Pieces } from './pieces.ts';
import { parseSteps, STAR, type Step } from './segment.ts';

/** One state of a {@link Program}, by what it does with the rest of a name. */
type Instruction =
  /** Takes one character, or with `*` any number. */
  | { readonly kind: 'step'; readonly step: Step; readonly next: number }
  /** Goes on at each of several states. */
  | { readonly kind: 'split'; readonly next: readonly number[] }
  /** Takes whatever a program does not match, `!(…)`. */
  | { readonly kind: 'except'; readonly program: Program; readonly next: number }
  /** The end. No next step leads on from where nothing can belong to a class. */
  | { readonly kind: 'accept' | 'fail' };

/** A name with groups as a non-deterministic automaton. Its size is that of the pattern. */
export interface Program {
  readonly instructions: readonly Instruction[];
  readonly start: number;
}

/**
 * Makes an automaton of the pieces of a name, from its end to its start. Recursion goes as deep as groups are
 * nested, of which {@link import('./pieces.ts').readPieces} sees to it that it is not much.
 */
export function compileGroups(pieces: Pieces, platform: NodeJS.Platform, unicode: boolean): Program {
  const instructions: Instruction[] = [];
  const add = (instruction: Instruction): number => instructions.push(instruction) - 1;

  const addText = (text: string, next: number): number => {
    const steps = parseSteps(text, platform, unicode);
    if (steps === undefined) return add({ kind: 'fail' });
    return steps.reduceRight((after, step) => add({ kind: 'step', step, next: after }), next);
  };
  const addPiece = (piece: Piece, next: number): number => {
    if (piece.kind === 'text') return addText(piece.text, next);
    const branches = (end: number) => piece.branches.map((branch) => addPieces(branch, end));
    switch (piece.kind) {
      case 'braces':
      case '@':
        return add({ kind: 'split', next: branches(next) });
      case '?':
        return add({ kind: 'split', next: [...branches(next), next] });
      case '*':
      case '+': {
        // What comes after each repetition: another, or what follows the group.
        const after: number[] = [next];
        const again = add({ kind: 'split', next: after });
        const starts = branches(again);
        after.push(...starts);
        return piece.kind === '*' ? again : add({ kind: 'split', next: starts });
      }
      case '!': {
        const program = compileGroups([{ kind: '@', branches: piece.branches }], platform, unicode);
        return add({ kind: 'except', program, next });
      }
      default:
        return piece satisfies never;
    }
  };
  const addPieces = (all: Pieces, end: number): number =>
    all.reduceRight((next, piece) => addPiece(piece, next), end);

  const start = addPieces(pieces, add({ kind: 'accept' }));
  return { instructions, start };
}

/**
 * Whether a program matches a name. All ways to match are followed at once, each state at each place at most
 * once, so the time is bounded by the size of the pattern times the length of the name; with `!(…)` times the
 * square of the length, and times its cube where they are nested. There is nothing to backtrack.
 */
export function runProgram(program: Program, codes: readonly number[]): boolean {
  return new Run(codes).ends(program, 0)[codes.length] === 1;
}

class Run {
  readonly #codes: readonly number[];
  /** By program of a `!(…)`: where it ends, by where it starts. */
  readonly #known = new Map<Program, Uint8Array[]>();

  constructor(codes: readonly number[]) {
    this.#codes = codes;
  }

  /** 1 at each place up to which the program matches from `from` on. */
  ends({ instructions, start }: Program, from: number): Uint8Array {
    const codes = this.#codes;
    const size = instructions.length;
    const ends = new Uint8Array(codes.length + 1);
    const seen = new Uint8Array(size * (codes.length + 1 - from));
    /** States that are reached but not yet followed, by their place after `from`. */
    const waiting: number[][] = [];
    const reach = (state: number, place: number): void => {
      const index = (place - from) * size + state;
      if (seen[index] === 1) return;
      seen[index] = 1;
      const others = waiting[place - from];
      if (others === undefined) waiting[place - from] = [state];
      else others.push(state);
    };
    reach(start, from);
    for (let place = from; place - from < waiting.length; place++) {
      const states = waiting[place - from] ?? [];
      for (let state = states.pop(); state !== undefined; state = states.pop()) {
        const instruction = instructions[state] as Instruction;
        switch (instruction.kind) {
          case 'step': {
            const { step, next } = instruction;
            const code = codes[place];
            if (step === STAR) {
              reach(next, place);
              if (code !== undefined) reach(state, place + 1);
            } else if (code !== undefined && takes(step, code)) reach(next, place + 1);
            break;
          }
          case 'split':
            for (const next of instruction.next) reach(next, place);
            break;
          case 'except': {
            const { program, next } = instruction;
            const excluded = this.#endsOnce(program, place);
            for (let end = place; end <= codes.length; end++) if (excluded[end] !== 1) reach(next, end);
            break;
          }
          case 'accept':
            ends[place] = 1;
            break;
          case 'fail':
            break;
          default:
            instruction satisfies never;
        }
      }
    }
    return ends;
  }

  #endsOnce(program: Program, from: number): Uint8Array {
    let byStart = this.#known.get(program);
    if (byStart === undefined) {
      byStart = [];
      this.#known.set(program, byStart);
    }
    const known = byStart[from];
    if (known !== undefined) return known;
    const ends = this.ends(program, from);
    byStart[from] = ends;
    return ends;
  }
}

function takes(step: Step, code: number): boolean {
  if ('code' in step) return step.code === code;
  return 'test' in step && step.test(code);
}
