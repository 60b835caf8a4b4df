import { type Digest } from '../digest.ts';
/** The digest of each tracked value, by its name. */
export type Values = ReadonlyMap<string, Digest>;
/** The lines of the input. A value may begin with `#`, so there are no comments. */
export declare function valueLines(text: string): string[];
/**
 * Reads values to track, `name=value`, and keeps a digest of each; the value may contain `=` and may be empty.
 *
 * @throws Error for a line without `=`, an empty name and a name that is there twice
 */
export declare function parseValues(lines: readonly string[]): Values;
