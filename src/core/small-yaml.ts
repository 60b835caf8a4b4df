import { Composer, type Document, Lexer, Parser } from 'yaml';

/** Far more than somebody writes, and little enough for the parser, whatever is in it. */
const MAX_LENGTH = 512 * 1024;
const MAX_TOKENS = 200_000;
/** All that recurses over a document is bounded by it. */
const MAX_DEPTH = 100;
const MAX_DIRECTIVES = 10;

/**
 * Reads a YAML document of modest size which anybody may have written; `undefined` where it is none, is more than one,
 * or is too large, too deep or too odd. It stops at the first error: what follows could take a minute.
 *
 * @param schema `failsafe`: all scalars are texts, as they are written
 */
export function parseSmallYaml(text: string, schema: 'core' | 'failsafe'): Document | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const parser = new Parser();
  // A check for repeated keys would take the square of their number.
  const composer = new Composer({ schema, uniqueKeys: false, prettyErrors: false });
  const documents: Document[] = [];
  let tokens = 0;
  let directives = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++tokens > MAX_TOKENS) return undefined;
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') return undefined;
      if (token.type === 'directive' && ++directives > MAX_DIRECTIVES) return undefined;
      documents.push(...composer.next(token));
    }
    if (parser.stack.length > MAX_DEPTH || documents.length > 1) return undefined;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end());
  const [document] = documents;
  return documents.length === 1 && document?.errors.length === 0 ? document : undefined;
}
