import { type Value } from './value.ts';
/**
 * Reads a JSON document with comments and trailing commas. Of a repeated key the last one counts, as in JSON.parse.
 *
 * @throws Unreadable when it is none, or nested too deeply
 */
export declare function parseJson(text: string): Value;
