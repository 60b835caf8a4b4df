/** `@(…)` one of, `?(…)` one or none, `*(…)` any number, `+(…)` one or more, `!(…)` anything else. */
export type GroupKind = '@' | '?' | '*' | '+' | '!';
/** A pair of brackets that means something. Places are indices in the pattern. */
export interface Bracket {
    readonly kind: GroupKind | 'braces' | 'range';
    /** The places of its `|` or commas and, last, of its end. */
    readonly marks: readonly number[];
}
/** What the brackets of a pattern are. */
export interface Brackets {
    /** By where they begin: the `{`, the character before the `(`, or the `(` where there is no such character. */
    readonly byStart: ReadonlyMap<number, Bracket>;
    /** The places of `|` that no parentheses are around, not even unbalanced ones, or that braces are closer to. */
    readonly loosePipes: readonly number[];
    /** The places of the `(` of all balanced parentheses. */
    readonly parentheses: readonly number[];
}
/**
 * Finds which brackets belong together, in one pass, so that no number of unmatched ones can make it slow.
 * Parentheses mean something with one of `@?*+!` before them or a `|` in them (then they are like `@(…)`, as in
 * picomatch); braces with a comma or a range in them. All others, and those without a partner, are characters.
 */
export declare function findBrackets(pattern: string, escapes: boolean): Brackets;
