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

/** `**` where it stands for any text, over any number of folders. */
const ANYTHING: Piece = {
  kind: 'braces',
  branches: [[{ kind: 'text', text: '*' }], [{ kind: 'text', text: '*/**/*' }]],
};

/**
 * Takes a pattern apart. Of `**` in the texts only those are left that picomatch takes for any number of folders;
 * beside other text it stands for any text over any number of folders, or is `*`, as picomatch has it.
 *
 * @param escapes whether `\` takes the meaning from the character after it (not on Windows)
 * @param demoted told that a `**` is `*`
 * @throws PatternError for absurd nesting and for a range of too many values
 */
export function readPieces(pattern: string, escapes: boolean, demoted?: () => void): Pieces {
  const { byStart } = findBrackets(pattern, escapes);
  // A shortcut of picomatch, in which it is not what it is elsewhere.
  if (/^\*\*(\.\w+)+$/.test(pattern)) return [ANYTHING, { kind: 'text', text: pattern.slice(2) }];
  return new Reader(pattern, escapes, byStart, demoted).read(0, pattern.length, 0, {
    after: 'nothing',
    before: 'nothing',
  });
}

/**
 * Takes apart a piece of a pattern between two `/`, as {@link readPieces} has left it. Here `[abc]` is a choice
 * between the class and the text itself, since it is both.
 */
export function readNamePieces(text: string, escapes: boolean): Pieces {
  return withSpelledClasses(readPieces(text, escapes), escapes);
}

function withSpelledClasses(pieces: Pieces, escapes: boolean): Pieces {
  return pieces.flatMap((piece): Piece[] =>
    piece.kind === 'text'
      ? spellClasses(piece.text, escapes)
      : [{ ...piece, branches: piece.branches.map((branch) => withSpelledClasses(branch, escapes)) }],
  );
}

function spellClasses(text: string, escapes: boolean): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\' && escapes) i++;
    if (text[i] !== '[') continue;
    const end = classEnd(text, i, escapes, 'extended');
    if (end === 0) continue;
    const written = text.slice(i, end);
    if (standsForItself(written)) {
      if (i > start) pieces.push({ kind: 'text', text: text.slice(start, i) });
      const itself = written.replaceAll('[', '[[]');
      pieces.push({
        kind: '@',
        branches: [[{ kind: 'text', text: written }], [{ kind: 'text', text: itself }]],
      });
      start = end;
    }
    i = end - 1;
  }
  if (start < text.length) pieces.push({ kind: 'text', text: text.slice(start) });
  return pieces;
}

/** `[*]` is how to write the character; `[slug]`, `[...all]` and `[post-id]` may well be names. */
function standsForItself(written: string): boolean {
  const inside = written.slice(1, -1);
  return inside.length === 1
    ? /^[^-*+?.^${}(|)[\]\\]$/.test(inside)
    : /^(?!\[?:)[^*?+^${}(|)\\]+$/.test(inside);
}

/** Where a branch stands: what `**` is at its ends depends on what is before and after it. */
interface Place {
  readonly after: 'nothing' | '{' | '(' | '|';
  readonly before: 'nothing' | '}' | '|' | ')';
}

class Reader {
  readonly #pattern: string;
  readonly #escapes: boolean;
  readonly #brackets: ReadonlyMap<number, Bracket>;
  readonly #demoted: (() => void) | undefined;
  /** The places where branches begin that may be the beginning of a name. */
  readonly #branchStarts = new Set<number>();
  /** The places of the ends of brackets after which picomatch takes `**` as at a beginning. */
  readonly #endsLikeStart = new Set<number>();
  #openBraces = 0;

  constructor(
    pattern: string,
    escapes: boolean,
    brackets: ReadonlyMap<number, Bracket>,
    demoted: (() => void) | undefined,
  ) {
    this.#pattern = pattern;
    this.#escapes = escapes;
    this.#brackets = brackets;
    this.#demoted = demoted;
  }

  read(from: number, to: number, depth: number, place: Place): Pieces {
    if (depth > MAX_DEPTH) {
      throw new PatternError(
        `The brackets of pattern ${quote(this.#pattern)} are nested more than ${MAX_DEPTH} deep. Write several patterns.`,
      );
    }
    const pieces: Piece[] = [];
    let text = '';
    const add = (piece: Piece) => {
      if (text !== '') pieces.push({ kind: 'text', text });
      text = '';
      pieces.push(piece);
    };
    for (let i = from; i < to; i++) {
      const bracket = this.#brackets.get(i);
      if (bracket !== undefined) {
        add(this.#bracket(bracket, i, depth));
        i = bracket.marks.at(-1) ?? i;
        continue;
      }
      const stars = this.#starsEnd(i, to);
      const end = stars > 0 ? stars : Math.min(this.#characterEnd(i), to);
      if (stars - i < 2) text += this.#plain(i, end);
      else if (stars - i > 2) text += '*';
      else {
        const meaning = this.#meaningOfStars(i, from, to, place);
        if (meaning === 'anything') add(ANYTHING);
        else text += meaning === 'folders' ? '**' : '*';
        if (meaning === 'name') this.#demoted?.();
      }
      i = end - 1;
    }
    if (text !== '') pieces.push({ kind: 'text', text });
    return pieces;
  }

  /** The place after the stars at a place, 0 where there is none. The last may begin a group. */
  #starsEnd(at: number, to: number): number {
    let end = at;
    while (end < to && this.#pattern[end] === '*' && !this.#brackets.has(end)) end++;
    return end > at ? end : 0;
  }

  /** What `**` is, as picomatch has it: mostly that hangs on what comes before and after. */
  #meaningOfStars(at: number, from: number, to: number, place: Place): 'folders' | 'anything' | 'name' {
    const isFirst = at === from ? place.after !== '|' : this.#isSeparator(at - 1);
    if (!isFirst && !this.#endsLikeStart.has(at - 1)) return 'name';
    const end = at + 2;
    const isWhole = isFirst && (at > from || this.#beginsSegment(from));
    if (end < to && this.#isSeparator(end)) return isWhole ? 'folders' : 'anything';
    if (end === to) {
      if (place.before === 'nothing') return isWhole ? 'folders' : 'anything';
      return place.before === '|' ? 'name' : 'anything';
    }
    const kind = this.#brackets.get(end)?.kind;
    return kind === '@' || kind === 'braces' || kind === 'range' ? 'anything' : 'name';
  }

  /** Whether what begins at a place begins a name, through any number of brackets. */
  #beginsSegment(at: number): boolean {
    return at === 0 || this.#isSeparator(at - 1) || this.#branchStarts.has(at);
  }

  #isSeparator(at: number): boolean {
    const c = this.#pattern[at];
    return c === '/' || (c === '\\' && !this.#escapes);
  }

  #bracket({ kind, marks }: Bracket, at: number, depth: number): Piece {
    if (kind === 'range') {
      const values = rangeValues(this.#pattern.slice(at + 1, marks[0]), MAX_RANGE);
      if (values === undefined) {
        throw new PatternError(
          `A range of pattern ${quote(this.#pattern)} has more than ${MAX_RANGE} values. Use a wildcard.`,
        );
      }
      if (this.#openBraces > 0) this.#endsLikeStart.add(marks[0] ?? at);
      return { kind: 'braces', branches: values.map((text) => [{ kind: 'text', text }]) };
    }
    const grouped = kind !== 'braces';
    const branches: Pieces[] = [];
    const end = marks.at(-1) ?? at;
    const beginsSegment = this.#beginsSegment(at);
    if (!grouped) this.#openBraces++;
    let start = at + (grouped && this.#pattern[at] !== '(' ? 2 : 1);
    for (const mark of marks) {
      if (beginsSegment) this.#branchStarts.add(start);
      const place: Place = grouped
        ? { after: branches.length === 0 ? '(' : '|', before: mark === end ? ')' : '|' }
        : { after: '{', before: '}' };
      branches.push(this.read(start, mark, depth + 1, place));
      start = mark + 1;
    }
    if (!grouped) this.#openBraces--;
    if (grouped || this.#openBraces > 0) this.#endsLikeStart.add(end);
    return { kind, branches };
  }

  /** The place after the character, escaped character or class at a place. */
  #characterEnd(at: number): number {
    const c = this.#pattern[at];
    if (c === '[') return Math.max(at + 1, classEnd(this.#pattern, at, this.#escapes, 'extended'));
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
