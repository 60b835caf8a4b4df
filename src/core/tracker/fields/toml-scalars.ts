import { ambiguous, MAX_FIELD_DEPTH, malformed, tooDeep, Unreadable } from './unreadable.ts';

/** The most parts of a TOML file: the parser keeps up to a kilobyte of memory for each. */
export const MAX_TOML_PARTS = 1_000_000;

/** A text with its scalars that have no quotes, each of which is in its place as the index of its spelling. */
export interface NumberedToml {
  readonly text: string;
  readonly spellings: readonly string[];
}

/** Texts of several lines, texts, comments, line ends, brackets, and what is neither these nor blank. */
const TOKEN =
  /"""[^"\\]*(?:(?:\\[\s\S]|""?(?!"))[^"\\]*)*(?:"{3,5}|$)|'''[^']*(?:''?(?!')[^']*)*(?:'{3,5}|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\n]*'?|#[^\n]*|\n|[[\]{},=]|[^\s"'#[\]{},=]+(?: (?=\d\d:)[^\s"'#[\]{},=]+)?/g;

/** The escapes `\e` and `\x`, which TOML 1.1 has added. */
const NEW_ESCAPE = /^"[^\\]*(?:\\[^ex][^\\]*)*\\[ex]/;

/** A time without seconds, which TOML 1.1 has added. */
const SHORT_TIME = /^(?:[\d-]+[Tt ])?\d\d:\d\d(?:[Zz]|[-+][\d:]+)?$/;

const DATE = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?';
const INTEGER = '(?:0|[1-9](?:_?\\d)*)';
const SCALAR = new RegExp(
  `^(?:${[
    'true|false|[-+]?(?:inf|nan)',
    `[-+]?${INTEGER}(?:\\.\\d(?:_?\\d)*)?(?:[eE][-+]?\\d(?:_?\\d)*)?`,
    '0x[\\da-fA-F](?:_?[\\da-fA-F])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*',
    `${DATE}|${TIME}|${DATE}[Tt ]${TIME}(?:[Zz]|[-+](?:[01]\\d|2[0-3]):[0-5]\\d)?`,
  ].join('|')})$`,
);

/**
 * Keeps the spelling of what the parser would only give the value of, and refuses, before the parser sees it, what
 * readers differ on and what the parser has no limit for.
 *
 * @param doubt what to do about that on which readers differ
 * @throws Unreadable
 */
export function numberScalars(text: string, doubt: (why: Unreadable) => void = refuse): NumberedToml {
  const newer = (line: number): void => doubt(ambiguous('what only TOML 1.1 allows', line));
  if (/\r(?!\n)/.test(text)) doubt(ambiguous('a line break that only some know'));
  const spellings: string[] = [];
  const pieces: string[] = [];
  const brackets: string[] = [];
  /** What stands here: a key, the name of a table, or a value. */
  let place: 'key' | 'table' | 'value' = 'key';
  let previous = '';
  let keyParts = 0;
  let allParts = 0;
  let line = 1;
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const first = token[0];
    let piece = token;
    if (first === '\n') {
      line++;
      if (brackets.at(-1) === '{') newer(line - 1);
      if (brackets.length === 0) place = 'key';
      keyParts = 0;
    } else if (first === '"' || first === "'") {
      if (token.includes('\r')) doubt(ambiguous('CRLF in a text of several lines', line));
      if (NEW_ESCAPE.test(token)) newer(line);
      line += token.split('\n').length - 1;
      keyParts++;
      allParts++;
    } else if (first === '=' || first === ',') {
      place = first === ',' && brackets.at(-1) === '{' ? 'key' : 'value';
      keyParts = 0;
    } else if (first === '[' && place !== 'value') {
      place = 'table';
    } else if (first === '[' || first === '{') {
      brackets.push(first);
      place = first === '{' ? 'key' : 'value';
      if (brackets.length > MAX_FIELD_DEPTH) throw tooDeep();
    } else if (first === ']' || first === '}') {
      if (first === '}' && previous === ',') newer(line);
      if (place !== 'table') brackets.pop();
    } else if (first !== '#' && place === 'value') {
      if (SHORT_TIME.test(token)) newer(line);
      else if (!SCALAR.test(token)) throw malformed('TOML', line);
      piece = String(spellings.push(token) - 1);
      allParts++;
    } else if (first !== '#') {
      const added = token.split('.').length;
      keyParts += added;
      allParts += added;
    }
    if (keyParts > MAX_FIELD_DEPTH) throw tooDeep();
    if (allParts > MAX_TOML_PARTS) throw new Unreadable(`it has more than ${MAX_TOML_PARTS} parts`);
    if (first !== '#' && first !== '\n') previous = token;
    if (piece === token) continue;
    pieces.push(text.slice(end, match.index), piece);
    end = match.index + token.length;
  }
  return { text: `${pieces.join('')}${text.slice(end)}`, spellings };
}

function refuse(why: Unreadable): never {
  throw why;
}
