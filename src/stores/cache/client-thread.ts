import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { errorMessage } from '../../core/unknown.ts';
import { lastAttempt, quoted } from './client-failure.ts';
import { ClientOutput } from './client-output.ts';
import type { Order, Report, Task } from './client-worker.ts';
import type { Variables } from './environment.ts';

/** What a {@link ClientThread} is made of. */
export interface ClientThreadOptions {
  /** What the client takes for its environment. */
  readonly env: Variables;
  /** What all tasks together may take; what overlaps counts once, and the loading of the client does not. */
  readonly timeoutSeconds: number;
  /** How much of that is gone already. */
  readonly alreadySpentSeconds?: number | undefined;
}

/**
 * What became of a task. A `value` may still be the client's way of saying that it failed; messages and answers tell.
 * `why` is one line.
 */
export type Outcome =
  | ({ readonly kind: 'ended'; readonly value: string | number | undefined } & Heard)
  | { readonly kind: 'failed'; readonly why: string };

/** What was heard during a task: what the client said, and the heads of the responses that it got. */
export interface Heard {
  readonly messages: readonly string[];
  readonly answers: readonly { readonly status: number; readonly retryAfter: number }[];
}

interface Running {
  readonly output: ClientOutput;
  readonly answers: Heard['answers'][number][];
  /** Milliseconds that there were when it began. */
  readonly left: number;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Has tasks of the cache client done, any number at once, in a thread of its own: nothing of this process has to be
 * changed for the client, it is loaded while this thread does other things, and it can be ended. By itself it has no
 * deadline: against a service that never answers it goes on for a quarter of an hour (RUNNER_FACTS §8.9).
 */
export class ClientThread {
  readonly #options: ClientThreadOptions;
  readonly #running = new Map<number, Running>();
  #worker: Worker | undefined;
  #count = 0;
  /** Milliseconds. */
  #left: number;

  constructor(options: ClientThreadOptions) {
    this.#options = options;
    this.#left = (options.timeoutSeconds - (options.alreadySpentSeconds ?? 0)) * 1000;
  }

  /** How much of the time is gone, with what was gone before. */
  get spentSeconds(): number {
    return this.#options.timeoutSeconds - this.#left / 1000;
  }

  async run(task: Task): Promise<Outcome> {
    const left = this.#left;
    // The service is not asked again when it has had its time.
    if (left <= 0) return { kind: 'failed', why: this.#timedOut(undefined) };
    try {
      this.#worker ??= this.#start();
    } catch (error) {
      return { kind: 'failed', why: clientFailed(error) };
    }
    const order: Order = { ...task, id: this.#count++, milliseconds: left };
    this.#worker.ref();
    this.#worker.postMessage(order);
    const output = new ClientOutput((text) => process.stdout.write(text));
    return new Promise((settle) => this.#running.set(order.id, { output, answers: [], left, settle }));
  }

  /** Waits, as part of the time; at once `false` when that is longer than what is left. */
  async pause(seconds: number): Promise<boolean> {
    const left = this.#left - seconds * 1000;
    if (!(left > 0)) return false;
    await sleep(seconds * 1000);
    this.#left = Math.min(this.#left, left);
    return true;
  }

  #start(): Worker {
    // What goes past the client's output is nobody's.
    const options = { env: threadEnvironment(this.#options.env), execArgv: [], stdout: true, stderr: true };
    const worker = new Worker(workerUrl(import.meta.url), options);
    // An end without an error: the client waits for something that cannot come any more.
    let why = 'the connection to the cache service was cut';
    worker.on('message', (report: Report) => this.#take(report, worker));
    worker.on('error', (error) => {
      why = clientFailed(error);
    });
    worker.on('exit', () => this.#end(worker, () => why));
    return worker;
  }

  #take(report: Report, worker: Worker): void {
    const running = this.#running.get(report.id);
    if (running === undefined) return;
    const { output, answers, left, settle } = running;
    switch (report.kind) {
      case 'printed':
        output.take(report.chunk);
        break;
      case 'answered':
        answers.push(report);
        break;
      case 'late':
        this.#left = 0;
        void worker.terminate();
        this.#end(worker, ({ messages }) => this.#timedOut(lastAttempt(messages)));
        break;
      default:
        this.#running.delete(report.id);
        if (this.#running.size === 0) worker.unref();
        this.#left = Math.min(this.#left, left - report.milliseconds);
        if (report.kind === 'threw') settle({ kind: 'failed', why: clientFailed(report.error) });
        else settle({ kind: 'ended', value: report.value, messages: output.messages, answers });
    }
  }

  /** The thread has ended, and with it all that was under way. */
  #end(worker: Worker, why: (output: ClientOutput) => string): void {
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    for (const { output, settle } of this.#running.values()) settle({ kind: 'failed', why: why(output) });
    this.#running.clear();
  }

  #timedOut(attempt: string | undefined): string {
    const { timeoutSeconds } = this.#options;
    const time = `within ${timeoutSeconds} ${timeoutSeconds === 1 ? 'second' : 'seconds'}`;
    if (attempt === undefined) return `the cache service did not answer ${time}`;
    return `the cache service did not answer as it should ${time}: ${attempt}`;
  }
}

function clientFailed(error: unknown): string {
  return `the cache client failed: ${quoted(errorMessage(error))}`;
}

/** Names are upper case on Windows: there, a thread's environment has an eye for case, the process's has none. */
function threadEnvironment(env: Variables): NodeJS.ProcessEnv {
  const name = process.platform === 'win32' ? (text: string) => text.toUpperCase() : (text: string) => text;
  return Object.fromEntries(Object.entries(env).map(([key, value]) => [name(key), value]));
}

/** The module that calls `runClientWorker()`: `client-worker-entry` beside this one, with the same extension. */
function workerUrl(moduleUrl: string): URL {
  return new URL(`client-worker-entry${/\.[^./]+$/.exec(moduleUrl)?.[0] ?? '.js'}`, moduleUrl);
}
