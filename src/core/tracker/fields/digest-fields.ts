import { createHash } from 'node:crypto';
import type { Digest } from '../../digest.ts';
import { canonicalForm } from './canonical.ts';
import { FieldError } from './field-error.ts';
import { type Format, formatOf } from './format.ts';
import { findText } from './selection.ts';
import { parseSelector, type Selector } from './selector.ts';
import { MAX_FIELD_FILE_BYTES, Unreadable } from './unreadable.ts';
import type { Parsed } from './value.ts';

/** What became of a file of which only fields are tracked. */
export type FieldDigest =
  /** `unfound`: the selectors, as they were given, that find nothing in it; of equal ones only the last. */
  | { readonly kind: 'fields'; readonly digest: Digest; readonly unfound: readonly string[] }
  /** The file must be tracked whole. `why` follows its name and a colon: `not valid JSON: line 3, column 7`. */
  | { readonly kind: 'whole'; readonly why: string };

const BYTE_ORDER_MARK = '\ufeff';

/** Names the canonical form. A change of that form changes this text. */
const LAYOUT = 'file-tracker/fields/4';

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
  const unique = new Map(selectors.map(parseSelector).map((one) => [one.name, one]));
  const selection = [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (selection.length === 0) throw new FieldError('No fields are given. Name some, such as "dependencies".');
  const format = formatOf(fileName);
  if (format === undefined) return { kind: 'whole', why: 'neither JSON, YAML nor TOML by its name' };
  const parsed = read(content, format);
  if ('why' in parsed) return { kind: 'whole', why: parsed.why };
  return { kind: 'fields', ...digestSelection(format, parsed, selection) };
}

function read(content: Uint8Array | string, format: Format): Parsed | { readonly why: string } {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (bytes > MAX_FIELD_FILE_BYTES) return { why: `larger than ${MAX_FIELD_FILE_BYTES / 1024 / 1024} MiB` };
  const decoded = decode(content);
  if (decoded === undefined) return { why: 'not valid UTF-8' };
  // A byte order mark is one that some readers refuse, so it counts.
  const mark = decoded.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const text = decoded.slice(mark.length);
  if (text.includes(BYTE_ORDER_MARK))
    return { why: 'readers differ on a byte order mark that is not at its start' };
  try {
    const { documents, dialect } = format.parse(text);
    return { documents, dialect: mark + dialect };
  } catch (error) {
    if (error instanceof Unreadable) return { why: error.message };
    // The stack can be nearly full before we are called, and a library can stumble over what somebody wrote to make
    // it stumble. To track the file whole is right then, too: it can only see more changes.
    return { why: error instanceof RangeError ? 'too complex to parse' : 'its parser failed' };
  }
}

/** The text with its byte order mark, or `undefined` when it is no UTF-8. */
function decode(content: Uint8Array | string): string | undefined {
  if (typeof content === 'string') return content.isWellFormed() ? content : undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function digestSelection(
  format: Format,
  { documents, dialect }: Parsed,
  selection: readonly Selector[],
): { readonly digest: Digest; readonly unfound: readonly string[] } {
  const names = selection.map(({ name }) => name);
  const hash = createHash('sha256');
  hash.update(JSON.stringify([LAYOUT, format.name, dialect, names, documents.length]));
  const exclusions = selection.filter((one) => one.excluded).map((one) => one.segments);
  const unfound: string[] = [];
  for (const { text: given, excluded, segments } of selection) {
    const texts = documents.map((document) => findText(document, segments, excluded ? [] : exclusions));
    if (texts.every((text) => text === undefined)) unfound.push(given);
    if (!excluded) for (const text of texts) hash.update(text ?? '-');
  }
  if (selection.every(({ excluded }) => excluded))
    for (const document of documents) hash.update(canonicalForm(document, exclusions));
  return { digest: hash.digest('hex') as Digest, unfound };
}
