/** Places in {@link Signals.progress}. */
const FILES = 0;
const BYTES = 1;

/** What all threads of one scan share beside the batches. */
export class Signals {
  readonly memory: SharedArrayBuffer;
  readonly #stop: Int32Array;
  readonly #progress: BigInt64Array;

  /** @param memory that of the signals of another thread */
  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(24)) {
    this.memory = memory;
    this.#stop = new Int32Array(memory, 0, 1);
    this.#progress = new BigInt64Array(memory, 8, 2);
  }

  /** Tells all threads that nobody is interested in more results. */
  stop(): void {
    Atomics.store(this.#stop, 0, 1);
  }

  get isStopped(): boolean {
    return Atomics.load(this.#stop, 0) === 1;
  }

  addProgress(files: number, bytes: number): void {
    if (files > 0) Atomics.add(this.#progress, FILES, BigInt(files));
    if (bytes > 0) Atomics.add(this.#progress, BYTES, BigInt(bytes));
  }

  /** How far all threads together are; for show, the results are counted elsewhere. */
  get progress(): { files: number; bytes: number } {
    return {
      files: Number(Atomics.load(this.#progress, FILES)),
      bytes: Number(Atomics.load(this.#progress, BYTES)),
    };
  }
}
