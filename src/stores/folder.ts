import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { digestOf } from '../core/digest.ts';
import { identityFolder } from '../core/history/keys.ts';
import type { Loaded, Newest, Saved, Store, StoreName } from '../core/history/store.ts';
import { errorCode, errorMessage } from '../core/unknown.ts';
import { claimNewest, LastNumberError, linkNew } from './folder/claim.ts';
import { entryName, keyName, listNumbers } from './folder/names.ts';
import { entryFile, readEntry, readKey } from './folder/read.ts';
import { removeIfThere } from './folder/remove.ts';
import { syncFolder } from './folder/sync.ts';
import { attempt, tidy } from './folder/tidy.ts';

/** What a {@link FolderStore} is made of. */
export interface FolderStoreOptions {
  readonly name: StoreName;
  /** The folder that holds all entries of the store, absolute; made when the first one is saved. */
  readonly root: string;
  /**
   * Whether a saved entry must survive a power failure; by default it must. A folder that goes with the job need not
   * wait for the disk.
   */
  readonly durable?: boolean;
  /** Makes the root ready for its first entry, where that is more than to make the folder. @throws a system error */
  readonly prepare?: () => void;
}

/** What became of withdrawing what is recorded. `why` is one line, not fit to print without escaping. */
export type Withdrawn =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'not-withdrawn'; readonly why: string };

/** A reader that finds an entry gone reads the folder anew; each time, as many newer ones were saved. */
const READ_ATTEMPTS = 5;

/**
 * Keeps entries in a folder on disk: the Action's `job` store (below `RUNNER_TEMP`, which the runner empties at the
 * job's start and end) and `machine` store (below `RUNNER_TOOL_CACHE`), and the command line's.
 *
 *     <root>/<slug>-<identity>/000000000007.entry
 *                              <digest of the key>.key
 *
 * Both are names of one file: the key on its first line, then the bytes. The name by the key comes first, so that a key
 * is saved once; then the number, so that the file with the greatest number is the newest. Clocks decide nothing: one
 * that was set back would make an older entry the newest, and content that went A, B, A would be called unchanged at B.
 *
 * Names are given only to a file that is complete and on disk, so a kill at any moment leaves whole entries and nothing
 * else that counts. A file that is damaged all the same is a fault, never skipped in favour of an older one.
 *
 * The root is trusted; what lies below it is read without following links.
 */
export class FolderStore implements Store {
  readonly name: StoreName;
  readonly #root: string;
  readonly #durable: boolean;
  readonly #prepare: () => void;

  constructor(options: FolderStoreOptions) {
    this.name = options.name;
    this.#root = options.root;
    this.#durable = options.durable ?? true;
    this.#prepare = options.prepare ?? (() => undefined);
  }

  /** As {@link Store.newest}. */
  async newest(prefixes: readonly string[]): Promise<Newest> {
    for (const prefix of prefixes) {
      const found = this.#newestUnder(prefix);
      if (found.kind !== 'absent') return found;
    }
    return { kind: 'absent' };
  }

  /** As {@link Store.load}. */
  async load(key: string): Promise<Loaded> {
    const folder = this.#folder(key);
    const file = join(folder, keyName(digestOf(key)));
    try {
      const read = readEntry(file, key);
      if (read.kind === 'entry') return { kind: 'loaded', bytes: read.bytes };
      if (read.kind === 'gone') return { kind: 'absent', why: `${file} is not there` };
      return { kind: 'unreadable', why: `${file}: ${read.why}` };
    } catch (error) {
      return { kind: 'unavailable', why: failure('read', file, error) };
    }
  }

  /** As {@link Store.save}. Any number of processes may save at the same time. */
  async save(key: string, bytes: Buffer): Promise<Saved> {
    const folder = this.#folder(key);
    const temporary = join(folder, `.${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
    try {
      this.#prepare();
      const made = mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (made !== undefined && this.#durable) syncFolder(this.#root);
      if (!isFolder(folder)) return { kind: 'not-saved', why: `${folder} is no folder` };
      let time: number;
      try {
        time = writeWhole(temporary, entryFile(key, bytes), this.#durable);
        if (!linkNew(temporary, join(folder, keyName(digestOf(key)))))
          return { kind: 'not-saved', why: `there is an entry of that key in ${folder}` };
        claimNewest(temporary, folder);
      } finally {
        // What was saved is saved; what is left over here, tidying removes later.
        attempt(() => removeIfThere(temporary));
      }
      if (this.#durable) syncFolder(folder);
      tidy(folder, time);
      return { kind: 'saved' };
    } catch (error) {
      return { kind: 'not-saved', why: failure('write', folder, error) };
    }
  }

  /**
   * Makes what is recorded of an identity count no more, for where something newer can't be recorded: cuts the newest
   * entry, which every look comes upon first. That needs no space on the disk, and a later entry makes it whole.
   *
   * @param key any key of the identity, or a prefix
   */
  withdraw(key: string): Withdrawn {
    const folder = this.#folder(key);
    try {
      const [newest] = listNumbers(folder).entries;
      if (newest !== undefined) truncateSync(join(folder, entryName(newest)), 0);
      return { kind: 'withdrawn' };
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return { kind: 'withdrawn' };
      return { kind: 'not-withdrawn', why: failure('write', folder, error) };
    }
  }

  #newestUnder(prefix: string): Newest {
    const folder = this.#folder(prefix);
    try {
      for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt++) {
        if (!isFolder(folder)) return { kind: 'unavailable', why: `${folder} is no folder` };
        const found = findIn(folder, prefix);
        if (found.kind !== 'gone') return found;
      }
      return { kind: 'unavailable', why: `the files in ${folder} change too fast to be read` };
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return { kind: 'absent' };
      return { kind: 'unavailable', why: failure('read', folder, error) };
    }
  }

  /** @throws Error for a key that is none of ours, which would be a fault of this program */
  #folder(key: string): string {
    const folder = identityFolder(key);
    if (folder === undefined) throw new Error(`${JSON.stringify(key)} is no key of File Tracker.`);
    return join(this.#root, folder);
  }
}

/** `gone`: a file that was listed is not there any more. */
function findIn(folder: string, prefix: string): Newest | { readonly kind: 'gone' } {
  for (const number of listNumbers(folder).entries) {
    const file = join(folder, entryName(number));
    const read = readKey(file);
    if (read.kind === 'gone') return read;
    // It may be the one that is asked for: taking an older one in its place could hide an attempt.
    if (read.kind === 'unreadable') return { kind: 'unreadable', why: `${file}: ${read.why}` };
    if (identityFolder(read.key) !== basename(folder))
      return { kind: 'unreadable', why: `${file}: it has no key of this folder` };
    if (read.key.startsWith(prefix)) return { kind: 'found', key: read.key };
  }
  return { kind: 'absent' };
}

/** Writes a new file and, for a durable store, waits until it is on disk. Returns its time by the file system's clock, in milliseconds. */
function writeWhole(file: string, chunks: readonly Buffer[], durable: boolean): number {
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    for (const chunk of chunks) {
      for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
    }
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

function failure(doing: 'read' | 'write', path: string, error: unknown): string {
  if (error instanceof LastNumberError) return error.message;
  return `cannot ${doing} ${path}: ${errorCode(error) ?? errorMessage(error)}`;
}
