import { createHash } from 'node:crypto';
import { DIGEST_BYTES, type Digest } from '../digest.ts';
import type { Values } from '../tracker/values.ts';
import { type Entries, EXECUTABLE, kindCode } from './entries.ts';
import { isEscapedPath, pathToBytes } from './path-bytes.ts';

/** What the tracked things are at one instant. */
export interface Snapshot {
  readonly entries: Entries;
  readonly values: Values;
  /**
   * One SHA-256 over all of it but the executable bits, so that it is the same on every system: equal hashes mean
   * equal paths, kinds, digests and values.
   */
  readonly hash: Digest;
  /**
   * Over the executable bits, in the order of the entries: with equal hashes, equal bits are the same bits.
   * `undefined` where the system does not tell them.
   */
  readonly bits: Digest | undefined;
}

/** Names the layout of the bytes that are hashed. A change of that layout changes this text. */
const LAYOUT = 'file-tracker/snapshot/1\0';
const KIND_BYTES = Buffer.from('flp');
const VALUE_BYTE = 0x76;
const LINK = kindCode('link');
const CHUNK_BYTES = 1 << 15;

/** A snapshot of entries and values, with its hash. */
export function createSnapshot(entries: Entries, values: Values = new Map()): Snapshot {
  return { entries, values, hash: snapshotHash(entries, values), bits: executableBits(entries) };
}

/** Without a regular file there is no bit that could be unknown. */
function executableBits({ kinds, executable }: Entries): Digest | undefined {
  if (!executable.some((code) => code !== EXECUTABLE.unknown) && kinds.some((kind) => kind !== LINK))
    return undefined;
  return createHash('sha256').update(executable).digest('hex') as Digest;
}

/**
 * Hashes a tag, the digest, the length and the bytes of every path, then of every value: no two different
 * snapshots give the same bytes. Paths belong to it, else a rename that keeps the order would not be seen.
 */
function snapshotHash(entries: Entries, values: Values): Digest {
  const sink = new RecordSink();
  for (let i = 0; i < entries.length; i++) {
    sink.add(KIND_BYTES[entries.kinds[i] ?? 0] ?? 0, entries.digestBytes(i), entries.paths[i] ?? '');
  }
  for (const name of [...values.keys()].sort()) {
    sink.add(VALUE_BYTE, Buffer.from(values.get(name) ?? '', 'hex'), name);
  }
  return sink.digest();
}

/** Collects records in one buffer, so that a million short ones are hashed in a few calls. */
class RecordSink {
  readonly #hash = createHash('sha256').update(LAYOUT);
  readonly #chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  #used = 0;

  add(tag: number, digest: Uint8Array, name: string): void {
    // Three bytes are the most that one UTF-16 code unit takes in UTF-8.
    const most = 1 + DIGEST_BYTES + 4 + name.length * 3;
    if (most > CHUNK_BYTES - this.#used) this.#flush();
    if (most > CHUNK_BYTES || isEscapedPath(name)) {
      const bytes = pathToBytes(name);
      this.#head(tag, digest, bytes.length);
      this.#flush();
      this.#hash.update(bytes);
      return;
    }
    const head = this.#used;
    this.#used += 1 + DIGEST_BYTES + 4;
    const length = this.#chunk.write(name, this.#used, 'utf8');
    this.#used = head;
    this.#head(tag, digest, length);
    this.#used += length;
  }

  digest(): Digest {
    this.#flush();
    return this.#hash.digest('hex') as Digest;
  }

  #head(tag: number, digest: Uint8Array, length: number): void {
    this.#chunk[this.#used] = tag;
    this.#chunk.set(digest, this.#used + 1);
    this.#chunk.writeUInt32LE(length, this.#used + 1 + DIGEST_BYTES);
    this.#used += 1 + DIGEST_BYTES + 4;
  }

  #flush(): void {
    this.#hash.update(this.#chunk.subarray(0, this.#used));
    this.#used = 0;
  }
}
