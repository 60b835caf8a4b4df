import { LineCounter, parseDocument } from 'yaml';

/** More are no hand-written list: the limit is there for lists that aliases repeat without end. */
const MAX_ALIASES = 1000;

/**
 * Reads YAML that the user wrote.
 *
 * @param what names the text in messages: `groups`, or a path
 * @throws Error that says what is wrong, with line and column
 */
export function parseYaml(text: string, what: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new Error(`Invalid ${what}: line ${line}, column ${col}: ${error.message} Correct the YAML.`);
  }
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
  } catch (cause) {
    throw new Error(
      `Invalid ${what}: ${cause instanceof Error ? cause.message : String(cause)}. Use fewer aliases.`,
      { cause },
    );
  }
}
