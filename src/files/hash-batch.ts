import { DIGEST_BYTES } from '../core/digest.ts';
import { type FileHasher, OUTCOME } from './hash-file.ts';
import type { Signals } from './signals.ts';

/** Files after which a thread tells the others how far it is. */
const REPORT_INTERVAL = 32;

/** Places in the shared counters of a batch. */
const NEXT = 0;
const FINISHED = 1;
const COUNTERS = 2;

/** A batch as it is sent to another thread. */
export interface BatchMessage {
  readonly paths: string;
  readonly count: number;
  readonly memory: SharedArrayBuffer;
}

/**
 * A few thousand paths and, in memory shared by all threads, what is found out about each. Threads claim places
 * by counting up, so nothing has to be said between them file by file.
 */
export class HashBatch {
  readonly count: number;
  /** Absolute folders, each ending in `/`, before the names in them; all joined by NUL, which no name contains. */
  readonly paths: string;
  readonly memory: SharedArrayBuffer;
  readonly #counters: Int32Array;
  /** {@link OUTCOME} or a negative error number. */
  readonly outcomes: Int32Array;
  readonly sizes: Float64Array;
  readonly digests: Uint8Array;
  /** EXECUTABLE of core/snapshot/entries.ts. */
  readonly executable: Uint8Array;

  constructor({ paths, count, memory }: BatchMessage) {
    this.count = count;
    this.paths = paths;
    this.memory = memory;
    this.sizes = new Float64Array(memory, 0, count);
    this.digests = new Uint8Array(memory, count * 8, count * DIGEST_BYTES);
    this.outcomes = new Int32Array(memory, count * (8 + DIGEST_BYTES), count);
    this.#counters = new Int32Array(memory, count * (12 + DIGEST_BYTES), COUNTERS);
    this.executable = new Uint8Array(memory, count * (12 + DIGEST_BYTES) + COUNTERS * 4, count);
  }

  static create(paths: string, count: number): HashBatch {
    const memory = new SharedArrayBuffer(count * (13 + DIGEST_BYTES) + COUNTERS * 4);
    return new HashBatch({ paths, count, memory });
  }

  toMessage(): BatchMessage {
    return { paths: this.paths, count: this.count, memory: this.memory };
  }

  get isFinished(): boolean {
    return Atomics.load(this.#counters, FINISHED) >= this.count;
  }

  get isClaimed(): boolean {
    return Atomics.load(this.#counters, NEXT) >= this.count;
  }

  /** The digest at a place, as a view. */
  digestBytes(place: number): Uint8Array {
    return this.digests.subarray(place * DIGEST_BYTES, (place + 1) * DIGEST_BYTES);
  }

  /** Enters a link, which needs no hashing by a thread. */
  recordLink(place: number, digest: Uint8Array): void {
    this.digests.set(digest, place * DIGEST_BYTES);
    this.outcomes[place] = OUTCOME.hashed;
  }

  /** The places that have no outcome: when nobody is at work any more, what is left to do. */
  pending(): number[] {
    const places: number[] = [];
    this.outcomes.forEach((outcome, place) => {
      if (outcome === OUTCOME.pending) places.push(place);
    });
    return places;
  }

  /** All paths in order. */
  readPaths(): string[] {
    const paths: string[] = [];
    let folder = '';
    for (const item of this.paths.split('\0')) {
      if (item.endsWith('/')) folder = item;
      else paths.push(folder + item);
    }
    return paths;
  }

  /**
   * Claims and hashes until nothing is left to claim or all have been told to stop.
   *
   * @param breathe called after every file; what it returns is awaited
   */
  async work(hasher: FileHasher, signals: Signals, breathe: () => Promise<void> | undefined): Promise<void> {
    if (this.isClaimed || signals.isStopped) return;
    const paths = this.readPaths();
    let files = 0;
    let bytes = 0;
    for (;;) {
      const place = Atomics.add(this.#counters, NEXT, 1);
      const over = place >= this.count || signals.isStopped;
      if (over || files === REPORT_INTERVAL) {
        signals.addProgress(files, bytes);
        Atomics.add(this.#counters, FINISHED, files);
        files = 0;
        bytes = 0;
      }
      if (over) return;
      if (this.outcomes[place] === OUTCOME.pending) {
        const long = this.hashOne(hasher, paths[place] ?? '', place, signals);
        if (long !== undefined) await long;
        else bytes += this.sizes[place] ?? 0;
      }
      files++;
      const pause = breathe();
      if (pause !== undefined) await pause;
    }
  }

  /** Hashes the file at one place. Returns a promise for long files only. */
  hashOne(hasher: FileHasher, path: string, place: number, signals: Signals): Promise<void> | undefined {
    const outcome = hasher.hash(path, this.digests, place * DIGEST_BYTES);
    if (typeof outcome === 'number') {
      this.#record(place, outcome, hasher, signals);
      return undefined;
    }
    return outcome.then((late) => this.#record(place, late, hasher, signals));
  }

  #record(place: number, outcome: number, { size, executable }: FileHasher, signals: Signals): void {
    if (outcome === OUTCOME.hashed) {
      this.sizes[place] = size;
      this.executable[place] = executable;
    } else if (outcome < 0) {
      signals.stop();
    }
    this.outcomes[place] = outcome;
  }
}
