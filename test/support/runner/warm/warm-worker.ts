import { EventEmitter } from 'node:events';
import { MessageChannel, Worker, type WorkerOptions } from 'node:worker_threads';
import { startWarmThread, type WarmThread } from './warm-thread.ts';

/** The module of the cache client's thread: what is worth keeping. */
const CLIENT = /\/client-worker-entry\.js$/;

/** A thread, and what it runs. */
interface Thread extends WarmThread {
  readonly module: string;
}

const idle: Thread[] = [];
const used = new Set<{ leave(): void }>();

/** Any other thread, which ends with the stage. */
class OwnWorker extends Worker {
  constructor(module: URL, options: WorkerOptions) {
    super(module, options);
    used.add(this);
    this.once('exit', () => used.delete(this));
  }

  leave(): void {
    void this.terminate();
  }
}

/** What `Worker` is before it is replaced. */
const OriginalWorker = Worker;

/** At the end of a stage: its threads end, or wait for the next. */
export function endThreads(): void {
  for (const thread of used) thread.leave();
}

function startThread(module: string): Thread {
  return { module, ...startWarmThread({ MessageChannel, Worker: OriginalWorker }, module) };
}

/** What the product gets for `new Worker()`: the cache client's thread, if one is there; others are as they would be. */
export const WarmWorker = function newWorker(module: URL, options: WorkerOptions = {}) {
  return CLIENT.test(module.pathname) ? new ClientWorker(module, options) : new OwnWorker(module, options);
};

/** The cache client's thread, loaded once, with the environment of whoever asks. */
class ClientWorker extends EventEmitter {
  readonly #thread: Thread;
  readonly #listeners: readonly (readonly [string, (value: unknown) => void])[];
  #tasks = 0;
  #ends = false;

  constructor(module: URL, options: WorkerOptions) {
    super();
    const at = idle.findIndex((thread) => thread.module === module.href);
    this.#thread = at < 0 ? startThread(module.href) : (idle.splice(at, 1)[0] as Thread);
    this.#thread.environments.postMessage(options.env);
    this.#listeners = [
      ['message', (report) => this.#pass(report as object)],
      ['error', (error) => this.emit('error', error)],
      ['exit', (code) => this.#gone(code)],
    ];
    for (const [event, listener] of this.#listeners) this.#thread.worker.on(event, listener);
    used.add(this);
  }

  postMessage(message: unknown): void {
    this.#tasks += 1;
    this.#thread.worker.postMessage(message);
  }

  ref(): void {
    this.#thread.worker.ref();
  }

  unref(): void {
    this.#thread.worker.unref();
  }

  terminate(): Promise<number> {
    this.#ends = true;
    return this.#thread.worker.terminate();
  }

  #pass(report: object): void {
    if ('outcome' in report) this.#tasks -= 1;
    this.emit('message', report);
  }

  #gone(code: unknown): void {
    used.delete(this);
    this.emit('exit', code);
  }

  /** The stage has ended: the thread may serve another, unless it still does something. */
  leave(): void {
    for (const [event, listener] of this.#listeners) this.#thread.worker.off(event, listener);
    used.delete(this);
    this.unref();
    if (this.#tasks === 0 && !this.#ends) idle.push(this.#thread);
    else void this.terminate();
  }
}
