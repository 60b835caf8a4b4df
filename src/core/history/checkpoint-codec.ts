import { DIGEST_BYTES, type Digest, digestOf, parseDigest } from '../digest.ts';
import { createSnapshot } from '../snapshot/snapshot.ts';
import { readTracker, type Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import { isRecord } from '../unknown.ts';
import type { Checkpoint, Origin } from './checkpoint.ts';
import { decodeEntries, encodeEntries } from './entries-codec.ts';

/*
 * A checkpoint as bytes: one line with a digest of the JSON after it, then its entries (entries-codec.ts):
 *
 *   <64 hexadecimal digits> {"format":"file-tracker/checkpoint","version":1,"hash":"…","entries":2,"values":{},"tracker":{…},"origin":{…}}\n
 */

const FORMAT = 'file-tracker/checkpoint';
const VERSION = 1;
const HEX = DIGEST_BYTES * 2;

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
  return Buffer.concat([Buffer.from(`${digestOf(header)} ${header}\n`), ...encodeEntries(entries)]);
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
  const entries = decodeEntries(bytes.subarray(headerEnd + 1), header.entries);
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

function unreadable(why: string): Decoded {
  return { kind: 'unreadable', why };
}
