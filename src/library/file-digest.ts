import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { type Digest, digestFromBytes } from '../core/digest.ts';
import { errorCode } from '../core/unknown.ts';

/** Bytes that are read at a time: memory does not grow with the file. */
const CHUNK_BYTES = 1 << 20;

/** What a file holds, or why it holds nothing. */
export type FileContent =
  | { readonly kind: 'file'; readonly digest: Digest }
  | { readonly kind: 'absent' }
  /** There is something, but no regular file: a folder, a named pipe, a socket, a device. */
  | { readonly kind: 'other' };

const GONE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

/**
 * Digests a file's content, links followed.
 *
 * @throws a system error when the file is there and cannot be read
 */
export function readContent(file: string): FileContent {
  try {
    // Before it is opened: opening a named pipe would wait for a writer.
    if (!statSync(file).isFile()) return { kind: 'other' };
    // Windows has no such flag; it closes the gap between looking and opening.
    const { O_RDONLY, O_NONBLOCK = 0 } = constants;
    const descriptor = openSync(file, O_RDONLY | O_NONBLOCK);
    try {
      if (!fstatSync(descriptor).isFile()) return { kind: 'other' };
      return { kind: 'file', digest: digestOfDescriptor(descriptor) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (GONE.has(errorCode(error))) return { kind: 'absent' };
    throw error;
  }
}

function digestOfDescriptor(descriptor: number): Digest {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (;;) {
    const length = readSync(descriptor, chunk, 0, CHUNK_BYTES, null);
    if (length === 0) return digestFromBytes(hash.digest());
    hash.update(chunk.subarray(0, length));
  }
}
