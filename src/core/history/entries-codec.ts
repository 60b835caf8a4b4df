import { DIGEST_BYTES } from '../digest.ts';
import { Entries, type EntryKind, EXECUTABLE, kindCode } from '../snapshot/entries.ts';
import { isEscapedPath, pathFromBytes, pathToBytes } from '../snapshot/path-bytes.ts';

/*
 * Entries as bytes, one after the other:
 *
 *   fx<64 hexadecimal digits><path>\0
 *   l?<64 hexadecimal digits><path>\0
 *
 * The first letter is f for a file, l for a link, p for parts of a file; the second is x for what its owner may
 * execute, - for what he may not, ? where that is not known.
 *
 * Paths are the raw bytes, so that names that are no UTF-8 survive.
 */

const HEX = DIGEST_BYTES * 2;
const KIND_LETTERS: Readonly<Record<EntryKind, string>> = { file: 'f', link: 'l', fields: 'p' };
const KINDS_BY_LETTER = new Map<number, number>(
  (['file', 'link', 'fields'] as const).map((kind) => [KIND_LETTERS[kind].charCodeAt(0), kindCode(kind)]),
);

/** By their code. */
const BIT_LETTERS = ['?', '-', 'x'] as const;
const BITS_BY_LETTER = new Map<number, number>(
  [EXECUTABLE.unknown, EXECUTABLE.no, EXECUTABLE.yes].map((code) => [BIT_LETTERS[code].charCodeAt(0), code]),
);
/** Bytes of an entry before its path. */
const HEAD = 2 + HEX;

/** Characters of text that are turned into bytes at once. */
const CHUNK = 1 << 20;

/** Entries as the bytes that a record ends with, in pieces to be joined. */
export function encodeEntries(entries: Entries): Buffer[] {
  const chunks: Buffer[] = [];
  let text = '';
  for (let i = 0; i < entries.length; i++) {
    const entry = entries.at(i);
    const record = KIND_LETTERS[entry.kind] + BIT_LETTERS[entries.executable[i] ?? 0] + entry.digest;
    if (isEscapedPath(entry.path)) {
      chunks.push(Buffer.from(text + record), pathToBytes(entry.path), Buffer.from([0]));
      text = '';
    } else {
      text += `${record}${entry.path}\0`;
      if (text.length > CHUNK) {
        chunks.push(Buffer.from(text));
        text = '';
      }
    }
  }
  chunks.push(Buffer.from(text));
  return chunks;
}

/** Reads what {@link encodeEntries} wrote, which is untrusted: the entries, or what is wrong with them. */
export function decodeEntries(bytes: Buffer, count: number): Entries | string {
  // An entry takes at least one byte of path and its end.
  if (count * (HEAD + 2) > bytes.length) return `it ends before its ${count} entries do`;
  const paths: string[] = [];
  const kinds = new Uint8Array(count);
  const digests = Buffer.alloc(count * DIGEST_BYTES);
  const executable = new Uint8Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const end = bytes.indexOf(0, at);
    const kind = KINDS_BY_LETTER.get(bytes[at] ?? -1);
    const bit = BITS_BY_LETTER.get(bytes[at + 1] ?? -1);
    if (end < at + HEAD + 1 || kind === undefined || bit === undefined)
      return `its entry ${i + 1} is damaged`;
    kinds[i] = kind;
    executable[i] = bit;
    const hex = bytes.toString('latin1', at + 2, at + HEAD);
    if (digests.write(hex, i * DIGEST_BYTES, 'hex') !== DIGEST_BYTES)
      return `its entry ${i + 1} has no digest`;
    const path = pathFromBytes(bytes.subarray(at + HEAD, end));
    if (i > 0 && !((paths[i - 1] as string) < path)) return `its entry ${i + 1} is out of order`;
    paths.push(path);
    at = end + 1;
  }
  if (at !== bytes.length) return 'it goes on after its last entry';
  return new Entries(paths, kinds, digests, executable);
}
