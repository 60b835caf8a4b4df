import { type CharacterTest } from './character-class.ts';
import type { Dialect } from './dialect.ts';
/**
 * One piece of a pattern between two `/`, ready to be held against names. `test` expects the name in folded case
 * ({@link foldCase}).
 */
export type Segment = 
/** A name; in folded case for comparing, and as written for the file system. */
{
    readonly kind: 'literal';
    readonly name: string;
    readonly written: string;
}
/** `*`: any name. */
 | {
    readonly kind: 'any';
}
/** `**`: any number of names, or none. */
 | {
    readonly kind: 'globstar';
}
/** Everything else. */
 | {
    readonly kind: 'test';
    readonly test: (foldedName: string) => boolean;
    /** A name in folded case that is not matched, but would be if `[` were a character: `[slug]`. */
    readonly lookalike?: string;
};
/** Reads one piece of a pattern. Never throws: what is no valid wildcard stands for itself. */
export declare function parseSegment(text: string, platform: NodeJS.Platform, dialect: Dialect): Segment;
/** The segment that stands for exactly this name. */
export declare function literalSegment(name: string, platform: NodeJS.Platform): Extract<Segment, {
    kind: 'literal';
}>;
/** `*` within a name. */
export declare const STAR: {
    readonly star: true;
};
type Wild = typeof STAR | {
    readonly test: CharacterTest;
};
/** What takes one character of a name, or any number ({@link STAR}). */
export type Step = Wild | {
    readonly code: number;
};
/**
 * The steps that a piece of a name of the extended dialect has to take, in folded case; `undefined` when a class
 * holds nothing, so that no name can match.
 */
export declare function parseSteps(text: string, platform: NodeJS.Platform): Step[] | undefined;
/** The characters of a name: UTF-16 code units, or code points. */
export declare function codesOf(text: string, unicode: boolean): number[];
export {};
