import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Checkpoint } from '../../core/history/checkpoint.ts';
import {
  decodeCheckpoint,
  MAX_CHECKPOINT_BYTES,
  parseHeaderLine,
} from '../../core/history/checkpoint-codec.ts';
import { errorCode } from '../../core/unknown.ts';

interface Unreadable {
  readonly kind: 'unreadable';
  readonly why: string;
}

interface Gone {
  readonly kind: 'gone';
}

/** What became of reading a file as a checkpoint. */
export type CheckpointFile =
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  | Unreadable
  | Gone;

/** Bytes of a header that are read at a time. */
const HEADER_CHUNK = 1 << 16;

/** Reads and verifies a checkpoint in full. @throws a system error other than ENOENT */
export function readCheckpointFile(file: string): CheckpointFile {
  return withRegularFile(file, (descriptor) => decodeCheckpoint(readFileSync(descriptor)));
}

/**
 * The run id that a checkpoint's header states; only the header is read.
 *
 * @throws a system error other than ENOENT
 */
export function readRunId(
  file: string,
): { readonly kind: 'run'; readonly runId: string } | Unreadable | Gone {
  return withRegularFile(file, (descriptor) => {
    const line = readLine(descriptor);
    if (line === undefined) return { kind: 'unreadable', why: 'it has no header line' };
    const header = parseHeaderLine(line);
    if (typeof header === 'string') return { kind: 'unreadable', why: header };
    return { kind: 'run', runId: header.origin.runId };
  });
}

/**
 * Opens a regular file that is no larger than a checkpoint may be. Links are not followed, and what is no regular
 * file (opening a FIFO would wait for a writer) is not opened.
 */
function withRegularFile<T>(file: string, read: (descriptor: number) => T): T | Unreadable | Gone {
  let descriptor: number;
  try {
    if (!lstatSync(file).isFile()) return { kind: 'unreadable', why: 'it is no regular file' };
    // Windows has none of these flags; they close the gap between looking and opening.
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    descriptor = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'gone' };
    throw error;
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { kind: 'unreadable', why: 'it is no regular file' };
    if (stats.size > MAX_CHECKPOINT_BYTES)
      return { kind: 'unreadable', why: `it has ${stats.size} bytes, more than ${MAX_CHECKPOINT_BYTES}` };
    return read(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The first line, without its end; `undefined` when there is none. */
function readLine(descriptor: number): string | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; at <= MAX_CHECKPOINT_BYTES; ) {
    const chunk = Buffer.allocUnsafe(HEADER_CHUNK);
    const length = readSync(descriptor, chunk, 0, HEADER_CHUNK, at);
    if (length === 0) return undefined;
    const end = chunk.subarray(0, length).indexOf(0x0a);
    if (end >= 0) return Buffer.concat([...chunks, chunk.subarray(0, end)]).toString('utf8');
    chunks.push(chunk.subarray(0, length));
    at += length;
  }
  return undefined;
}
