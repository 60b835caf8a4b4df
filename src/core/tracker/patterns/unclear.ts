import { quote } from './braces.ts';
import { type Brackets, findBrackets } from './brackets.ts';
import { classEnd } from './character-class.ts';
import { PatternError } from './pattern-error.ts';

/**
 * Refuses what picomatch takes for parts of a regular expression. It would have another meaning here, and nobody
 * would notice.
 *
 * @param pattern as the user wrote it, without the excluding `!`
 * @throws PatternError for `|` outside parentheses, `(?!a)` and the like, `\d` and the like, `?` or `+` after a group,
 *   and `+` after a class or braces
 */
export function refuseUnclear(pattern: string, escapes: boolean): void {
  const { byStart, loosePipes, parentheses } = findBrackets(pattern, escapes);
  if (loosePipes.length > 0) {
    throw new PatternError(
      `The pattern ${quote(pattern)} has "|" outside parentheses. Write "{a,b}" or "@(a|b)" for one of several, ` +
        'or "[|]" for the character.',
    );
  }
  if (parentheses.some((at) => /^\(\?[!=<:]/.test(pattern.slice(at, at + 3)))) {
    throw new PatternError(
      `The pattern ${quote(pattern)} has a regular expression, "(?…)", which patterns cannot have. ` +
        'Write "!(…)" for other names, or exclude on a line of its own that begins with "!".',
    );
  }
  for (const { kind, marks } of byStart.values()) {
    const end = marks.at(-1) ?? 0;
    if (kind === 'braces' || kind === 'range') refuseRepeated(pattern, end, '{…}', byStart);
    else refuseQuantifier(pattern, end, byStart);
  }
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '\\' && escapes) refuseLetter(pattern, ++i);
    else if (pattern[i] === '[') {
      const end = classEnd(pattern, i, escapes, 'extended') - 1;
      if (end > i) refuseRepeated(pattern, end, pattern.slice(i, end + 1), byStart);
      i = Math.max(i, end);
    }
  }
}

/** `[0-9]+` and `{a,b}+` are quantifiers in picomatch, but not in Bash. */
function refuseRepeated(pattern: string, end: number, what: string, byStart: Brackets['byStart']): void {
  if (pattern[end + 1] !== '+' || byStart.has(end + 1)) return;
  throw new PatternError(
    `The pattern ${quote(pattern)} has "+" right after ${quote(what)}, which is not clear. ` +
      `Write ${quote(`+(${what})`)} for one or more, or "[+]" for the character.`,
  );
}

/** `\d` is any digit in picomatch, but a `d` in Bash. */
function refuseLetter(pattern: string, at: number): void {
  const letter = pattern[at] ?? '';
  if (!/[bBcdDfknrsStuvwWx0-9]/.test(letter)) return;
  throw new PatternError(
    `The pattern ${quote(pattern)} has ${quote(`\\${letter}`)}, which is not clear. ` +
      'Write "/" between folders, "[0-9]" for a digit, or the character without "\\".',
  );
}

/** `@(a)?` and `@(a)+` are quantifiers in picomatch, but not in Bash. */
function refuseQuantifier(pattern: string, end: number, byStart: Brackets['byStart']): void {
  const after = pattern[end + 1];
  if ((after !== '?' && after !== '+') || byStart.has(end + 1)) return;
  const remedy =
    after === '?'
      ? 'Write "?(…)" for parentheses that may be left out, or "@(?)" for any one character.'
      : 'Write "+(…)" for parentheses that may be repeated, or "[+]" for the character.';
  throw new PatternError(
    `The pattern ${quote(pattern)} has "${after}" right after parentheses, which is not clear. ${remedy}`,
  );
}
