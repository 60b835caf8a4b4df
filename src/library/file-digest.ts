import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { type Digest, digestFromBytes } from '../core/digest.ts';
import { errorCode } from '../core/unknown.ts';
import { withRegularFile } from '../disk/regular-file.ts';

/** Bytes that are read at a time: memory does not grow with the file. */
const CHUNK_BYTES = 1 << 20;

/** What a file holds, or why it holds nothing. */
export type FileContent =
  | { readonly kind: 'file'; readonly digest: Digest }
  | { readonly kind: 'absent' }
  /** There is something, but no regular file: a folder, a named pipe, a socket, a device. */
  | { readonly kind: 'other' };

/**
 * Digests a file's content, links followed.
 *
 * @throws a system error when the file is there and cannot be read
 */
export function readContent(file: string): FileContent {
  const opening = { followLink: true, maxBytes: Number.POSITIVE_INFINITY };
  const opened = withRegularFile(file, opening, digestOfDescriptor);
  if (opened.kind === 'read') return { kind: 'file', digest: opened.value };
  // A link that leads in a circle leads nowhere.
  const isCircle = opened.kind === 'not-regular' && errorCode(opened.error) === 'ELOOP';
  return { kind: opened.kind === 'gone' || isCircle ? 'absent' : 'other' };
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
