import { type GroupKind } from './brackets.ts';
/** A pattern of the extended dialect, taken apart. Separators between folders are part of the texts. */
export type Piece = 
/** A pattern of the plain dialect, without braces; its parentheses are characters. */
{
    readonly kind: 'text';
    readonly text: string;
}
/** `{a,b}` or `{1..3}`. */
 | {
    readonly kind: 'braces';
    readonly branches: readonly Pieces[];
}
/** `@(a|b)` and the like. */
 | {
    readonly kind: GroupKind;
    readonly branches: readonly Pieces[];
};
/** What follows each other. */
export type Pieces = readonly Piece[];
/**
 * Takes a pattern apart.
 *
 * @param escapes whether `\` takes the meaning from the character after it (not on Windows)
 * @throws PatternError for absurd nesting and for a range of too many values
 */
export declare function readPieces(pattern: string, escapes: boolean): Pieces;
