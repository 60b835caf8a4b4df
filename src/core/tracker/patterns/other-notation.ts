import { quote } from './braces.ts';
import { PatternError } from './pattern-error.ts';

/**
 * Looks at a pattern that matches nothing: was it meant as a list, or as a part of one, in another notation?
 *
 * @returns what to say where it could be a name all the same; `undefined` where it looks like one
 * @throws PatternError where nobody names files so; it shows the right notation
 */
export function lookForOtherNotation(pattern: string): string | undefined {
  const item = /^-\s+(.*)$/.exec(pattern)?.[1];
  const found = bracketed(item ?? pattern);
  if (item !== undefined || found !== undefined) {
    const right = (found ?? [item ?? '']).filter((one) => one !== '');
    const shown = right.length === 0 ? '' : `: ${right.map(quote).join(', then ')}`;
    throw new PatternError(
      `The pattern ${quote(pattern)} matches nothing, and looks like a list in another notation. ` +
        `Write one pattern a line, without dashes, brackets, commas and quotes around${shown}.`,
    );
  }
  const several = splitOutsideBraces(pattern);
  if (several.length < 2) return undefined;
  return (
    `The pattern ${quote(pattern)} matches nothing, and is one pattern, whatever blanks and commas are in it. ` +
    `If several are meant, write one a line: ${several.slice(0, 5).map(quote).join(', then ')}.`
  );
}

/** The items of `["a", "b"]`, and of a part of it that ends with the line. `[ab]` is a class, and `[ab]/x` begins with one. */
function bracketed(text: string): string[] | undefined {
  if (/^[[\]],?$/.test(text)) return [];
  const quoted = unquoted(text.replace(/^\[\s*/, '').replace(/\s*\],?$/, ''));
  if (quoted !== undefined) return quoted;
  const bare = /^\[([^[\]"']*)\],?$/.exec(text)?.[1];
  return bare !== undefined && /[/\s]/.test(bare) ? bare.split(',').map((item) => item.trim()) : undefined;
}

/** The items of `"a", "b"` and of `'a',`: each in quotes. */
function unquoted(text: string): string[] | undefined {
  const items = text.replace(/,$/, '').split(/,\s*(?=["'])/);
  const inside = items.map((item) => /^(["'])(.+)\1$/.exec(item.trim())?.[2]);
  return inside.every((one) => one !== undefined) ? (inside as string[]) : undefined;
}

/** What commas and blanks part, but for those in braces, in classes and after `\`. */
function splitOutsideBraces(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const token of pattern.match(/\\.|\[[^\]]*\]|./gs) ?? []) {
    if (token === '{' || token === '(') depth++;
    else if (token === '}' || token === ')') depth--;
    if (depth === 0 && /^[\s,]$/.test(token)) parts.push('');
    else parts.push(`${parts.pop()}${token}`);
  }
  return parts.filter((part) => part !== '');
}
