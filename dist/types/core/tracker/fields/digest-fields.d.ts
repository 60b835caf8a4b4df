import type { Digest } from '../../digest.ts';
/** What became of a file of which only fields are tracked. */
export type FieldDigest = {
    readonly kind: 'fields';
    readonly digest: Digest;
}
/** The file must be tracked whole. `why` is a clause to follow its name: `not valid JSON: line 3, column 7`. */
 | {
    readonly kind: 'whole';
    readonly why: string;
};
/**
 * The digest of the selected fields of a file. It covers the format, the selection (as a set), and what each selector
 * finds, with its place; it does not cover the rest of the file, nor how the file is written.
 *
 * With only `!` selectors that is everything but these, otherwise the plain ones without the `!` ones.
 *
 * @param fileName any path; its extension decides the format
 * @param content bytes, or text that was read as UTF-8
 * @param selectors at least one, of one definition
 * @throws FieldError for a selector that cannot mean anything; never because of the content
 */
export declare function digestFields(fileName: string, content: Uint8Array | string, selectors: readonly string[]): FieldDigest;
