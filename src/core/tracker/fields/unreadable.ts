/**
 * Why the content of a file is not looked into, so that the file is tracked whole. The message stands after
 * the file's name and a colon: `not valid JSON: line 3, column 7`, on one line and without the file's content, which may be hostile or secret.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** What is no valid document of its format, with the position counted from 1 where it is known. */
export function malformed(format: string, line?: number, column?: number): Unreadable {
  return new Unreadable(`not valid ${format}${placed(line, column)}`);
}

/** What readers in common use take differently, so that nobody can say what it is. */
export function ambiguous(what: string, line?: number, column?: number): Unreadable {
  return new Unreadable(`readers differ on ${what}${placed(line, column)}`);
}

function placed(line: number | undefined, column: number | undefined): string {
  if (line === undefined) return '';
  return column === undefined ? `: line ${line}` : `: line ${line}, column ${column}`;
}

/** A document nested deeper than {@link MAX_FIELD_DEPTH}. */
export function tooDeep(): Unreadable {
  return new Unreadable(`nested deeper than ${MAX_FIELD_DEPTH} levels`);
}

/** The largest file that is looked into, in bytes; a larger one is tracked whole. */
export const MAX_FIELD_FILE_BYTES = 8 * 1024 * 1024;

/** How many maps and lists may contain each other, aliases resolved. All that recurses over a document is bounded by it. */
export const MAX_FIELD_DEPTH = 500;
