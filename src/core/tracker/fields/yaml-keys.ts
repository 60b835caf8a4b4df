import { type Entry, isPlain } from './value.ts';

/** What some reader of YAML 1.1 or 1.2 takes for null, a truth value, a number or a date, when it has no quotes. */
const SPECIAL =
  /^(?:|~|null|y|yes|n|no|on|off|true|false|(?!\d+\.\d+\.\d)[-+]?\.?\d[\w.:,+-]*|\d{4}-\d.*|[-+]?\.?(?:inf|nan))$/i;

/** What is a different number, or another text, to everybody. */
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;

/**
 * Why readers may differ on the keys of a map, no two of which have the same text. Some take two of them for one, as
 * `yes` and `true`, `0x1` and `"1"`, `010` and `8`: then their order would decide what they see.
 */
export function doubtAbout(keys: ReadonlyMap<string, Entry>, tag: string | undefined): string | undefined {
  const special = [...keys].filter(([text]) => SPECIAL.test(text));
  const plain = special.filter(([, { key }]) => isPlain(key));
  if (tag !== undefined && plain.length > 0) return 'a tag on a map with a key that is no text';
  const isOne = special.length > 1 && plain.some(([text]) => !INTEGER.test(text));
  return isOne ? 'keys that may be one' : undefined;
}
