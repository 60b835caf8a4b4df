import { DIGEST_BYTES, digestOf, parseDigest } from '../digest.ts';
import { Entries } from '../snapshot/entries.ts';
import { createSnapshot } from '../snapshot/snapshot.ts';
import { readTracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import { isRecord, isStringArray } from '../unknown.ts';
import { decodeEntries, encodeEntries } from './entries-codec.ts';
import type { Baseline, Before, Origin, PartRecord, Record } from './record.ts';

/*
 * A record as bytes: one line of JSON, the lists of entries that it speaks of, one after the other (entries-codec.ts),
 * and the digest of all of that:
 *
 *   {"format":"file-tracker/record","version":3,"key":"…","hash":"…","lists":[[2,140]],"values":{},"tracker":{…},…}\n
 *   f<64 hexadecimal digits><path>\0…
 *   <64 hexadecimal digits>
 *
 * `lists` holds the number of entries and of bytes of each list. The first is the snapshot; a part names others by
 * their place.
 */

const FORMAT = 'file-tracker/record';
const VERSION = 3;
const HEX = DIGEST_BYTES * 2;

/** The largest record that is read back, in bytes: five million paths of 100 bytes. */
export const MAX_RECORD_BYTES = 1 << 30;

/** What became of reading a record. `why` is one line that may quote stored text. */
export type Decoded =
  | { readonly kind: 'record'; readonly record: Record }
  | { readonly kind: 'unreadable'; readonly why: string };

/** A record as the bytes that a store keeps. */
export function encodeRecord(record: Record): Buffer {
  const { snapshot, tracker, origin, key, seen, notes } = record;
  const lists = new Lists();
  lists.add(snapshot.entries);
  const parts = record.parts.map((part) => ({
    ...part,
    before: part.before && {
      ...part.before,
      entries: lists.add(part.before.entries),
      values: Object.fromEntries(part.before.values),
    },
    kept: lists.add(part.kept),
  }));
  const header = JSON.stringify({
    format: FORMAT,
    version: VERSION,
    key,
    hash: snapshot.hash,
    lists: lists.sizes,
    values: Object.fromEntries(snapshot.values),
    tracker,
    origin,
    parts,
    seen,
    notes,
  });
  const content = Buffer.concat([Buffer.from(`${header}\n`), ...lists.chunks]);
  return Buffer.concat([content, Buffer.from(digestOf(content))]);
}

/** The lists of a record, each known by its place; an empty one has none (`-1`). */
class Lists {
  readonly chunks: Buffer[] = [];
  readonly sizes: [entries: number, bytes: number][] = [];

  add(entries: Entries): number {
    if (entries.length === 0 && this.sizes.length > 0) return -1;
    const chunks = encodeEntries(entries);
    this.chunks.push(...chunks);
    return this.sizes.push([entries.length, chunks.reduce((sum, { length }) => sum + length, 0)]) - 1;
  }
}

/**
 * Reads what {@link encodeRecord} wrote. The bytes are untrusted: their digest, version, shape and the snapshot's hash
 * are checked, and whatever is wrong makes the record unreadable.
 */
export function decodeRecord(bytes: Buffer): Decoded {
  if (bytes.length > MAX_RECORD_BYTES)
    return unreadable(`it has ${bytes.length} bytes, more than ${MAX_RECORD_BYTES}`);
  const content = bytes.subarray(0, Math.max(0, bytes.length - HEX));
  if (bytes.toString('latin1', content.length) !== digestOf(content))
    return unreadable('it is damaged, or not one of File Tracker');
  const headerEnd = content.indexOf(0x0a);
  const header = parseJson(content.toString('utf8', 0, Math.max(0, headerEnd)));
  if (!isRecord(header) || header['format'] !== FORMAT) return unreadable('it is not one of File Tracker');
  const version = header['version'];
  if (typeof version === 'number' && version > VERSION)
    return unreadable(`its format ${version} is newer than ${VERSION}, the newest known here`);
  if (version !== VERSION) return unreadable(`its format is not ${VERSION}, the one that is known here`);
  const record = parseRecord(header, content.subarray(headerEnd + 1));
  return typeof record === 'string' ? unreadable(record) : { kind: 'record', record };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not even that: the caller says that it is none of ours.
    return undefined;
  }
}

/** The record, or what is wrong with it. */
function parseRecord(header: globalThis.Record<string, unknown>, body: Buffer): Record | string {
  const lists = parseLists(header['lists'], body);
  if (typeof lists === 'string') return lists;
  const [entries] = lists;
  const values = parseValues(header['values']);
  const tracker = readTracker(header['tracker']);
  const origin = parseOrigin(header['origin']);
  const parts = parseParts(header['parts'], lists);
  const { key, seen } = header;
  const notes = parseNotes(header['notes']);
  if (entries === undefined) return 'it has no list of entries';
  if (values === undefined) return 'it has no valid values';
  if (tracker === undefined) return 'it has no valid definition';
  if (origin === undefined) return 'it has no valid origin';
  if (parts === undefined) return 'it has no valid parts';
  if (typeof key !== 'string' || typeof seen !== 'string' || notes === undefined)
    return 'it has no valid key';
  const snapshot = createSnapshot(entries, values);
  if (snapshot.hash !== parseDigest(header['hash']))
    return 'its content does not have the hash that it states';
  return { key, tracker, snapshot, origin, parts, seen, notes };
}

function parseLists(sizes: unknown, body: Buffer): Entries[] | string {
  if (!Array.isArray(sizes)) return 'it has no lists';
  const lists: Entries[] = [];
  let at = 0;
  for (const size of sizes as unknown[]) {
    const [count, length]: unknown[] = Array.isArray(size) ? size : [];
    if (!isCount(count) || !isCount(length)) return 'its lists have no valid sizes';
    if (at + length > body.length) return 'it ends before its lists do';
    const entries = decodeEntries(body.subarray(at, at + length), count);
    if (typeof entries === 'string') return entries;
    lists.push(entries);
    at += length;
  }
  return at === body.length ? lists : 'it goes on after its last list';
}

function parseParts(parts: unknown, lists: readonly Entries[]): PartRecord[] | undefined {
  if (!Array.isArray(parts)) return undefined;
  const parsed = parts.map((part: unknown) => parsePart(part, lists));
  return parsed.includes(undefined) ? undefined : (parsed as PartRecord[]);
}

function parsePart(part: unknown, lists: readonly Entries[]): PartRecord | undefined {
  if (!isRecord(part)) return undefined;
  const { name, pending, id } = part;
  if (typeof name !== 'string' || typeof pending !== 'boolean') return undefined;
  if (id !== undefined && (typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id))) return undefined;
  const content = parseDigest(part['content']);
  const since = part['since'] === undefined ? undefined : parseBaseline(part['since']);
  const before = part['before'] === undefined ? undefined : parseBefore(part['before'], lists);
  const kept = listAt(part['kept'], lists);
  if (content === undefined && part['content'] !== undefined) return undefined;
  if (since === undefined && part['since'] !== undefined) return undefined;
  if (before === undefined && part['before'] !== undefined) return undefined;
  if (kept === undefined) return undefined;
  return { name, pending, id, content, since, before, kept };
}

function parseBefore(before: unknown, lists: readonly Entries[]): Before | undefined {
  if (!isRecord(before)) return undefined;
  const { absent } = before;
  const entries = listAt(before['entries'], lists);
  const values = parseValues(before['values']);
  if (entries === undefined || values === undefined || !isStringArray(absent)) return undefined;
  return { entries, absent, values };
}

function listAt(place: unknown, lists: readonly Entries[]): Entries | undefined {
  return place === -1 ? Entries.from([]) : typeof place === 'number' ? lists[place] : undefined;
}

function parseValues(values: unknown): Values | undefined {
  if (!isRecord(values)) return undefined;
  const parsed = new Map(Object.entries(values).map(([name, value]) => [name, parseDigest(value)]));
  return [...parsed.values()].includes(undefined) ? undefined : (parsed as Values);
}

function parseNotes(notes: unknown): globalThis.Record<string, string> | undefined {
  if (!isRecord(notes) || !isStringArray(Object.values(notes))) return undefined;
  return notes as globalThis.Record<string, string>;
}

function parseBaseline(value: unknown): Baseline | undefined {
  if (!isRecord(value)) return undefined;
  const hash = parseDigest(value['hash']);
  const origin = parseOrigin({ ...value, ref: value['ref'] ?? '' });
  if (hash === undefined || origin === undefined) return undefined;
  return { ...origin, hash, ref: value['ref'] === undefined ? undefined : origin.ref };
}

function parseOrigin(origin: unknown): Origin | undefined {
  if (!isRecord(origin)) return undefined;
  const { runId, runAttempt, sha, ref, createdAt } = origin;
  if (typeof runId !== 'string' || !/^\d{0,20}$/.test(runId)) return undefined;
  if (typeof runAttempt !== 'string' || !/^\d{0,10}$/.test(runAttempt)) return undefined;
  if (typeof sha !== 'string' || !/^[0-9a-f]{0,64}$/.test(sha)) return undefined;
  if (typeof ref !== 'string' || ref.length > 1024) return undefined;
  if (typeof createdAt !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(createdAt))
    return undefined;
  // A key is made from it, and must be one that can be read.
  if (Number.isNaN(Date.parse(createdAt))) return undefined;
  return { runId, runAttempt, sha, ref, createdAt };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function unreadable(why: string): Decoded {
  return { kind: 'unreadable', why };
}
