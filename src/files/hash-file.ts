import { createHash, hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, read, readSync } from 'node:fs';
import { DIGEST_BYTES } from '../core/digest.ts';
import { EXECUTABLE } from '../core/snapshot/entries.ts';
import { diskPath } from './disk-path.ts';
import type { Signals } from './signals.ts';

/** What became of one file; a negative number is the system's error number. */
export const OUTCOME = { pending: 0, hashed: 1, absent: 2, link: 3, special: 4 } as const;

/** Files up to this size are read at once; longer ones take turns in two such buffers. */
export const BUFFER_BYTES = 1 << 20;

// Neither constant exists on Windows. O_NONBLOCK: what has become a pipe since its folder was read must not wait
// for a writer. O_NOFOLLOW: what has become a link must not lead elsewhere.
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
/** The bit that lets its owner execute a file; does not exist on Windows. */
const OWNER_EXECUTES: number | undefined = constants.S_IXUSR;

/** Reads and hashes files, one after the other, in memory that does not depend on their size. */
export class FileHasher {
  readonly #flags: number;
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  /** For files that do not fit into the first. */
  #second: Buffer<ArrayBuffer> | undefined;
  /** Bytes in the file that was hashed last. */
  size = 0;
  /** Whether the file that was hashed last may be executed: {@link EXECUTABLE}. */
  executable: number = EXECUTABLE.unknown;

  readonly #signals: Signals;

  constructor(followSymbolicLinks: boolean, signals: Signals) {
    this.#signals = signals;
    this.#flags = followSymbolicLinks ? OPEN_FLAGS : OPEN_FLAGS | NO_FOLLOW;
  }

  /**
   * Hashes the file at an absolute path into 32 bytes of `digests`.
   *
   * @returns what became of it, at once for all but long files; never throws or rejects
   */
  hash(path: string, digests: Uint8Array, at: number): number | Promise<number> {
    let fd: number;
    try {
      fd = openSync(diskPath(path), this.#flags);
    } catch (error) {
      return outcomeOf(error);
    }
    let open = true;
    try {
      const stats = fstatSync(fd);
      if (stats.isDirectory()) return OUTCOME.absent;
      if (!stats.isFile()) return OUTCOME.special;
      this.executable = executableOf(stats.mode);
      let length = 0;
      do {
        const count = readSync(fd, this.#buffer, length, BUFFER_BYTES - length, null);
        if (count === 0) break;
        length += count;
        if (length === BUFFER_BYTES) {
          open = false;
          return this.#hashLong(fd, digests, at);
        }
        // Some files have more in them than they say. What says how much it has need not be asked for more.
      } while (length !== stats.size);
      digests.set(hash('sha256', this.#buffer.subarray(0, length), 'buffer'), at);
      this.size = length;
      return OUTCOME.hashed;
    } catch (error) {
      return outcomeOf(error);
    } finally {
      if (open) closeSync(fd);
    }
  }

  /** Goes on with a file that has filled the first buffer: one buffer is filled while the other is hashed. */
  async #hashLong(fd: number, digests: Uint8Array, at: number): Promise<number> {
    try {
      const digest = createHash('sha256');
      let full: Buffer = this.#buffer;
      this.#second ??= Buffer.allocUnsafeSlow(BUFFER_BYTES);
      let free: Buffer = this.#second;
      let size = 0;
      for (let count = BUFFER_BYTES; count > 0; ) {
        const next = readInto(fd, free);
        digest.update(full.subarray(0, count));
        size += count;
        this.#signals.addProgress(0, count);
        if (this.#signals.isStopped) {
          await next;
          return OUTCOME.pending;
        }
        count = await next;
        [full, free] = [free, full];
      }
      digests.set(digest.digest().subarray(0, DIGEST_BYTES), at);
      this.size = size;
      return OUTCOME.hashed;
    } catch (error) {
      return outcomeOf(error);
    } finally {
      closeSync(fd);
    }
  }
}

function executableOf(mode: number): number {
  if (OWNER_EXECUTES === undefined) return EXECUTABLE.unknown;
  return (mode & OWNER_EXECUTES) === 0 ? EXECUTABLE.no : EXECUTABLE.yes;
}

function readInto(fd: number, buffer: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    read(fd, buffer, 0, buffer.length, null, (error, count) => (error ? reject(error) : resolve(count)));
  });
}

function outcomeOf(error: unknown): number {
  if (!(error instanceof Error && 'code' in error && 'errno' in error && typeof error.errno === 'number'))
    throw error;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return OUTCOME.absent;
    case 'EISDIR':
      // A file when its folder was read, a folder now: the file has vanished.
      return OUTCOME.absent;
    case 'ELOOP':
    case 'EMLINK': // FreeBSD's word for it
      return OUTCOME.link;
    case 'ENXIO':
    case 'EOPNOTSUPP':
    case 'EAGAIN':
      return OUTCOME.special;
    default:
      return -Math.abs(error.errno);
  }
}
