import { EventEmitter } from 'node:events';
import type { Worker, WorkerOptions } from 'node:worker_threads';
import type { Order, Report } from '../../src/threads/serve-tasks.ts';
import { startWarmThread, type Threads, type WarmThread } from '../support/runner/warm/warm-thread.ts';
import { BUILT, builtWorker, isClient } from './built-worker.ts';

/** The client asks for these once in a thread's life. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];
const idle: WarmThread[] = [];

/**
 * A `Worker` that keeps the thread of the cache client when it is ended with nothing to do, for the next one that asks,
 * with the environment of that one: to load the client takes longer than most that a test does with it.
 */
export function keptWorker(threads: Threads): typeof Worker {
  const Built = builtWorker(threads.Worker);
  return function newWorker(file: string | URL, options: WorkerOptions = {}) {
    const isKept = isClient(file) && !PROXIES.some((name) => Object(options.env)[name]);
    return isKept ? new KeptWorker(threads, options) : new Built(file, options);
  } as unknown as typeof Worker;
}

class KeptWorker extends EventEmitter {
  readonly #thread: WarmThread;
  readonly #listeners = {
    message: (report: Report<unknown>) => {
      if ('outcome' in report && !report.late) this.#underWay.delete(report.id);
      this.emit('message', report);
    },
    error: (error: unknown) => this.emit('error', error),
    exit: (code: number) => this.emit('exit', code),
  };
  /** What was asked for and has not settled, late or not. */
  readonly #underWay = new Set<number>();
  #isOver = false;

  constructor(threads: Threads, options: WorkerOptions) {
    super();
    this.#thread = idle.pop() ?? startWarmThread(threads, BUILT);
    this.#thread.environments.postMessage(options.env);
    for (const [event, listener] of Object.entries(this.#listeners)) this.#thread.worker.on(event, listener);
    this.once('exit', () => {
      this.#isOver = true;
    });
  }

  postMessage(order: Order<unknown>): void {
    this.#underWay.add(order.id);
    this.#thread.worker.postMessage(order);
  }

  ref(): void {
    this.#thread.worker.ref();
  }

  unref(): void {
    this.#thread.worker.unref();
  }

  async terminate(): Promise<void> {
    if (this.#underWay.size > 0) await this.#thread.worker.terminate();
    if (this.#isOver) return;
    this.#isOver = true;
    for (const [event, listener] of Object.entries(this.#listeners)) this.#thread.worker.off(event, listener);
    this.unref();
    idle.push(this.#thread);
  }
}
