import { type CharacterTest, classEnd, needsCodePoints, parseClass } from './character-class.ts';
import type { Dialect } from './dialect.ts';
import { foldCase } from './location.ts';

/**
 * One piece of a pattern between two `/`, ready to be held against names. `test` expects the name in folded case
 * ({@link foldCase}).
 */
export type Segment =
  /** A name; in folded case for comparing, and as written for the file system. */
  | { readonly kind: 'literal'; readonly name: string; readonly written: string }
  /** `*`: any name. */
  | { readonly kind: 'any' }
  /** `**`: any number of names, or none. */
  | { readonly kind: 'globstar' }
  /** Everything else. */
  | {
      readonly kind: 'test';
      readonly test: (foldedName: string) => boolean;
      /** A name in folded case that is not matched, but would be if `[` were a character: `[slug]`. */
      readonly lookalike?: string;
    };

/** Reads one piece of a pattern. Never throws: what is no valid wildcard stands for itself. */
export function parseSegment(text: string, platform: NodeJS.Platform, dialect: Dialect): Segment {
  if (text === '**') return { kind: 'globstar' };
  if (/^\*+$/.test(text)) return { kind: 'any' };
  const lookalike = dialect === 'plain' ? lookalikeOf(text, platform) : undefined;
  const unicode = dialect === 'plain' && needsCodePoints(text);
  const tokens = tokenize(text, { platform, unicode, dialect });
  if (tokens?.every((token) => typeof token === 'string')) {
    const literal = literalSegment(tokens.join(''), platform);
    // `[*]` is how to write the character; `[a]` may well be the name of a folder.
    if (lookalike === undefined || !/\[[\p{L}\p{N}]\]/u.test(text)) return literal;
    return { kind: 'test', test: (name) => name === literal.name, lookalike };
  }
  const test = tokens === undefined ? () => false : testOf(tokens, platform, unicode);
  return lookalike === undefined || test(lookalike)
    ? { kind: 'test', test }
    : { kind: 'test', test, lookalike };
}

/** What a piece would stand for if there were no classes, where there are, and no other wildcards. */
function lookalikeOf(text: string, platform: NodeJS.Platform): string | undefined {
  return text.includes('[') && text.includes(']') && !/[*?\\]/.test(text)
    ? foldCase(text, platform)
    : undefined;
}

function testOf(
  tokens: readonly Token[],
  platform: NodeJS.Platform,
  unicode: boolean,
): (foldedName: string) => boolean {
  const [first, second] = tokens;
  if (tokens.length === 2 && first === STAR && typeof second === 'string') {
    const suffix = foldCase(second, platform);
    return (name) => name.endsWith(suffix);
  }
  if (tokens.length === 2 && second === STAR && typeof first === 'string') {
    const prefix = foldCase(first, platform);
    return (name) => name.startsWith(prefix);
  }
  const steps = stepsOf(tokens, platform, unicode);
  return (name) => matches(steps, codesOf(name, unicode));
}

/** The segment that stands for exactly this name. */
export function literalSegment(
  name: string,
  platform: NodeJS.Platform,
): Extract<Segment, { kind: 'literal' }> {
  return { kind: 'literal', name: foldCase(name, platform), written: name };
}

/** `*` within a name. */
export const STAR = { star: true } as const;
type Wild = typeof STAR | { readonly test: CharacterTest };
/** Literal text, or a wildcard. */
type Token = string | Wild;
/** What takes one character of a name, or any number ({@link STAR}). */
export type Step = Wild | { readonly code: number };

/**
 * The steps that a piece of a name of the extended dialect has to take, in folded case; `undefined` when a class
 * holds nothing, so that no name can match.
 */
export function parseSteps(text: string, platform: NodeJS.Platform): Step[] | undefined {
  const tokens = tokenize(text, { platform, unicode: false, dialect: 'extended' });
  return tokens && stepsOf(tokens, platform, false);
}

function stepsOf(tokens: readonly Token[], platform: NodeJS.Platform, unicode: boolean): Step[] {
  return tokens.flatMap((token): Step[] =>
    typeof token === 'string'
      ? codesOf(foldCase(token, platform), unicode).map((code) => ({ code }))
      : [token],
  );
}

/** Literal text and wildcards in order, or `undefined` when a class holds nothing, so that no name can match. */
function tokenize(
  text: string,
  { platform, unicode, dialect }: { platform: NodeJS.Platform; unicode: boolean; dialect: Dialect },
): Token[] | undefined {
  const escapes = platform !== 'win32';
  const options = { escapes, unicode, ignoreCase: platform === 'win32', dialect };
  const tokens: Token[] = [];
  const addText = (added: string) => {
    const before = tokens.at(-1);
    if (typeof before === 'string') tokens[tokens.length - 1] = before + added;
    else tokens.push(added);
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const end = c === '[' ? classEnd(text, i, escapes, dialect) : 0;
    if (c === '*') {
      if (tokens.at(-1) !== STAR) tokens.push(STAR);
    } else if (c === '?') {
      tokens.push({ test: () => true });
    } else if (end > 0) {
      const parsed = parseClass(text, i, end, options);
      if (parsed.kind === 'nothing') return undefined;
      if (parsed.kind === 'literal') addText(parsed.character);
      else tokens.push({ test: parsed.test });
      i = end - 1;
    } else if (c === '\\' && escapes && i + 1 < text.length) {
      i++;
      addText(text[i] as string);
    } else {
      addText(c);
    }
  }
  return tokens;
}

/** The characters of a name: UTF-16 code units, or code points. */
export function codesOf(text: string, unicode: boolean): number[] {
  if (unicode) return Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) codes.push(text.charCodeAt(i));
  return codes;
}

/**
 * Whether the steps match all the codes. A failure after a `*` only ever goes back to the last `*`, which is
 * enough because a `*` takes anything; so no pattern takes longer than its length times that of the name, where
 * a regular expression would need exponential time for `*a*a*a*a*b`.
 */
function matches(steps: readonly Step[], codes: readonly number[]): boolean {
  let at = 0;
  let step = 0;
  let starStep = -1;
  let starAt = 0;
  while (at < codes.length) {
    const current = steps[step];
    if (current === STAR) {
      starStep = step++;
      starAt = at;
    } else if (current !== undefined && accepts(current, codes[at] as number)) {
      step++;
      at++;
    } else if (starStep >= 0) {
      step = starStep + 1;
      at = ++starAt;
    } else {
      return false;
    }
  }
  while (steps[step] === STAR) step++;
  return step === steps.length;
}

function accepts(step: Step, code: number): boolean {
  if ('code' in step) return step.code === code;
  return 'test' in step && step.test(code);
}
