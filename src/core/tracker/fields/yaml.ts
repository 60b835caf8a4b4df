import { Composer, type Document, Lexer, LineCounter, Parser } from 'yaml';
import { ambiguous, MAX_FIELD_DEPTH, malformed, tooDeep, Unreadable } from './unreadable.ts';
import type { Parsed, Value } from './value.ts';
import { type Complaint, YamlConverter } from './yaml-converter.ts';
import { YamlDoubts } from './yaml-doubts.ts';

/** The most tokens of a YAML file: the parser keeps some hundred bytes of memory for each. */
export const MAX_YAML_TOKENS = 2_000_000;

/** Scalars are not resolved, since their spelling counts; uniqueness of keys is checked in linear time. */
const OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/**
 * Reads all documents of a YAML stream; there may be none. Aliases are resolved, merge keys (`<<`) are not. The parser
 * itself takes CRLF for LF.
 *
 * @throws Unreadable when it is none, too deep, too large to hold, its aliases unfold to too much, or it is not the
 *   same to all readers
 */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const documents: Value[] = [];
  const complain: Complaint = (offset, ambiguity) => {
    const { line, col } = lines.linePos(offset);
    return ambiguity === undefined ? malformed('YAML', line, col) : ambiguous(ambiguity, line, col);
  };
  const doubts = new YamlDoubts(text, complain);
  const converter = new YamlConverter(text, complain);
  for (const document of compose(text, lines, doubts, complain)) {
    const error = document.errors[0];
    if (error !== undefined) throw error.code === 'RESOURCE_EXHAUSTION' ? tooDeep() : complain(error.pos[0]);
    documents.push(converter.convert(document.contents));
  }
  if (documents.length === 0) throw ambiguous('a file without a document');
  return { documents, dialect: doubts.markers };
}

/** Composes document by document, and stops as soon as a limit is passed, before anything recurses. */
function* compose(
  text: string,
  lines: LineCounter,
  doubts: YamlDoubts,
  complain: Complaint,
): Generator<Document> {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer(OPTIONS);
  lines.addNewLine(0);
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++tokens > MAX_YAML_TOKENS) throw new Unreadable(`it has more than ${MAX_YAML_TOKENS} YAML tokens`);
    doubts.look(lexeme);
    for (const token of parser.next(lexeme)) {
      // One error is enough: to collect millions of them takes a minute.
      if (token.type === 'error') throw complain(token.offset);
      yield* composer.next(token);
    }
    // The stack also holds the document and the scalar.
    if (parser.stack.length > MAX_FIELD_DEPTH + 2) throw tooDeep();
  }
  for (const token of parser.end()) yield* composer.next(token);
  const { errors } = composer.streamInfo();
  yield* composer.end();
  // Errors before or without a document are in none.
  if (errors[0] !== undefined) throw complain(errors[0].pos[0]);
}
