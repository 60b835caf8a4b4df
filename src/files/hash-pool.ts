import { Worker } from 'node:worker_threads';
import type { BatchMessage, HashBatch } from './hash-batch.ts';
import { FileHasher } from './hash-file.ts';
import type { HashWorkerData } from './hash-worker.ts';
import type { Pacer } from './pacer.ts';
import { Signals } from './signals.ts';

/** Files found after which threads are started: below, one thread is done before another has booted. */
const FILES_WORTH_THREADS = 3_000;
/**
 * Turns of hashing on one thread ({@link Pacer}) after which others are started for what is left. Counted in turns, so
 * that what else this thread does meanwhile (the Action loads the cache client) starts nothing.
 */
const TURNS_WORTH_THREADS = 2;

export interface HashPoolOptions {
  /** Threads that hash, this one included. */
  readonly threads: number;
  readonly followSymbolicLinks: boolean;
  /** The module that calls `runHashWorker()`. */
  readonly workerUrl: URL;
  readonly pacer: Pacer;
}

/** Another thread, and how many of the batches sent to it are unanswered. */
interface Helper {
  readonly worker: Worker;
  unanswered: number;
}

/**
 * Hashes batches in this thread and, where it pays, in others. Threads that do not start or that die cost time,
 * never results: this thread does what they leave.
 */
export class HashPool {
  readonly signals = new Signals();
  readonly #options: HashPoolOptions;
  readonly #batches: HashBatch[] = [];
  readonly #helpers = new Set<Helper>();
  #files = 0;
  #started = false;
  #wake: (() => void) | undefined;

  constructor(options: HashPoolOptions) {
    this.#options = options;
  }

  /** Adds work. Other threads begin with it at once if there are any. */
  add(batch: HashBatch): void {
    this.#batches.push(batch);
    this.#files += batch.count;
    if (this.#started) for (const helper of this.#helpers) send(helper, batch);
    else if (this.#files >= FILES_WORTH_THREADS) this.#startThreads();
  }

  /** Hashes until everything that was added has an outcome, or an error has stopped the work. */
  async finish(): Promise<void> {
    const { pacer } = this.#options;
    const hasher = new FileHasher(this.#options.followSymbolicLinks, this.signals);
    let turns = 0;
    const breathe = () => {
      if (!pacer.isDue()) return undefined;
      if (++turns === TURNS_WORTH_THREADS) this.#startThreads();
      return pacer.pause();
    };
    for (const batch of this.#batches) await batch.work(hasher, this.signals, breathe);
    await this.#waitForHelpers();
    if (!this.signals.isStopped) await this.#hashLeftovers(hasher, breathe);
  }

  /** Lets the threads go, whatever they are doing. */
  close(): void {
    this.signals.stop();
    this.#started = true;
    for (const { worker } of this.#helpers) {
      worker.unref();
      void worker.terminate();
    }
    this.#helpers.clear();
  }

  get #isFinished(): boolean {
    return this.#batches.every((batch) => batch.isFinished);
  }

  #startThreads(): void {
    if (this.#started) return;
    this.#started = true;
    const open = this.#batches.filter((batch) => !batch.isClaimed);
    for (let i = 1; i < this.#options.threads && open.length > 0; i++) this.#startThread(open);
  }

  #startThread(open: readonly HashBatch[]): void {
    const workerData: HashWorkerData = {
      followSymbolicLinks: this.#options.followSymbolicLinks,
      signals: this.signals.memory,
    };
    let worker: Worker;
    try {
      worker = new Worker(this.#options.workerUrl, { workerData, execArgv: [], stdin: false });
    } catch {
      // No thread to be had: this one does the work.
      return;
    }
    const helper: Helper = { worker, unanswered: 0 };
    this.#helpers.add(helper);
    const lose = () => {
      this.#helpers.delete(helper);
      this.#wake?.();
    };
    // Whatever it died of, what it has not finished is done again here, and an error comes up again then.
    worker.on('error', lose);
    worker.on('exit', lose);
    worker.on('message', () => {
      helper.unanswered--;
      this.#wake?.();
    });
    for (const batch of open) send(helper, batch);
  }

  /** Waits until everything is finished, or no thread is left that could still be at something. */
  async #waitForHelpers(): Promise<void> {
    for (;;) {
      if (this.signals.isStopped || this.#isFinished) return;
      if ([...this.#helpers].every((helper) => helper.unanswered === 0)) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** What threads had claimed and then died. */
  async #hashLeftovers(hasher: FileHasher, breathe: () => Promise<void> | undefined): Promise<void> {
    for (const batch of this.#batches) {
      if (batch.isFinished) continue;
      const paths = batch.readPaths();
      for (const place of batch.pending()) {
        await batch.hashOne(hasher, paths[place] ?? '', place, this.signals);
        await breathe();
      }
    }
  }
}

function send(helper: Helper, batch: HashBatch): void {
  const message: BatchMessage = batch.toMessage();
  helper.unanswered++;
  helper.worker.postMessage(message);
}
