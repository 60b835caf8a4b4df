import { Composer, type Document, Lexer, LineCounter, Parser } from 'yaml';
import { MAX_FIELD_DEPTH, malformed, tooDeep, Unreadable } from './unreadable.ts';
import type { Value } from './value.ts';
import { YamlConverter } from './yaml-converter.ts';

/** The most tokens of a YAML file: the parser keeps some hundred bytes of memory for each. */
export const MAX_YAML_TOKENS = 2_000_000;

/** The most `%` lines, each of which the parser keeps and reads again. */
const MAX_DIRECTIVES = 1_000;

/** Tags that the parser would turn into dates and byte arrays stay tags; uniqueness is checked in linear time. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/**
 * Reads all documents of a YAML 1.2 stream (core schema); there may be none. Aliases are resolved, and so are merge
 * keys (`<<`), as in YAML 1.1, because files that use them mean that. What YAML 1.1 reads differently is kept apart. The parser itself takes CRLF for LF.
 *
 * @throws Unreadable when it is none, too deep, too large to hold, or its aliases unfold to too much
 */
export function parseYaml(text: string): Value[] {
  const lines = new LineCounter();
  const documents: Value[] = [];
  const converter = new YamlConverter((offset) => malformedAt(lines, offset));
  for (const document of compose(text, lines)) {
    const error = document.errors[0];
    if (error !== undefined) {
      if (error.code === 'RESOURCE_EXHAUSTION') throw tooDeep();
      throw malformedAt(lines, error.pos[0]);
    }
    const { explicit, version } = document.directives?.yaml ?? {};
    documents.push(
      converter.convert(document.contents, explicit && version !== 'next' ? (version ?? '') : ''),
    );
  }
  return documents;
}

/** Composes document by document, and stops as soon as a limit is passed, before anything recurses. */
function* compose(text: string, lines: LineCounter): Generator<Document> {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer(OPTIONS);
  lines.addNewLine(0);
  let tokens = 0;
  let directives = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++tokens > MAX_YAML_TOKENS) throw new Unreadable(`it has more than ${MAX_YAML_TOKENS} YAML tokens`);
    for (const token of parser.next(lexeme)) {
      // One error is enough: to collect millions of them takes a minute.
      if (token.type === 'error') throw malformedAt(lines, token.offset);
      if (token.type === 'directive' && ++directives > MAX_DIRECTIVES) throw malformedAt(lines, token.offset);
      yield* composer.next(token);
    }
    // The stack also holds the document and the scalar.
    if (parser.stack.length > MAX_FIELD_DEPTH + 2) throw tooDeep();
  }
  for (const token of parser.end()) yield* composer.next(token);
  const { errors } = composer.streamInfo();
  yield* composer.end();
  // Errors before or without a document are in none.
  if (errors[0] !== undefined) throw malformedAt(lines, errors[0].pos[0]);
}

function malformedAt(lines: LineCounter, offset: number): Unreadable {
  const { line, col } = lines.linePos(offset);
  return malformed('YAML', line, col);
}
