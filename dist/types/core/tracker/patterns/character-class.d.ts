import type { Dialect } from './dialect.ts';
/** Whether one character, given as a code unit or code point, belongs to a class. */
export type CharacterTest = (code: number) => boolean;
/** What a `[class]` means. */
export type CharacterClass = {
    readonly kind: 'literal';
    readonly character: string;
} | {
    readonly kind: 'test';
    readonly test: CharacterTest;
}
/** Nothing can belong to it, for example `[b-a]`. */
 | {
    readonly kind: 'nothing';
};
/** Whether a class of this pattern makes `?` and classes count code points instead of UTF-16 code units. */
export declare function needsCodePoints(pattern: string): boolean;
/**
 * The place after the `]` of the class that starts at `start`, or 0 when it has no end in its path segment and
 * its `[` therefore is an ordinary character.
 */
export declare function classEnd(pattern: string, start: number, escapes: boolean, dialect?: Dialect): number;
/**
 * Reads the class between `start` (its `[`) and `end` (after its `]`), as minimatch does, or as picomatch in the
 * extended dialect: there `!` is a character as any, and POSIX classes are of ASCII.
 *
 * @param unicode take code points instead of UTF-16 code units
 * @param ignoreCase the test is asked with case folded; both cases belong if one does
 */
export declare function parseClass(pattern: string, start: number, end: number, { escapes, unicode, ignoreCase, dialect }: ClassOptions): CharacterClass;
interface ClassOptions {
    readonly escapes: boolean;
    readonly unicode: boolean;
    readonly ignoreCase: boolean;
    readonly dialect: Dialect;
}
export {};
