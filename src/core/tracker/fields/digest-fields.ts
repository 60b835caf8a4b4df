import { createHash } from 'node:crypto';
import type { Digest } from '../../digest.ts';
import { exclusionsOf, type Sink } from './canonical.ts';
import { FieldError } from './field-error.ts';
import { type Format, formatOf } from './format.ts';
import { find, writeFound } from './selection.ts';
import { parseSelector, type Selector } from './selector.ts';
import { MAX_FIELD_FILE_BYTES, Unreadable } from './unreadable.ts';
import type { Value } from './value.ts';

/** What became of a file of which only fields are tracked. */
export type FieldDigest =
  | { readonly kind: 'fields'; readonly digest: Digest }
  /** The file must be tracked whole. `why` follows its name and a colon: `not valid JSON: line 3, column 7`. */
  | { readonly kind: 'whole'; readonly why: string };

/** Names the canonical form. A change of that form changes this text. */
const LAYOUT = 'file-tracker/fields/2';

/**
 * The digest of the selected fields of a file. It covers the format, the selection (as a set), and what each selector
 * finds, with its place; it does not cover the rest of the file, nor how the file is written.
 *
 * With only `!` selectors that is everything but these, otherwise the plain ones without the `!` ones.
 *
 * @param fileName any path; its extension decides the format
 * @param content bytes, or text that was read as UTF-8
 * @param selectors at least one, of one definition
 * @throws FieldError for a selector that cannot mean anything; never because of the content
 */
export function digestFields(
  fileName: string,
  content: Uint8Array | string,
  selectors: readonly string[],
): FieldDigest {
  const selection = normalise(selectors.map(parseSelector));
  if (selection.length === 0) throw new FieldError('No fields are given. Name some, such as "dependencies".');
  const format = formatOf(fileName);
  if (format === undefined) return { kind: 'whole', why: 'neither JSON, YAML nor TOML by its name' };
  const documents = read(content, format);
  if ('why' in documents) return { kind: 'whole', why: documents.why };
  return { kind: 'fields', digest: digestSelection(format, documents.values, selection) };
}

/** Sorted, no selector twice. */
function normalise(selectors: readonly Selector[]): Selector[] {
  const unique = new Map(selectors.map((one) => [`${one.excluded ? '!' : ''}${one.pointer}`, one]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, selector]) => selector);
}

function read(
  content: Uint8Array | string,
  format: Format,
): { readonly values: readonly Value[] } | { readonly why: string } {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (bytes > MAX_FIELD_FILE_BYTES) {
    return { why: `larger than ${MAX_FIELD_FILE_BYTES / 1024 / 1024} MiB` };
  }
  const text = decode(content);
  if (text === undefined) return { why: 'not valid UTF-8' };
  try {
    return { values: format.parse(text) };
  } catch (error) {
    if (error instanceof Unreadable) return { why: error.message };
    // The stack can be nearly full before we are called, and a library can stumble over what somebody wrote to make
    // it stumble. To track the file whole is right then, too: it can only see more changes.
    return { why: error instanceof RangeError ? 'too complex to parse' : 'its parser failed' };
  }
}

/** The text without a byte order mark, or `undefined` when it is no UTF-8. */
function decode(content: Uint8Array | string): string | undefined {
  if (typeof content === 'string') {
    if (!content.isWellFormed()) return undefined;
    return content.startsWith('\ufeff') ? content.slice(1) : content;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function digestSelection(
  format: Format,
  documents: readonly Value[],
  selection: readonly Selector[],
): Digest {
  const sink = new HashSink();
  const names = (excluded: boolean): string[] =>
    selection.filter((one) => one.excluded === excluded).map((one) => one.pointer);
  sink.add(JSON.stringify([LAYOUT, format.name, names(false), names(true), documents.length]));
  const exclusions = exclusionsOf(selection);
  const plain = selection.filter((one) => !one.excluded).map((one) => one.segments);
  for (const segments of plain.length > 0 ? plain : [[]]) {
    for (const document of documents) writeFound(find(document, segments, exclusions), sink);
  }
  return sink.digest();
}

/** Hashes text in chunks, because a call for every short piece would take most of the time. */
class HashSink implements Sink {
  readonly #hash = createHash('sha256');
  #chunk = '';

  add(piece: string): void {
    this.#chunk += piece;
    if (this.#chunk.length > 1 << 16) this.#flush();
  }

  digest(): Digest {
    this.#flush();
    return this.#hash.digest('hex') as Digest;
  }

  #flush(): void {
    this.#hash.update(this.#chunk, 'utf8');
    this.#chunk = '';
  }
}
