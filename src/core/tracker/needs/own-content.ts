import { createHash } from 'node:crypto';
import { DIGEST_BYTES, type Digest } from '../../digest.ts';
import type { Entries } from '../../snapshot/entries.ts';
import { isEscapedPath, pathToBytes } from '../../snapshot/path-bytes.ts';
import type { Values } from '../values.ts';

/** What the own content of groups is made of. */
export interface OwnContents {
  readonly entries: Entries;
  readonly groups: readonly {
    readonly name: string;
    /** The places in `entries` of the group's files, ascending. A file may be in several groups. */
    readonly entries: Iterable<number>;
    /** The group's part of the definition, as one text that is equal only where that part is. */
    readonly definition: string;
  }[];
  /** The places in `entries` of the files that belong to every group, ascending. */
  readonly shared: Iterable<number>;
  readonly values: Values;
  /** What the definition says of all groups: fields, products, and what else there is, as one text. */
  readonly definition: string;
  /** One byte for each entry, to be hashed with it: whether it is executable. Without it, that does not count. */
  readonly executable?: Uint8Array | undefined;
}

/** Names the layout of the bytes that are hashed. A change of that layout changes this text. */
const LAYOUT = 'file-tracker/group-own/1';
/** The kind, whether it is executable, the digest, the length of the path. */
const HEAD_BYTES = 2 + DIGEST_BYTES + 4;
const CHUNK_BYTES = 1 << 16;
const COUNTED = 1;

/**
 * The digest of each group's own content: its files, the shared files, the values, and its part of the definition;
 * not what it needs. Shared files and values are hashed once, each file once for each group that it is in.
 */
export function ownContents(of: OwnContents): Map<string, Digest> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const hashEntries = (head: string, places: Iterable<number>) => {
    const hash = createHash('sha256').update(head);
    let used = 0;
    for (const at of places) {
      const path = of.entries.paths[at];
      if (path === undefined) throw new RangeError(`No entry ${at} of ${of.entries.length}.`);
      // Three bytes are the most that one UTF-16 code unit takes in UTF-8.
      if (used + HEAD_BYTES + path.length * 3 > CHUNK_BYTES) {
        hash.update(chunk.subarray(0, used));
        used = 0;
      }
      const start = used;
      used += HEAD_BYTES;
      let long: Buffer | undefined;
      let length: number;
      if (isEscapedPath(path) || HEAD_BYTES + path.length * 3 > CHUNK_BYTES) {
        long = pathToBytes(path);
        length = long.length;
      } else {
        length = chunk.write(path, used, 'utf8');
        used += length;
      }
      chunk[start] = of.entries.kinds[at] ?? 0;
      chunk[start + 1] = of.executable?.[at] ?? 0;
      chunk.set(of.entries.digestBytes(at), start + 2);
      chunk.writeUInt32LE(length, start + 2 + DIGEST_BYTES);
      if (long !== undefined) {
        hash.update(chunk.subarray(0, used)).update(long);
        used = 0;
      }
    }
    return hash.update(chunk.subarray(0, used)).digest('hex') as Digest;
  };
  const values = [...of.values].sort(([a], [b]) => (a < b ? -1 : 1));
  const bits = of.executable === undefined ? 0 : COUNTED;
  const shared = hashEntries(`${JSON.stringify([LAYOUT, of.definition, values, bits])}\0`, of.shared);
  return new Map(
    of.groups.map(({ name, definition, entries }) => [
      name,
      hashEntries(`${JSON.stringify([LAYOUT, definition, shared])}\0`, entries),
    ]),
  );
}
