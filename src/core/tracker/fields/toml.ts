import { parse, TomlDate, TomlError } from 'smol-toml';
import { canonicalDecimal, canonicalNonFinite } from './numbers.ts';
import { requireModestTokens } from './toml-limits.ts';
import { MAX_FIELD_DEPTH, malformed, tooDeep, Unreadable } from './unreadable.ts';
import { encodeBoolean, encodeString, type Value } from './value.ts';

/**
 * Reads a TOML document. Integers, floats (64 bits, as TOML says) and the four kinds of dates are types of their
 * own, so `1` and `1.0` differ, while `1.0` and `1e0` do not; a date keeps the offset that it was written with.
 *
 * @throws Unreadable when it is none, nested too deeply, or has a date that the parser would change
 */
export function parseToml(text: string): Value {
  requireModestTokens(text);
  let document: unknown;
  try {
    // Line ends are LF, so that CRLF in a text of several lines does not count.
    document = parse(text.replaceAll('\r\n', '\n'), { integersAsBigInt: true, maxDepth: MAX_FIELD_DEPTH });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The parser has no other sign for its own limit.
    throw /^[^\n]*excessively nested/.test(error.message)
      ? tooDeep()
      : malformed('TOML', error.line, error.column);
  }
  const dates = { found: false };
  const value = convert(document, 0, dates);
  if (dates.found) requireExactDates(text);
  return value;
}

function convert(value: unknown, depth: number, dates: { found: boolean }): Value {
  if (typeof value === 'string') return encodeString(value);
  if (typeof value === 'boolean') return encodeBoolean(value);
  if (typeof value === 'bigint') return `i${canonicalDecimal(value.toString())}`;
  if (typeof value === 'number') return `r${canonicalDecimal(String(value)) ?? canonicalNonFinite(value)}`;
  if (value instanceof TomlDate) {
    dates.found = true;
    return encodeDate(value);
  }
  if (typeof value !== 'object' || value === null) throw malformed('TOML');
  if (depth >= MAX_FIELD_DEPTH) throw tooDeep();
  if (Array.isArray(value)) return value.map((item) => convert(item, depth + 1, dates));
  return new Map(
    Object.entries(value).map(([key, item]) => [encodeString(key), convert(item, depth + 1, dates)]),
  );
}

function encodeDate(date: TomlDate): string {
  const kind = date.isDate() ? 'date' : date.isTime() ? 'time' : date.isLocal() ? 'local' : 'instant';
  return `d${kind}${encodeString(date.toISOString())}`;
}

/**
 * The parser keeps dates as milliseconds of JavaScript, which forgets finer fractions and takes 30 February for
 * 2 March: different dates would become one. It is enough that some text looks like such a date.
 */
function requireExactDates(text: string): void {
  if (/:\d\d\.\d{3}\d*[1-9]/.test(text)) {
    throw new Unreadable('it has a time finer than a millisecond');
  }
  for (const [, year, month, day] of text.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)) {
    if (Number(day) > new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()) {
      throw new Unreadable('it has a date that no calendar has');
    }
  }
}
