import { type Value } from './value.ts';
/**
 * Reads a TOML document. Integers, floats (64 bits, as TOML says) and the four kinds of dates are types of their
 * own, so `1` and `1.0` differ, while `1.0` and `1e0` do not; a date keeps the offset that it was written with.
 *
 * @throws Unreadable when it is none, nested too deeply, or has a date that the parser would change
 */
export declare function parseToml(text: string): Value;
