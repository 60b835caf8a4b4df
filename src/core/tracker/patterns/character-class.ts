import type { Dialect } from './dialect.ts';

/** Whether one character, given as a code unit or code point, belongs to a class. */
export type CharacterTest = (code: number) => boolean;

/** What a `[class]` means. */
export type CharacterClass =
  | { readonly kind: 'literal'; readonly character: string }
  | { readonly kind: 'test'; readonly test: CharacterTest }
  /** Nothing can belong to it, for example `[b-a]`. */
  | { readonly kind: 'nothing' };

/**
 * The POSIX classes as minimatch defines them, `[:print:]` included: there it matches what is *not* printable,
 * and patterns must mean here what they mean for actions/cache.
 */
const POSIX_CLASSES: ReadonlyMap<string, { readonly test: RegExp; readonly unicode: boolean }> = new Map([
  ['[:alnum:]', { test: /^[\p{L}\p{Nl}\p{Nd}]$/u, unicode: true }],
  ['[:alpha:]', { test: /^[\p{L}\p{Nl}]$/u, unicode: true }],
  ['[:ascii:]', { test: /^\p{ASCII}$/u, unicode: false }],
  ['[:blank:]', { test: /^[\p{Zs}\t]$/u, unicode: true }],
  ['[:cntrl:]', { test: /^\p{Cc}$/u, unicode: true }],
  ['[:digit:]', { test: /^\p{Nd}$/u, unicode: true }],
  ['[:graph:]', { test: /^[^\p{Z}\p{C}]$/u, unicode: true }],
  ['[:lower:]', { test: /^\p{Ll}$/u, unicode: true }],
  ['[:print:]', { test: /^\p{C}$/u, unicode: true }],
  ['[:punct:]', { test: /^\p{P}$/u, unicode: true }],
  ['[:space:]', { test: /^[\p{Z}\t\r\n\v\f]$/u, unicode: true }],
  ['[:upper:]', { test: /^\p{Lu}$/u, unicode: true }],
  ['[:word:]', { test: /^[\p{L}\p{Nl}\p{Nd}\p{Pc}]$/u, unicode: true }],
  ['[:xdigit:]', { test: /^[A-Fa-f0-9]$/u, unicode: false }],
]);

/** The POSIX classes as picomatch defines them. */
const ASCII_CLASSES: ReadonlyMap<string, { readonly test: RegExp }> = new Map(
  Object.entries({
    alnum: 'a-zA-Z0-9',
    alpha: 'a-zA-Z',
    ascii: '\\x00-\\x7f',
    blank: ' \\t',
    cntrl: '\\x00-\\x1f\\x7f',
    digit: '0-9',
    graph: '\\x21-\\x7e',
    lower: 'a-z',
    print: '\\x20-\\x7e ',
    punct: '!-\\/:-@\\[-`{-~',
    space: ' \\t\\r\\n\\v\\f',
    upper: 'A-Z',
    word: 'A-Za-z0-9_',
    xdigit: 'A-Fa-f0-9',
  }).map(([name, characters]) => [`[:${name}:]`, { test: new RegExp(`^[${characters}]$`) }]),
);

/** Whether a class of this pattern makes `?` and classes count code points instead of UTF-16 code units. */
export function needsCodePoints(pattern: string): boolean {
  if (!pattern.includes('[:')) return false;
  return [...POSIX_CLASSES].some(([name, { unicode }]) => unicode && pattern.includes(name));
}

/**
 * The place after the `]` of the class that starts at `start`, or 0 when it has no end in its path segment and
 * its `[` therefore is an ordinary character.
 */
export function classEnd(
  pattern: string,
  start: number,
  escapes: boolean,
  dialect: Dialect = 'plain',
): number {
  let i = start + 1;
  if (isNegation(pattern[i], dialect)) i++;
  for (let first = true; i < pattern.length; i++, first = false) {
    const c = pattern[i];
    if (c === '/' || (c === '\\' && !escapes)) return 0;
    if (c === ']' && !first) return i + 1;
    if (c === '\\') i++;
    else if (c === '[') i += Math.max(0, (posixName(pattern, i)?.length ?? 0) - 1);
  }
  return 0;
}

/**
 * Reads the class between `start` (its `[`) and `end` (after its `]`), as minimatch does, or as picomatch in the
 * extended dialect: there `!` is a character as any, and POSIX classes are of ASCII.
 *
 * @param unicode take code points instead of UTF-16 code units
 * @param ignoreCase the test is asked with case folded; both cases belong if one does
 */
export function parseClass(
  pattern: string,
  start: number,
  end: number,
  { escapes, unicode, ignoreCase, dialect }: ClassOptions,
): CharacterClass {
  const classes = dialect === 'plain' ? POSIX_CLASSES : ASCII_CLASSES;
  const negated = isNegation(pattern[start + 1], dialect);
  const ranges: (readonly [number, number])[] = [];
  const posix: RegExp[] = [];
  const last = end - 1;
  let i = start + (negated ? 2 : 1);

  const take = (): { code: number; text: string } => {
    if (pattern[i] === '\\' && escapes && i + 1 < last) i++;
    const code = (unicode ? pattern.codePointAt(i) : pattern.charCodeAt(i)) ?? 0;
    const text = unicode ? String.fromCodePoint(code) : (pattern[i] ?? '');
    i += text.length;
    return { code, text };
  };

  let single = '';
  while (i < last) {
    const name = posixName(pattern, i);
    const known = name === undefined ? undefined : classes.get(name);
    if (name !== undefined && known !== undefined) {
      posix.push(known.test);
      i += name.length;
      continue;
    }
    const low = take();
    if (pattern[i] === '-' && i + 1 < last) {
      i++;
      if (posixName(pattern, i) !== undefined) return { kind: 'nothing' };
      const high = take();
      if (high.code >= low.code) ranges.push([low.code, high.code]);
      if (high.code === low.code) single = low.text;
    } else {
      ranges.push([low.code, low.code]);
      single = low.text;
    }
  }

  if (ranges.length === 0 && posix.length === 0) return { kind: 'nothing' };
  const only = ranges[0];
  if (!negated && posix.length === 0 && ranges.length === 1 && only && only[0] === only[1]) {
    return { kind: 'literal', character: single };
  }
  const holds = (code: number): boolean => {
    if (ranges.some(([low, high]) => code >= low && code <= high)) return true;
    return posix.length > 0 && posix.some((test) => test.test(String.fromCodePoint(code)));
  };
  const test = ignoreCase ? inEitherCase(holds) : holds;
  return { kind: 'test', test: negated ? (code) => !test(code) : test };
}

interface ClassOptions {
  readonly escapes: boolean;
  readonly unicode: boolean;
  readonly ignoreCase: boolean;
  readonly dialect: Dialect;
}

function isNegation(c: string | undefined, dialect: Dialect): boolean {
  return c === '^' || (c === '!' && dialect === 'plain');
}

function inEitherCase(holds: CharacterTest): CharacterTest {
  return (code) => {
    if (holds(code)) return true;
    const text = String.fromCodePoint(code);
    return [text.toLowerCase(), text.toUpperCase(), text === 'σ' ? 'ς' : text].some((form) => {
      const folded = form.codePointAt(0) ?? code;
      return String.fromCodePoint(folded) === form && holds(folded);
    });
  };
}

function posixName(pattern: string, at: number): string | undefined {
  if (pattern[at] !== '[' || pattern[at + 1] !== ':') return undefined;
  const end = pattern.indexOf(':]', at + 2);
  if (end < 0 || end - at > 10) return undefined;
  const name = pattern.slice(at, end + 2);
  return POSIX_CLASSES.has(name) ? name : undefined;
}
