/**
 * Why the content of a file is not looked into, so that the file is tracked whole. The message stands after
 * the file's name and a colon: `not valid JSON: line 3, column 7`, on one line and without the file's content, which may be hostile or secret.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** What is no valid document of its format, with the position counted from 1 where it is known. */
export function malformed(format: string, line?: number, column?: number): Unreadable {
  const place = line === undefined || column === undefined ? '' : `: line ${line}, column ${column}`;
  return new Unreadable(`not valid ${format}${place}`);
}

/** A document nested deeper than {@link MAX_FIELD_DEPTH}. */
export function tooDeep(): Unreadable {
  return new Unreadable(`nested deeper than ${MAX_FIELD_DEPTH} levels`);
}

/** A document with a number written in more than {@link MAX_NUMBER_LENGTH} characters. */
export function tooLongNumber(): Unreadable {
  return new Unreadable(`a number in it has more than ${MAX_NUMBER_LENGTH} characters`);
}

/** The largest file that is looked into, in bytes; a larger one is tracked whole. */
export const MAX_FIELD_FILE_BYTES = 8 * 1024 * 1024;

/** How many maps and lists may contain each other, aliases resolved. All that recurses over a document is bounded by it. */
export const MAX_FIELD_DEPTH = 500;

/** The most characters a number may be written with: arithmetic on longer ones takes more than linear time. */
export const MAX_NUMBER_LENGTH = 1_000;
