import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { baselineOf, type Checkpoint } from '../core/history/checkpoint.ts';
import { encodeCheckpoint } from '../core/history/checkpoint-codec.ts';
import type { Identity } from '../core/history/identity.ts';
import type { Lookup, Recorded, Store, StoreName } from '../core/history/store.ts';
import { errorCode, errorMessage } from '../core/unknown.ts';
import { claimNewest, LastNumberError } from './folder/claim.ts';
import { checkpointName, listNumbers } from './folder/names.ts';
import { type CheckpointFile, readCheckpointFile, readRunId } from './folder/read.ts';
import { removeIfThere } from './folder/remove.ts';
import { syncFolder } from './folder/sync.ts';
import { attempt, tidy } from './folder/tidy.ts';

/** What a {@link FolderStore} is made of. */
export interface FolderStoreOptions {
  readonly name: StoreName;
  /** The folder that holds all checkpoints of the store, absolute; made when the first one is recorded. */
  readonly root: string;
  /**
   * Whether a recorded checkpoint must survive a power failure; by default it must. A folder that goes with the job
   * need not wait for the disk.
   */
  readonly durable?: boolean;
}

/** A reader that finds the newest file gone reads the folder anew; each time, as many newer ones were recorded. */
const READ_ATTEMPTS = 5;

/**
 * Keeps checkpoints in a folder on disk: the Action's `job` store (below `RUNNER_TEMP`, which the runner empties
 * at the job's start and end, RUNNER_FACTS §1.9) and `machine` store (below `RUNNER_TOOL_CACHE`), and the command
 * line's.
 *
 *     <root>/<slug>-<identity digest>/000000000007.checkpoint
 *
 * The file with the greatest number is the newest. Clocks decide nothing: one that was set back would make an
 * older checkpoint the newest, and content that went A, B, A would be called unchanged at B.
 *
 * A number is claimed only for a file that is complete and on disk, so a kill at any moment leaves whole checkpoints
 * and nothing else that counts. A file that is damaged all the same is `unreadable`, never skipped in favour of
 * an older one.
 *
 * The root is trusted; what lies below it is read without following links.
 */
export class FolderStore implements Store {
  readonly name: StoreName;
  readonly #root: string;
  readonly #durable: boolean;

  constructor(options: FolderStoreOptions) {
    this.name = options.name;
    this.#root = options.root;
    this.#durable = options.durable ?? true;
  }

  /** As {@link Store.find}. The checkpoint was read and verified in full, so loading it costs nothing more. */
  async find(identity: Identity, preferredRun?: string): Promise<Lookup> {
    const folder = this.#folder(identity);
    try {
      for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt++) {
        if (!isFolder(folder)) return { kind: 'unavailable', why: `${folder} is no folder` };
        const lookup = findIn(folder, preferredRun);
        if (lookup.kind !== 'gone') return lookup;
      }
      return { kind: 'unavailable', why: `the files in ${folder} change too fast to be read` };
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return { kind: 'absent' };
      return { kind: 'unavailable', why: failure('read', folder, error) };
    }
  }

  /** As {@link Store.record}. Any number of processes may record at the same time, each gets a number of its own. */
  async record(identity: Identity, checkpoint: Checkpoint): Promise<Recorded> {
    const folder = this.#folder(identity);
    const temporary = join(folder, `.${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
    try {
      const made = mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (made !== undefined && this.#durable) syncFolder(this.#root);
      if (!isFolder(folder)) return { kind: 'not-recorded', why: `${folder} is no folder` };
      try {
        const time = writeWhole(temporary, encodeCheckpoint(checkpoint), this.#durable);
        claimNewest(temporary, folder);
        tidy(folder, time);
      } finally {
        // What was recorded is recorded; what is left over here, tidying removes later.
        attempt(() => removeIfThere(temporary));
      }
      if (this.#durable) syncFolder(folder);
      return { kind: 'recorded' };
    } catch (error) {
      return { kind: 'not-recorded', why: failure('write', folder, error) };
    }
  }

  #folder(identity: Identity): string {
    return join(this.#root, `${identity.slug}-${identity.digest}`);
  }
}

/** `gone`: a file that was listed is not there any more. */
function findIn(folder: string, preferredRun: string | undefined): Lookup | { readonly kind: 'gone' } {
  const numbers = listNumbers(folder);
  const [newest] = numbers;
  if (newest === undefined) return { kind: 'absent' };
  let chosen = newest;
  if (preferredRun !== undefined) {
    for (const number of numbers) {
      const file = join(folder, checkpointName(number));
      const read = readRunId(file);
      if (read.kind === 'gone') return read;
      // It may be the newest of that run: taking an older one in its place could hide a change.
      if (read.kind === 'unreadable') return unreadable(file, read.why);
      if (read.runId === preferredRun) {
        chosen = number;
        break;
      }
    }
  }
  const file = join(folder, checkpointName(chosen));
  return lookupOf(file, readCheckpointFile(file));
}

function lookupOf(file: string, read: CheckpointFile): Lookup | { readonly kind: 'gone' } {
  if (read.kind === 'gone') return read;
  if (read.kind === 'unreadable') return unreadable(file, read.why);
  const { checkpoint } = read;
  return {
    kind: 'found',
    baseline: baselineOf(checkpoint),
    load: async () => ({ kind: 'loaded', checkpoint }),
  };
}

function unreadable(file: string, why: string): Lookup {
  return { kind: 'unreadable', why: `${file}: ${why}` };
}

/** Writes a new file and, for a durable store, waits until it is on disk. Returns its time by the file system's clock, in milliseconds. */
function writeWhole(file: string, bytes: Buffer, durable: boolean): number {
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    writeFileSync(descriptor, bytes);
    if (durable) fsyncSync(descriptor);
    return fstatSync(descriptor).mtimeMs;
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a path is a folder itself; a link to one is none. @throws a system error, ENOENT when it is not there */
function isFolder(path: string): boolean {
  return lstatSync(path).isDirectory();
}

function failure(doing: 'read' | 'write', folder: string, error: unknown): string {
  if (error instanceof LastNumberError) return error.message;
  return `cannot ${doing} ${folder}: ${errorCode(error) ?? errorMessage(error)}`;
}
