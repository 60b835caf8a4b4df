import { classEnd } from './character-class.ts';
import { isRange } from './range.ts';

/** `@(…)` one of, `?(…)` one or none, `*(…)` any number, `+(…)` one or more, `!(…)` anything else. */
export type GroupKind = '@' | '?' | '*' | '+' | '!';

/** A pair of brackets that means something. Places are indices in the pattern. */
export interface Bracket {
  readonly kind: GroupKind | 'braces' | 'range';
  /** The places of its `|` or commas and, last, of its end. */
  readonly marks: readonly number[];
}

/** What the brackets of a pattern are. */
export interface Brackets {
  /** By where they begin: the `{`, the character before the `(`, or the `(` where there is no such character. */
  readonly byStart: ReadonlyMap<number, Bracket>;
  /** The places of `|` that no parentheses are around, not even unbalanced ones, or that braces are closer to. */
  readonly loosePipes: readonly number[];
  /** The places of the `(` of all balanced parentheses. */
  readonly parentheses: readonly number[];
}

/**
 * Finds which brackets belong together, in one pass, so that no number of unmatched ones can make it slow.
 * Parentheses mean something with one of `@?*+!` before them or a `|` in them (then they are like `@(…)`, as in
 * picomatch); braces with a comma or a range in them. All others, and those without a partner, are characters.
 */
export function findBrackets(pattern: string, escapes: boolean): Brackets {
  const finder = new Finder();
  let before: GroupKind | undefined;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i] as string;
    if (c === '\\' && escapes) i++;
    else if (c === '[') i = Math.max(i, classEnd(pattern, i, escapes, 'extended') - 1);
    else if (c === '(' || c === '{') finder.open(c, i, before);
    else if (c === ',' || c === '|') finder.separate(c, i);
    else if (c === ')') finder.closeParenthesis(i);
    else if (c === '}') finder.closeBrace(i, pattern);
    // An escaped character before a `(` makes no group of it.
    before = isGroupKind(c) ? c : undefined;
  }
  return finder;
}

interface Open {
  readonly opening: '{' | '(';
  readonly at: number;
  /** Of the `(`. */
  readonly kind: GroupKind | undefined;
  readonly commas: number[];
  readonly pipes: number[];
}

class Finder implements Brackets {
  readonly byStart = new Map<number, Bracket>();
  readonly loosePipes: number[] = [];
  readonly parentheses: number[] = [];
  readonly #open: Open[] = [];
  readonly #count = { '(': 0, '{': 0 };

  open(opening: Open['opening'], at: number, kind: GroupKind | undefined): void {
    this.#open.push({ opening, at, kind, commas: [], pipes: [] });
    this.#count[opening]++;
  }

  separate(separator: ',' | '|', at: number): void {
    const around = this.#open.at(-1);
    if (separator === ',') around?.commas.push(at);
    else (around?.pipes ?? this.loosePipes).push(at);
  }

  closeParenthesis(end: number): void {
    const own = this.#close('(');
    if (own === undefined) return;
    const { at, kind, pipes } = own;
    this.parentheses.push(at);
    if (kind !== undefined) this.byStart.set(at - 1, { kind, marks: [...pipes, end] });
    else if (pipes.length > 0) this.byStart.set(at, { kind: '@', marks: [...pipes, end] });
  }

  closeBrace(end: number, pattern: string): void {
    const own = this.#close('{');
    if (own === undefined) return;
    const { at, commas, pipes } = own;
    if (commas.length > 0) {
      this.byStart.set(at, { kind: 'braces', marks: [...commas, end] });
      for (const pipe of pipes) this.loosePipes.push(pipe);
    } else {
      if (isRange(pattern.slice(at + 1, end))) this.byStart.set(at, { kind: 'range', marks: [end] });
      for (const pipe of pipes) this.separate('|', pipe);
    }
  }

  /** The innermost bracket of a kind. What was opened in it has no partner, so its separators are this one's. */
  #close(opening: Open['opening']): Open | undefined {
    if (this.#count[opening] === 0) return undefined;
    const inner: Open[] = [];
    for (let own = this.#open.pop(); own !== undefined; own = this.#open.pop()) {
      this.#count[own.opening]--;
      if (own.opening !== opening) {
        inner.unshift(own);
        continue;
      }
      for (const { commas, pipes } of inner) {
        own.commas.push(...commas);
        own.pipes.push(...pipes);
      }
      return own;
    }
    return undefined;
  }
}

function isGroupKind(c: string): c is GroupKind {
  return c === '@' || c === '?' || c === '*' || c === '+' || c === '!';
}
