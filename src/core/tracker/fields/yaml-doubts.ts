import { ambiguous } from './unreadable.ts';
import type { Complaint } from './yaml-converter.ts';

/** Line breaks of which some readers know nothing, and characters that some refuse, even in a comment. */
const ODD_CHARACTER = /\r(?!\n)|[^\t\n\r -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

type Doubts = readonly (readonly [RegExp, string])[];

/** Texts without quotes of which readers in common use make different things. */
const PLAIN: Doubts = [
  [/\t/, 'a tab outside of quotes'],
  [/\r/, 'CRLF in a text of several lines'],
  [/\n *-/, 'a line of a text that begins with a dash'],
  [/ \n/, 'blanks at the ends of lines of a text'],
  [/:["']/, 'a quote after a ":"'],
  [/^<<./, 'a text that begins like a merge key'],
];

/** The same of the content of block scalars. */
const BLOCK: Doubts = [
  [/^\s*$/, 'a block scalar without content'],
  [/^[\r\n]* +\r?\n/, 'a line of blanks that begins a block scalar'],
];

/** The same of all other lexemes that begin in a few ways. */
const OTHER: Doubts = [
  [/^[ \r\n]*\t/, 'a tab outside of quotes'],
  [/^%/, 'a directive'],
  [/^\?/, 'a key after a "?"'],
  [/^!(?:$|<|.*%)/, 'a tag in this notation'],
  [/^[&*](?![\w-]+$)/, 'a name like this of an anchor'],
  [/^[|>].*\d/, 'an indentation indicator'],
  // The parser looks for a quote at the end of the lexeme, not for whether it ends the text.
  [/^(?:"(?![^"\\]*(?:\\[\s\S][^"\\]*)*"$)|'(?![^']*(?:''[^']*)*'$))/, 'where a text in quotes ends'],
  [/^["'].*\r\n/s, 'CRLF in a text of several lines'],
  [/^["'].*(?:[ \t]\n|\n *\t)/s, 'blanks at the ends of lines of a text'],
  // `\/`, a tab, half of a character outside of the first 65,536.
  [/^"[^\\]*(?:\\(?![/\t]|u[dD][89a-fA-F])[\s\S][^\\]*)*\\(?:[/\t]|u[dD][89a-fA-F])/, 'an escape like this'],
  [/^".*\\\n\n/s, 'an empty line after a "\\"'],
  [/^"(?=.*\n).*\\[ \ttuUx_NLP]/s, 'an escape in a text of several lines'],
];

/** Some readers refuse a `:` that is 1,024 bytes from the beginning of its key. */
const MAX_KEY_BYTES = 1_000;

/** What the lexer puts before a scalar without quotes, and around documents. */
const SCALAR = '\x1f';
const CONTROLS = new Set(['\x02', '\x18']);

/** Looks, lexeme by lexeme, for what readers in common use take differently. */
export class YamlDoubts {
  readonly #text: string;
  readonly #complain: Complaint;
  #offset = 0;
  #previous = '';
  /** Where the last lexeme that is not blank begins. */
  #tokenAt = 0;
  #scalarNext = false;
  /** The header of a block scalar of which the content is to come. */
  #block = '';
  #lineStart = true;
  /** Whether a text of several lines ends on this line. */
  #multiline = false;
  readonly #brackets: string[] = [];
  #aliasInBrackets = false;
  /** The lines that begin and end documents. To some readers they make a difference. */
  markers = '';

  /** @throws Unreadable for characters that not all readers take for the same */
  constructor(text: string, complain: Complaint) {
    this.#text = text;
    this.#complain = complain;
    if (ODD_CHARACTER.test(text)) throw ambiguous('a character that is a line break to some, or none at all');
  }

  /** @throws Unreadable */
  look(lexeme: string): void {
    if (CONTROLS.has(lexeme)) return;
    if (lexeme === SCALAR && !this.#scalarNext) {
      this.#scalarNext = true;
      return;
    }
    if (!this.#scalarNext) this.#lookAt(lexeme);
    else if (this.#block === '') this.#lookAtPlain(lexeme);
    else this.#lookAtBlock(lexeme);
    if (this.#scalarNext) {
      this.#lineStart = this.#block !== '';
      [this.#scalarNext, this.#block] = [false, ''];
    }
    if (lexeme.trim() !== '') this.#tokenAt = this.#offset;
    this.#offset += lexeme.length;
    // The lexer takes nothing before a comma for a scalar.
    if (lexeme !== '') this.#previous = lexeme;
  }

  #lookAtPlain(lexeme: string): void {
    this.#doubtIfIn(PLAIN, lexeme);
    this.#multiline = lexeme.includes('\n');
    if (this.#multiline && this.#brackets.at(-1) === '{') this.#doubt('a text of several lines in brackets');
  }

  #lookAtBlock(lexeme: string): void {
    this.#doubtIfIn(BLOCK, lexeme);
    const rest = this.#text.length - this.#offset - lexeme.length;
    if (rest === 0 && !lexeme.endsWith('\n')) this.#doubt('a block scalar without a line end');
    // Up to the indentation they are none, but for a scalar that keeps its line ends.
    const keeps = this.#block.includes('+');
    const blanks = keeps ? 0 : (/^\s*?( *)\S/.exec(lexeme)?.[1]?.length ?? 0);
    const [, ...tail] = lexeme.slice(lexeme.trimEnd().length).split(/\r?\n/);
    if (tail.some((line) => line.length > blanks) || (keeps && /^ *$/.test(this.#text.slice(-rest)))) {
      this.#doubt('blanks on a line after a block scalar');
    }
  }

  #lookAt(lexeme: string): void {
    if (/^(?:[%?!&*|>"']|[ \r\n]*\t)/.test(lexeme)) this.#doubtIfIn(OTHER, lexeme);
    if (this.#previous === ':' && /^[,[\]{}]/.test(lexeme)) this.#doubt('a ":" before a bracket or comma');
    if (lexeme === ':' && this.#brackets.at(-1) === '[') this.#doubt('a pair in a list');
    if (lexeme === ':' && this.#lineStart) this.#doubt('a key of several lines');
    if (lexeme === ':' && Buffer.byteLength(this.#text.slice(this.#tokenAt, this.#offset)) > MAX_KEY_BYTES)
      this.#doubt('a key as long as this');
    if (lexeme === ',' && this.#aliasInBrackets && /\S/.test(this.#text[this.#offset + 1] ?? ''))
      this.#doubt('a comma without a blank after an alias');
    if (/^[[{]/.test(lexeme)) this.#brackets.push(lexeme);
    else if (/^[\]}]/.test(lexeme)) this.#brackets.pop();
    else if (lexeme.startsWith('*')) this.#aliasInBrackets = true;
    else if (/^[|>]/.test(lexeme)) this.#block = lexeme;
    else if (lexeme === '---' || lexeme === '...') this.markers += lexeme;
    if (this.#multiline && lexeme.startsWith('#')) this.#doubt('a comment after a text of several lines');
    if (lexeme.startsWith(' ')) return;
    if (this.#brackets.length === 0) this.#aliasInBrackets = false;
    this.#multiline = false;
    this.#lineStart = /^\r?\n/.test(lexeme);
  }

  #doubtIfIn(doubts: Doubts, lexeme: string): void {
    for (const [pattern, what] of doubts) if (pattern.test(lexeme)) this.#doubt(what);
  }

  #doubt(what: string): never {
    throw this.#complain(this.#offset, what);
  }
}
