import { ambiguous } from './unreadable.ts';
import type { Complaint } from './yaml-converter.ts';

/** Line breaks of which some readers know nothing, and characters that some refuse, even in a comment. */
const ODD_CHARACTER = /\r(?!\n)|[^\t\n\r -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/** What the lexer puts before a scalar without quotes, and around documents. */
const SCALAR = '\x1f';
const CONTROLS = new Set(['\x02', '\x18']);

/** Lexemes, of any kind but scalars without quotes, of which readers in common use make different things. */
const DOUBTFUL: readonly (readonly [RegExp, string])[] = [
  [/^[ \r\n]*\t/, 'a tab outside of quotes'],
  [/^%/, 'a directive'],
  [/^!(?:$|<|.*%)/, 'a tag in this notation'],
  [/^[&*](?![\w-]+$)/, 'a name like this of an anchor'],
  [/^[|>].*\d/, 'an indentation indicator'],
  [/^["'].*\r\n/s, 'CRLF in a text of several lines'],
  [/^["'].*(?:[ \t]\n|\n *\t)/s, 'blanks at the ends of lines of a text'],
  [/^"(?=.*\n).*\\[ \ttuUx_NLP]/s, 'an escape in a text of several lines'],
];

/** Looks, lexeme by lexeme, for what readers in common use take differently. */
export class YamlDoubts {
  readonly #text: string;
  readonly #complain: Complaint;
  #offset = 0;
  /** The lexeme before. */
  #previous = '';
  /** The last lexeme that was neither blank, nor a comment, nor a scalar without quotes. */
  #word = '';
  #scalarNext = false;
  /** Whether the content of a block scalar is to come. */
  #block = false;
  #lineStart = true;
  /** Where the line begins. */
  #line = 0;
  /** The columns of explicit keys, which may wait for their `:`. */
  readonly #openKeys: number[] = [];
  #markers = '';

  /** @throws Unreadable for characters that not all readers take for the same */
  constructor(text: string, complain: Complaint) {
    this.#text = text;
    this.#complain = complain;
    if (ODD_CHARACTER.test(text)) throw ambiguous('a character that is a line break to some, or none at all');
  }

  /** The lines that begin and end documents. To some readers they make a difference. */
  get markers(): string {
    return this.#markers;
  }

  /** @throws Unreadable */
  look(lexeme: string): void {
    if (CONTROLS.has(lexeme)) return;
    if (this.#scalarNext) {
      this.#scalarNext = false;
      this.#lookAtScalar(lexeme);
    } else if (lexeme === SCALAR) {
      this.#scalarNext = true;
      return;
    } else {
      this.#lookAt(lexeme);
    }
    this.#offset += lexeme.length;
    // The lexer takes nothing before a comma for a scalar.
    if (lexeme !== '') this.#previous = lexeme;
  }

  #lookAtScalar(lexeme: string): void {
    const block = this.#block;
    this.#word = '';
    this.#block = false;
    this.#lineStart = block;
    this.#line = this.#offset + lexeme.lastIndexOf('\n') + 1;
    if (!block) {
      if (lexeme.includes('\t')) this.#doubt('a tab outside of quotes');
      if (lexeme.includes('\r')) this.#doubt('CRLF in a text of several lines');
      if (/^<<./.test(lexeme)) this.#doubt('a text that begins like a merge key');
      if (lexeme.includes(' \n')) this.#doubt('blanks at the ends of lines of a text');
      return;
    }
    if (/^[\r\n]* +\r?(?:\n|$)/.test(lexeme)) this.#doubt('a line of blanks that begins a block scalar');
    if (/^\s*$/.test(lexeme)) this.#doubt('a block scalar without content');
    const ended = this.#offset + lexeme.length < this.#text.length || lexeme.endsWith('\n');
    if (!ended) this.#doubt('a block scalar without a line end');
  }

  #lookAt(lexeme: string): void {
    for (const [pattern, what] of DOUBTFUL) if (pattern.test(lexeme)) this.#doubt(what);
    if (this.#previous === ':' && /^[,\]}]/.test(lexeme)) this.#doubt('a ":" before a bracket or comma');
    const column = this.#offset - this.#line;
    if (lexeme === '?') this.#openKeys.push(column);
    if (lexeme === ':' && this.#lineStart) {
      while ((this.#openKeys.at(-1) ?? 0) > column) this.#openKeys.pop();
      if (this.#openKeys.pop() !== column) this.#doubt('a key of several lines');
    }
    if (this.#word === '?' && /^\r?\n/.test(lexeme)) this.#doubt('a "?" at the end of a line');
    if (lexeme === '---' || lexeme === '...') this.#markers += lexeme;
    if (/^[|>]/.test(lexeme)) this.#block = true;
    if (this.#lineStart && /^[[{]/.test(lexeme) && /^[&!]/.test(this.#word)) {
      this.#doubt('an anchor or a tag on another line than a bracket');
    }
    const lineEnd = lexeme.lastIndexOf('\n');
    if (lineEnd >= 0) this.#line = this.#offset + lineEnd + 1;
    if (/^\r?\n/.test(lexeme)) this.#lineStart = true;
    else if (!/^ /.test(lexeme)) this.#lineStart = false;
    if (!/^[\s#]/.test(lexeme)) this.#word = lexeme;
  }

  #doubt(what: string): never {
    throw this.#complain(this.#offset, what);
  }
}
