import { classEnd } from './character-class.ts';
import { PatternError } from './pattern-error.ts';

/** More alternatives than this from one pattern are an error; nobody writes them by hand. */
const MAX_ALTERNATIVES = 1_000;
/** Characters in all alternatives of a pattern together. */
const MAX_CHARACTERS = 1_000_000;
const MAX_DEPTH = 50;

/**
 * The alternatives that the braces of a pattern stand for, in order: `{a,b/c}.ts` gives `a.ts` and `b/c.ts`.
 * Braces nest. A brace without a comma or without its partner stands for itself, as does one in a `[class]` or
 * after the escaping `\` (not on Windows).
 *
 * @throws PatternError when there are more than {@link MAX_ALTERNATIVES} or they are nested absurdly deep
 */
export function expandBraces(pattern: string, escapes: boolean): string[] {
  if (!pattern.includes('{')) return [pattern];
  const groups = findGroups(pattern, escapes);
  if (groups.size === 0) return [pattern];
  return expand({ pattern, groups }, 0, pattern.length, 0);
}

interface Braced {
  readonly pattern: string;
  /** By the place of `{`: the places of its commas and, last, of its `}`. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
}

/** One pass over the pattern, so that no number of unmatched braces can make it slow. */
function findGroups(pattern: string, escapes: boolean): Map<number, readonly number[]> {
  const groups = new Map<number, readonly number[]>();
  const open: { start: number; marks: number[] }[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i];
    if (c === '\\' && escapes) i++;
    else if (c === '[') i = Math.max(i, classEnd(pattern, i, escapes) - 1);
    else if (c === '{') open.push({ start: i, marks: [] });
    else if (c === ',') open.at(-1)?.marks.push(i);
    else if (c === '}') {
      const group = open.pop();
      if (group && group.marks.length > 0) groups.set(group.start, [...group.marks, i]);
    }
  }
  return groups;
}

function expand(braced: Braced, from: number, to: number, depth: number): string[] {
  const { pattern, groups } = braced;
  if (depth > MAX_DEPTH) {
    throw new PatternError(
      `The braces of pattern ${quote(pattern)} are nested more than ${MAX_DEPTH} deep. Write several patterns.`,
    );
  }
  let results = [''];
  let literal = from;
  for (let i = from; i < to; i++) {
    const marks = groups.get(i);
    if (marks === undefined) continue;
    const before = pattern.slice(literal, i);
    const choices: string[] = [];
    let start = i + 1;
    for (const mark of marks) {
      for (const choice of expand(braced, start, mark, depth + 1)) choices.push(choice);
      start = mark + 1;
    }
    results = combine(pattern, results, choices, (head, choice) => head + before + choice);
    i = start - 1;
    literal = start;
  }
  const rest = pattern.slice(literal, to);
  return rest === '' ? results : results.map((result) => result + rest);
}

/** Every head with every choice joined to it. */
export function combine(
  pattern: string,
  heads: string[],
  choices: string[],
  join: (head: string, choice: string) => string,
): string[] {
  const count = heads.length * choices.length;
  const length = join(heads[0] ?? '', choices[0] ?? '').length;
  if (count > MAX_ALTERNATIVES || count * length > MAX_CHARACTERS) {
    throw new PatternError(
      `The pattern ${quote(pattern)} stands for more than ${MAX_ALTERNATIVES} alternatives, or ${MAX_CHARACTERS} characters. ` +
        'Use a wildcard, or write several patterns.',
    );
  }
  return heads.flatMap((head) => choices.map((choice) => join(head, choice)));
}

/** A pattern for a message. */
export function quote(pattern: string): string {
  return JSON.stringify(pattern.length > 100 ? `${pattern.slice(0, 100)}…` : pattern);
}
