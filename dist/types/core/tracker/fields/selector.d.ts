/** One step into a document. */
export type Segment = 
/** Every key of a map, every element of a list. */
{
    readonly kind: 'any';
}
/** `keys`: how a map may hold it; a YAML key written `8080` is a number. `index`: its place in a list. */
 | {
    readonly kind: 'name';
    readonly keys: readonly string[];
    readonly index: number | undefined;
};
/** One selector, understood. */
export interface Selector {
    /** Begins with `!`: all but what it names. */
    readonly excluded: boolean;
    /** The steps from the root of a document. */
    readonly segments: readonly Segment[];
    /** The JSON pointer that means the same, so that `a.b` and `/a/b` are one selector. */
    readonly pointer: string;
}
/**
 * Reads a selector: a dotted path (`dependencies.react`, `packages.*.version`, `jobs.0.name`) or a JSON pointer
 * (RFC 6901: `/exports/.~1sub`), with `!` before it for all but that. White space around a dotted path is ignored.
 *
 * A selector that names nothing is legal and never changes, so what looks like another notation is an error.
 *
 * @throws FieldError when it cannot mean anything
 */
export declare function parseSelector(text: string): Selector;
