import { type Entry, isPlain } from './value.ts';

/*
 * Which keys some reader of YAML 1.1 or 1.2 may take for one, so that their order would decide what it sees: `yes` and
 * `true`, `1` and `"1"`, `010` and `8`.
 */

const TRUE = /^(?:y|yes|on|true)$/i;
const FALSE = /^(?:n|no|off|false)$/i;
const NUMBER_LIKE = /^(?:[-+]?\.?\d[\w.:,+-]*|[-+]?\.?(?:inf|nan)|\d{4}-\d.*)$/i;
/** What is a different number, a different date or a different text, to everybody. */
const DECIMAL = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;
const OTHER = /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:[01][1-9]|[12]0|2[0-8])|\d+\.\d+\.\d+)$/;

/** What a number in an unusual notation reads as: it may be any other. */
const SOME_NUMBER = 'a number';

/** Whether two of the keys of a map may be one. No two of them have the same text. */
export function mayCollide(keys: ReadonlyMap<string, Entry>): boolean {
  const seen = new Set<string>();
  let numbers = 0;
  for (const [text, { key }] of keys) {
    const plain = isPlain(key);
    for (const reading of readings(text, plain)) {
      if (seen.has(reading)) return true;
      seen.add(reading);
    }
    if (NUMBER_LIKE.test(text) || (plain && (TRUE.test(text) || FALSE.test(text)))) numbers++;
  }
  return numbers > 1 && seen.has(SOME_NUMBER);
}

function readings(text: string, plain: boolean): Set<string> {
  const all = new Set([text]);
  if (!plain) return all;
  // To Python, true is 1.
  if (TRUE.test(text)) all.add('true').add('1');
  else if (FALSE.test(text)) all.add('false').add('0');
  else if (/^(?:~|null)?$/i.test(text)) all.add('null').add('');
  else if (DECIMAL.test(text)) all.add(String(Number(text)));
  else if (NUMBER_LIKE.test(text) && !OTHER.test(text)) all.add(SOME_NUMBER);
  return all;
}

/** Whether keys are texts to everybody. */
export function areTexts(keys: ReadonlyMap<string, Entry>): boolean {
  return [...keys].every(
    ([text, { key }]) => !isPlain(key) || (!NUMBER_LIKE.test(text) && readings(text, true).size === 1),
  );
}
