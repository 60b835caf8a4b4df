import { canonicalDecimal } from './numbers.ts';
import { MAX_NUMBER_LENGTH } from './unreadable.ts';
import { encodeBoolean, encodeString } from './value.ts';

/*
 * YAML 1.1 and the core schema of YAML 1.2 read some plain scalars differently: `yes` is true or a text, `0644` is 420
 * or 644, `1e3` is a text or a number. Nobody knows which one the readers of a file follow, so such a scalar stands
 * for its own source text: it equals neither the quoted text nor any other spelling.
 *
 * The patterns are those of https://yaml.org/type/ (bool, int, float, timestamp, merge, value), widened to what
 * PyYAML, go-yaml (Kubernetes) and Ruby's Psych take as well. Too wide only means that quotes count.
 */

/** What is the same null, truth value or number to all of them. */
const AGREED = new RegExp(
  `^(?:${[
    '|~|null|Null|NULL|true|True|TRUE|false|False|FALSE',
    // A leading zero means octal in 1.1, which makes no difference up to 7.
    '[-+]?(?:0*[0-7]|[1-9]\\d*)|0x[\\da-fA-F]+',
    // PyYAML wants a dot, the sign of an exponent, and no sign before a dot.
    '(?:[-+]?\\d+\\.\\d*|\\.\\d+)(?:[eE][-+]\\d+)?',
    '[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)',
  ].join('|')})$`,
);

const TRUE = /^(?:true|yes|y|on)$/i;
const WORD = /^(?:y|yes|n|no|on|off|true|false|null|=|<<|[-+.]{1,2}(?:inf|infinity|nan))$/i;
const TIMESTAMP =
  /^\d{4}-\d\d?-\d\d?(?:(?:t|[ \t]+)\d\d?:\d\d?:\d\d?(?:[.,]\d*)?(?:[ \t]*(?:z|[-+]\d\d?(?::?\d\d)?))?)?$/i;

/** Without `_` and, for Psych, `,`: an integer with a prefix, base 60, or a decimal; 1.1 lets it have several dots. */
const NUMBER =
  /^[-+]?(?:0b[01]*|0o[0-7]*|0x[\da-f]*|\d+(?::[0-5]?\d)+(?:\.\d*)?|(?:\d+|\d*\.[\d.]*)(?:e[-+]?\d+)?)$/i;

/**
 * Whether readers may differ about a scalar without quotes and tag.
 *
 * @param source as written, with its lines folded
 */
export function isAmbiguous(source: string): boolean {
  if (AGREED.test(source)) return false;
  return WORD.test(source) || TIMESTAMP.test(source) || NUMBER.test(withoutSeparators(source));
}

/** go-yaml ignores a `_` wherever it stands, but only in what begins like a number. */
function withoutSeparators(source: string): string {
  return /^[-+.\d]/.test(source) ? source.replace(/[_,]/g, '') : source;
}

const MARK = 'y';

/** The values of `%YAML` that the parser tells apart; `''` when there is none. Some readers go by it. */
export type YamlVersion = '' | '1.1' | '1.2';

/** The encoding of an ambiguous scalar. */
export function encodeAmbiguous(source: string, version: YamlVersion): string {
  return `${MARK}${version}${JSON.stringify(source)}`;
}

/** How a map may hold a key that is written like this, besides as what the core schema makes of it. */
export function ambiguousKeys(name: string): string[] {
  return isAmbiguous(name) ? (['', '1.1', '1.2'] as const).map((one) => encodeAmbiguous(name, one)) : [];
}

/**
 * Whether two of these encoded keys may be one to some reader, as `010` and `8`, or `y` and `"y"`. Which of them counts
 * then depends on their order, which the canonical form does not keep.
 */
export function mayCollide(keys: Iterable<string>): boolean {
  const all = [...keys];
  if (!all.some((key) => key.startsWith(MARK))) return false;
  const seen = new Set<string>();
  for (const key of all) {
    for (const reading of key.startsWith(MARK) ? readings(JSON.parse(key.slice(key.indexOf('"')))) : [key]) {
      if (seen.has(reading)) return true;
      seen.add(reading);
    }
  }
  return false;
}

/** The encodings that an ambiguous scalar may have for a reader; rather one too many. */
function readings(source: string): Set<string> {
  const all = new Set([encodeString(source)]);
  if (WORD.test(source)) return all.add(encodeBoolean(TRUE.test(source)));
  // All of them as one: time zones and fractions make many spellings of a time.
  if (TIMESTAMP.test(source)) return all.add(source.includes(':') ? 'time' : `date ${source}`);
  const [, sign = '', digits = ''] = /^([-+]?)(.*)$/.exec(withoutSeparators(source).toLowerCase()) ?? [];
  const add = (number: string): void => {
    const encoded = canonicalDecimal(sign + number);
    if (encoded !== undefined) all.add(encoded);
  };
  add(digits);
  if (digits.length > MAX_NUMBER_LENGTH) return all;
  if (/^0o?[0-7]+$/.test(digits)) add(BigInt(`0o${digits.replace(/^0o?/, '')}`).toString());
  if (/^0[bx].+$/.test(digits)) add(BigInt(digits).toString());
  if (digits.includes(':')) add(String(digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)));
  return all;
}
