import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import { errorCode } from '../core/unknown.ts';

/** How a file is opened. */
export interface Opening {
  /** Whether a link may stand in place of the file; links above it always lead on. */
  readonly followLink: boolean;
  /** The most bytes that it may have. */
  readonly maxBytes: number;
}

/** What became of opening a path as a regular file; `error` is what the system said of it, if it did. */
export type Opened<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'gone'; readonly error: unknown }
  /** A folder, a named pipe, a socket, a device; a link where none is followed. */
  | { readonly kind: 'not-regular'; readonly error?: unknown }
  | { readonly kind: 'too-large' };

/** Also what a link says that leads nowhere. */
const GONE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);
/** A link that leads in a circle, or that came after the look (`EMLINK`: FreeBSD); a socket. */
const NOT_REGULAR: ReadonlySet<string | undefined> = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'EOPNOTSUPP']);

/**
 * Opens a regular file, and nothing else: opening a named pipe would wait for a writer, and opening some devices
 * does something. The file is looked at before it is opened, and again after that, since it may have been replaced.
 *
 * @param path absolute; bytes for a name that is no UTF-8
 * @param read is given the open descriptor; it may read no more than `maxBytes` if it relies on the limit
 * @throws a system error for a file that is there and cannot be read
 */
export function withRegularFile<T>(
  path: string | Buffer,
  { followLink, maxBytes }: Opening,
  read: (descriptor: number) => T,
): Opened<T> {
  let descriptor: number;
  try {
    if (!(followLink ? statSync(path) : lstatSync(path)).isFile()) return { kind: 'not-regular' };
    // Windows has neither flag.
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    descriptor = openSync(path, O_RDONLY | O_NONBLOCK | (followLink ? 0 : O_NOFOLLOW));
  } catch (error) {
    const code = errorCode(error);
    if (GONE.has(code)) return { kind: 'gone', error };
    if (NOT_REGULAR.has(code)) return { kind: 'not-regular', error };
    throw error;
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { kind: 'not-regular' };
    return stats.size > maxBytes ? { kind: 'too-large' } : { kind: 'read', value: read(descriptor) };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A regular file's content. The limit also holds for a file that grows, and for one whose size the system does not
 * tell (`/proc`).
 *
 * @throws a system error for a file that is there and cannot be read
 */
export function readRegularFile(path: string | Buffer, opening: Opening): Opened<Buffer> {
  const opened = withRegularFile(path, opening, (descriptor) => readUpTo(descriptor, opening.maxBytes));
  if (opened.kind !== 'read') return opened;
  return opened.value === undefined ? { kind: 'too-large' } : { kind: 'read', value: opened.value };
}

const CHUNK_BYTES = 1 << 17;

/** All that is left to read; `undefined` when it is more than the limit. */
function readUpTo(descriptor: number, maxBytes: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let total = 0; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const length = readSync(descriptor, chunk, 0, CHUNK_BYTES, null);
    if (length === 0) return Buffer.concat(chunks);
    total += length;
    if (total > maxBytes) return undefined;
    chunks.push(chunk.subarray(0, length));
  }
}
