import type { Pieces } from './pieces.ts';
import { type Step } from './segment.ts';
/** One state of a {@link Program}, by what it does with the rest of a name. */
type Instruction = 
/** Takes one character, or with `*` any number. */
{
    readonly kind: 'step';
    readonly step: Step;
    readonly next: number;
}
/** Goes on at each of several states. */
 | {
    readonly kind: 'split';
    readonly next: readonly number[];
}
/** Takes whatever a program does not match, `!(…)`. */
 | {
    readonly kind: 'except';
    readonly program: Program;
    readonly next: number;
}
/** The end. No next step leads on from where nothing can belong to a class. */
 | {
    readonly kind: 'accept' | 'fail';
};
/** A name with groups as a non-deterministic automaton. Its size is that of the pattern. */
export interface Program {
    readonly instructions: readonly Instruction[];
    readonly start: number;
}
/**
 * Makes an automaton of the pieces of a name, from its end to its start. Recursion goes as deep as groups are
 * nested, of which {@link import('./pieces.ts').readPieces} sees to it that it is not much.
 */
export declare function compileGroups(pieces: Pieces, platform: NodeJS.Platform, unicode: boolean): Program;
/**
 * Whether a program matches a name. All ways to match are followed at once, each state at each place at most
 * once, so the time is bounded by the size of the pattern times the length of the name; with `!(…)` times the
 * square of the length, and times its cube where they are nested. There is nothing to backtrack.
 */
export declare function runProgram(program: Program, codes: readonly number[]): boolean;
export {};
