import type { Piece, Pieces } from './pieces.ts';
import { parseSteps, type Step } from './segment.ts';

/** One state of a {@link Program}, by what it does with the rest of a name. */
export type Instruction =
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
export function compileProgram(pieces: Pieces, platform: NodeJS.Platform): Program {
  const instructions: Instruction[] = [];
  const add = (instruction: Instruction): number => instructions.push(instruction) - 1;

  const addText = (text: string, next: number): number => {
    const steps = parseSteps(text, platform);
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
        const program = compileProgram([{ kind: '@', branches: piece.branches }], platform);
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
