import { DIGEST_BYTES, type Digest, digestOf, parseDigest } from '../digest.ts';
import { Entries, type EntryKind, kindCode } from '../snapshot/entries.ts';
import { isEscapedPath, pathFromBytes, pathToBytes } from '../snapshot/path-bytes.ts';
import { createSnapshot } from '../snapshot/snapshot.ts';
import { readTracker, type Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import { isRecord } from '../unknown.ts';
import type { Checkpoint, Origin } from './checkpoint.ts';

/*
 * A checkpoint as bytes: one line with a digest of the JSON after it, then one record an entry, ended by NUL:
 *
 *   <64 hexadecimal digits> {"format":"file-tracker/checkpoint","version":1,"hash":"…","entries":2,"values":{},"tracker":{…},"origin":{…}}\n
 *   f<64 hexadecimal digits><path>\0
 *   l<64 hexadecimal digits><path>\0
 *
 * The letter is f for a file, l for a link, p for parts of a file.
 *
 * Paths are the raw bytes, so that names that are no UTF-8 survive.
 */

const FORMAT = 'file-tracker/checkpoint';
const VERSION = 1;
const HEX = DIGEST_BYTES * 2;
const KIND_LETTERS: Readonly<Record<EntryKind, string>> = { file: 'f', link: 'l', fields: 'p' };
const KINDS_BY_LETTER = new Map<number, number>(
  (['file', 'link', 'fields'] as const).map((kind) => [KIND_LETTERS[kind].charCodeAt(0), kindCode(kind)]),
);

/** The largest checkpoint that is read back, in bytes: five million paths of 100 bytes. */
export const MAX_CHECKPOINT_BYTES = 1 << 30;

/** What became of reading a checkpoint. `why` is one line that may quote stored text. */
export type Decoded =
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  | { readonly kind: 'unreadable'; readonly why: string };

/** A checkpoint as the bytes that a store keeps. */
export function encodeCheckpoint(checkpoint: Checkpoint): Buffer {
  const { snapshot, tracker, origin } = checkpoint;
  const { entries } = snapshot;
  const header = JSON.stringify({
    format: FORMAT,
    version: VERSION,
    hash: snapshot.hash,
    entries: entries.length,
    values: Object.fromEntries(snapshot.values),
    tracker,
    origin,
  });
  const chunks: Buffer[] = [Buffer.from(`${digestOf(header)} ${header}\n`)];
  let text = '';
  for (const entry of entries) {
    const record = KIND_LETTERS[entry.kind] + entry.digest;
    if (isEscapedPath(entry.path)) {
      chunks.push(Buffer.from(text + record), pathToBytes(entry.path), Buffer.from([0]));
      text = '';
    } else {
      text += `${record}${entry.path}\0`;
      if (text.length > 1 << 20) {
        chunks.push(Buffer.from(text));
        text = '';
      }
    }
  }
  chunks.push(Buffer.from(text));
  return Buffer.concat(chunks);
}

/**
 * Reads what {@link encodeCheckpoint} wrote. The bytes are untrusted: version, shape and hash are checked, and
 * whatever is wrong makes the checkpoint unreadable.
 */
export function decodeCheckpoint(bytes: Buffer): Decoded {
  if (bytes.length > MAX_CHECKPOINT_BYTES)
    return unreadable(`it has ${bytes.length} bytes, more than ${MAX_CHECKPOINT_BYTES}`);
  const headerEnd = bytes.indexOf(0x0a);
  if (headerEnd < 0) return unreadable('it has no header line');
  const header = parseHeaderLine(bytes.toString('utf8', 0, headerEnd));
  if (typeof header === 'string') return unreadable(header);
  const entries = parseEntries(bytes.subarray(headerEnd + 1), header.entries);
  if (typeof entries === 'string') return unreadable(entries);
  const snapshot = createSnapshot(entries, header.values);
  if (snapshot.hash !== header.hash) return unreadable('its content does not have the hash that it states');
  return { kind: 'checkpoint', checkpoint: { snapshot, tracker: header.tracker, origin: header.origin } };
}

/** What a checkpoint says of itself. */
export interface CheckpointHeader {
  readonly hash: Digest;
  /** Number of entries. */
  readonly entries: number;
  readonly values: Values;
  readonly tracker: Tracker;
  readonly origin: Origin;
}

/** Reads the first line of a checkpoint, without its end. Gives the header, or what is wrong with it. */
export function parseHeaderLine(line: string): CheckpointHeader | string {
  const json = line.slice(HEX + 1);
  // The tracker decides what is looked at, so that a damaged one must not go unnoticed.
  if (line.slice(0, HEX + 1) !== `${digestOf(json)} `)
    return 'its header is damaged or not one of File Tracker';
  let header: unknown;
  try {
    header = JSON.parse(json);
  } catch {
    return 'its header is not JSON';
  }
  if (!isRecord(header) || header['format'] !== FORMAT) return 'its header is not one of File Tracker';
  const version = header['version'];
  if (typeof version === 'number' && version > VERSION)
    return `its format ${version} is newer than ${VERSION}, the newest known here`;
  if (version !== VERSION) return 'its header has no version';
  const hash = parseDigest(header['hash']);
  const entries = header['entries'];
  const values = parseValues(header['values']);
  const tracker = readTracker(header['tracker']);
  const origin = parseOrigin(header['origin']);
  if (hash === undefined) return 'its header has no hash';
  if (typeof entries !== 'number' || !Number.isSafeInteger(entries) || entries < 0)
    return 'its header has no count of entries';
  if (values === undefined) return 'its header has no valid values';
  if (tracker === undefined) return 'its header has no valid tracker';
  if (origin === undefined) return 'its header has no valid origin';
  return { hash, entries, values, tracker, origin };
}

function parseValues(values: unknown): Values | undefined {
  if (!isRecord(values)) return undefined;
  const parsed = new Map<string, Digest>();
  for (const [name, value] of Object.entries(values)) {
    const digest = parseDigest(value);
    if (digest === undefined) return undefined;
    parsed.set(name, digest);
  }
  return parsed;
}

function parseOrigin(origin: unknown): Origin | undefined {
  if (!isRecord(origin)) return undefined;
  const { runId, runAttempt, sha, ref, createdAt } = origin;
  if (typeof runId !== 'string' || !/^\d{0,20}$/.test(runId)) return undefined;
  if (typeof runAttempt !== 'string' || !/^\d{0,10}$/.test(runAttempt)) return undefined;
  if (typeof sha !== 'string' || !/^[0-9a-f]{0,64}$/.test(sha)) return undefined;
  if (typeof ref !== 'string' || ref.length > 1024) return undefined;
  if (typeof createdAt !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(createdAt)) return undefined;
  return { runId, runAttempt, sha, ref, createdAt };
}

/** The entries, or what is wrong with them. */
function parseEntries(bytes: Buffer, count: number): Entries | string {
  // An entry takes at least a kind, a digest, one byte of path and its end.
  if (count * (HEX + 3) > bytes.length) return `it ends before its ${count} entries do`;
  const paths: string[] = [];
  const kinds = new Uint8Array(count);
  const digests = Buffer.alloc(count * DIGEST_BYTES);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const end = bytes.indexOf(0, at);
    const kind = KINDS_BY_LETTER.get(bytes[at] ?? -1);
    if (end < at + 1 + HEX + 1 || kind === undefined) return `its entry ${i + 1} is damaged`;
    kinds[i] = kind;
    const hex = bytes.toString('latin1', at + 1, at + 1 + HEX);
    if (digests.write(hex, i * DIGEST_BYTES, 'hex') !== DIGEST_BYTES)
      return `its entry ${i + 1} has no digest`;
    const path = pathFromBytes(bytes.subarray(at + 1 + HEX, end));
    if (i > 0 && !((paths[i - 1] as string) < path)) return `its entry ${i + 1} is out of order`;
    paths.push(path);
    at = end + 1;
  }
  if (at !== bytes.length) return 'it goes on after its last entry';
  return new Entries(paths, kinds, digests);
}

function unreadable(why: string): Decoded {
  return { kind: 'unreadable', why };
}
