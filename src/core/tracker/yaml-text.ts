import { Composer, CST, type Document, Lexer, LineCounter, Parser } from 'yaml';
import { Converter, type Fail, MAX_DEPTH, QUOTE, TOO_DEEP } from './yaml-nodes.ts';

const MAX_LENGTH = 1024 * 1024;
/** Tokens of the text; each costs the parser some hundred bytes. */
const MAX_TOKENS = 400_000;
/** Lines that begin with `%`: the parser takes quadratic time for them. */
const MAX_DIRECTIVES = 10;

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  // It takes quadratic time; done here in linear time.
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** What the codes of the parser mean for whoever wrote the text. Its own texts quote, and are not for our users. */
const ERRORS: Readonly<Record<string, string>> = {
  BAD_ALIAS: `a "*" begins an alias here. ${QUOTE}`,
  BAD_SCALAR_START: `no text without quotes may begin with this character. Put it in quotes.`,
  BAD_DQ_ESCAPE:
    'in double quotes, a backslash begins an escape, and this one does not exist. Use single quotes.',
  TAB_AS_INDENT: 'a tab indents this line. Use spaces.',
  BAD_INDENT: 'the indentation does not fit, or a bracket or quote has no end. Correct it.',
  MISSING_CHAR: 'a quote, bracket, comma or colon is missing. Add it.',
  UNEXPECTED_TOKEN: 'this does not belong here. If it is part of a text, put the whole text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'a mapping begins in the middle of a line or text. Begin a line for it, or put the text in quotes.',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines, or a colon is missing. Correct it.',
  KEY_OVER_1024_CHARS: 'a key has more than 1024 characters. Shorten it.',
};
const OTHER_ERROR = 'this is no valid YAML. Correct it.';

/**
 * Reads one document of YAML 1.2 that the user wrote, in time and memory linear to its length. Keys are texts as
 * written; tags, which do nothing useful here, are refused, since most of them are a `!` that was meant to exclude.
 *
 * @param what names the text in messages: `groups`, or a path in quotes
 * @throws Error that says what is wrong, with line and column, and quotes nothing of the text, which may be hostile
 *   or secret
 */
export function parseYaml(text: string, what: string): unknown {
  const lines = new LineCounter();
  const fail: Fail = (problem, offset) => {
    if (offset === undefined) throw new Error(`Invalid ${what}: ${problem}`);
    const { line, col } = lines.linePos(offset);
    throw new Error(`Invalid ${what}: line ${line}, column ${col}: ${problem}`);
  };
  if (text.length > MAX_LENGTH) fail(`it has more than ${MAX_LENGTH} characters. Shorten it.`);
  const [document, second] = compose(text, lines, fail);
  if (second !== undefined) fail('a second document begins. Write one only.', second.range[0]);
  return new Converter(fail).convert(document?.contents ?? null).value;
}

/** The first two documents. Stops at the first error and as soon as a limit is passed, before anything recurses. */
function compose(text: string, lines: LineCounter, fail: Fail): Document.Parsed[] {
  const documents: Document.Parsed[] = [];
  const composer = new Composer(OPTIONS);
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const add = (composed: Iterable<Document.Parsed>) => {
    for (const document of composed) {
      const [error] = document.errors;
      if (error !== undefined) fail(ERRORS[error.code] ?? OTHER_ERROR, error.pos[0]);
      documents.push(document);
    }
  };
  let tokens = 0;
  let directives = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (++tokens > MAX_TOKENS) fail(`it has more than ${MAX_TOKENS} YAML tokens. Shorten it.`);
    if (lexeme.startsWith('!') && !inScalar) fail(`a "!" begins a tag here. ${QUOTE}`, parser.offset);
    inScalar = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive' && ++directives > MAX_DIRECTIVES) fail(OTHER_ERROR, token.offset);
      if (token.type === 'error') fail(OTHER_ERROR, token.offset);
      add(composer.next(token));
      if (documents.length > 1) return documents;
    }
    // The stack also holds the document and the scalar.
    if (parser.stack.length > MAX_DEPTH + 2) fail(TOO_DEEP, parser.offset);
  }
  for (const token of parser.end()) add(composer.next(token));
  // Errors without a document are in none.
  const [error] = composer.streamInfo().errors;
  add(composer.end());
  if (documents.length === 0 && error !== undefined) fail(OTHER_ERROR, error.pos[0]);
  return documents;
}
