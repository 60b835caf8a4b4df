import { quote } from './braces.ts';
import { type Bracket, findBrackets, type GroupKind } from './brackets.ts';
import { classEnd } from './character-class.ts';
import { PatternError } from './pattern-error.ts';
import { rangeValues } from './range.ts';

/** A pattern of the extended dialect, taken apart. Separators between folders are part of the texts. */
export type Piece =
  /** A pattern of the plain dialect, without braces; its parentheses are characters. */
  | { readonly kind: 'text'; readonly text: string }
  /** `{a,b}` or `{1..3}`. */
  | { readonly kind: 'braces'; readonly branches: readonly Pieces[] }
  /** `@(a|b)` and the like. */
  | { readonly kind: GroupKind; readonly branches: readonly Pieces[] };

/** What follows each other. */
export type Pieces = readonly Piece[];

/** Nesting beyond this is no pattern that somebody wrote; it also bounds all recursion over pieces. */
const MAX_DEPTH = 50;
/** Values of one range. */
const MAX_RANGE = 1_000;

/**
 * Takes a pattern apart.
 *
 * @param escapes whether `\` takes the meaning from the character after it (not on Windows)
 * @throws PatternError for absurd nesting and for a range of too many values
 */
export function readPieces(pattern: string, escapes: boolean): Pieces {
  return new Reader(pattern, escapes, findBrackets(pattern, escapes).byStart).read(0, pattern.length, 0);
}

class Reader {
  readonly #pattern: string;
  readonly #escapes: boolean;
  readonly #brackets: ReadonlyMap<number, Bracket>;

  constructor(pattern: string, escapes: boolean, brackets: ReadonlyMap<number, Bracket>) {
    this.#pattern = pattern;
    this.#escapes = escapes;
    this.#brackets = brackets;
  }

  read(from: number, to: number, depth: number): Pieces {
    if (depth > MAX_DEPTH) {
      throw new PatternError(
        `The brackets of pattern ${quote(this.#pattern)} are nested more than ${MAX_DEPTH} deep. Write several patterns.`,
      );
    }
    const pieces: Piece[] = [];
    let text = '';
    for (let i = from; i < to; i++) {
      const bracket = this.#brackets.get(i);
      if (bracket === undefined) {
        const end = Math.min(this.#characterEnd(i), to);
        text += this.#plain(i, end);
        i = end - 1;
        continue;
      }
      if (text !== '') pieces.push({ kind: 'text', text });
      text = '';
      pieces.push(this.#bracket(bracket, i, depth));
      i = bracket.marks.at(-1) ?? i;
    }
    if (text !== '') pieces.push({ kind: 'text', text });
    return pieces;
  }

  #bracket({ kind, marks }: Bracket, at: number, depth: number): Piece {
    if (kind === 'range') {
      const values = rangeValues(this.#pattern.slice(at + 1, marks[0]), MAX_RANGE);
      if (values === undefined) {
        throw new PatternError(
          `A range of pattern ${quote(this.#pattern)} has more than ${MAX_RANGE} values. Use a wildcard.`,
        );
      }
      return { kind: 'braces', branches: values.map((text) => [{ kind: 'text', text }]) };
    }
    const grouped = kind !== 'braces';
    const branches: Pieces[] = [];
    let start = at + (grouped && this.#pattern[at] !== '(' ? 2 : 1);
    for (const mark of marks) {
      branches.push(this.read(start, mark, depth + 1));
      start = mark + 1;
    }
    return { kind, branches };
  }

  /** The place after the character, escaped character or class at a place. */
  #characterEnd(at: number): number {
    const c = this.#pattern[at];
    if (c === '[') return Math.max(at + 1, classEnd(this.#pattern, at, this.#escapes));
    return c === '\\' && this.#escapes ? at + 2 : at + 1;
  }

  /**
   * A bracket that stands for itself is put in a class, so that it still does so whatever it is joined with.
   */
  #plain(from: number, to: number): string {
    const text = this.#pattern.slice(from, to);
    return /^[()[{|]$/.test(text) ? `[${text}]` : text;
  }
}
