import { quote } from './braces.ts';
import { type Brackets, findBrackets } from './brackets.ts';
import { PatternError } from './pattern-error.ts';

/**
 * Refuses what picomatch takes for parts of a regular expression. It would have another meaning here, and nobody
 * would notice.
 *
 * @param pattern as the user wrote it, without the excluding `!`
 * @throws PatternError for `|` outside parentheses, `(?!a)` and the like, and `?` or `+` after a group
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
    if (kind !== 'braces' && kind !== 'range') refuseQuantifier(pattern, marks.at(-1) ?? 0, byStart);
  }
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
