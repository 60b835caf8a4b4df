import { Worker } from 'node:worker_threads';
import { errorMessage } from '../../core/unknown.ts';
import { failureOf, quoted } from './client-failure.ts';
import { ClientOutput } from './client-output.ts';
import type { Order, Report, Task, Value } from './client-worker.ts';
import type { Variables } from './environment.ts';

/** What became of a task. */
export interface Outcome {
  readonly value: Value;
  /** Why it failed, in one line. */
  readonly why: string | undefined;
  /** What the client said. */
  readonly messages: readonly string[];
  /** What it took; `late`: all it had, and the client would have gone on. */
  readonly milliseconds: number | 'late';
}

interface Running {
  readonly output: ClientOutput;
  readonly start: number;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Has tasks of the cache client done, any number at once, in a thread of its own: nothing of this process has to be
 * changed for the client, it is loaded while this thread does other things, and it can be ended. By itself it has no
 * deadline: against a service that never answers it goes on for a quarter of an hour (RUNNER_FACTS §8.9).
 */
export class ClientThread {
  static readonly #threads = new WeakMap<Variables, ClientThread>();
  readonly #env: Variables;
  readonly #running = new Map<number, Running>();
  #worker: Worker | undefined;
  #count = 0;

  private constructor(env: Variables) {
    this.#env = env;
  }

  /** The thread in which the client has this environment. */
  static of(env: Variables): ClientThread {
    const thread = ClientThread.#threads.get(env) ?? new ClientThread(env);
    ClientThread.#threads.set(env, thread);
    return thread;
  }

  /** Begins to load the client, which then is ready earlier. The process may end all the same. */
  start(): Worker {
    this.#worker ??= this.#open();
    return this.#worker;
  }

  /** Ends what is under way. The next task begins with a new thread. */
  end(why = 'the cache client was ended', late?: 'late'): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
    for (const { output, start, settle } of this.#running.values()) {
      const milliseconds = late ?? performance.now() - start;
      settle({ value: undefined, why, messages: output.messages, milliseconds });
    }
    this.#running.clear();
  }

  /** @param milliseconds what it may take, from when the client is loaded: that is not the service's fault */
  run(task: Task, milliseconds: number): Promise<Outcome> {
    return new Promise((settle) => {
      const order: Order = { ...task, id: this.#count++, milliseconds };
      const output = new ClientOutput((text) => process.stdout.write(text));
      this.#running.set(order.id, { output, start: performance.now(), settle });
      try {
        this.start().ref();
        this.#worker?.postMessage(order);
      } catch (error) {
        this.end(clientFailed(error));
      }
    });
  }

  #open(): Worker {
    // What goes past the client's output is nobody's.
    const options = { env: threadEnvironment(this.#env), execArgv: [], stdout: true, stderr: true };
    const worker = new Worker(workerUrl(import.meta.url), options);
    // An end without an error: the client waits for something that cannot come any more.
    let why = 'the connection to the cache service was cut';
    worker.on('message', (report: Report) => this.#take(report, worker));
    worker.on('error', (error) => {
      why = clientFailed(error);
    });
    worker.on('exit', () => {
      if (worker === this.#worker) this.end(why);
    });
    worker.unref();
    return worker;
  }

  #take(report: Report, worker: Worker): void {
    const running = this.#running.get(report.id);
    if (running === undefined) return;
    const { output, settle } = running;
    if (report.kind === 'printed') output.take(report.chunk);
    else if (report.kind === 'late') this.end(undefined, 'late');
    else {
      this.#running.delete(report.id);
      if (this.#running.size === 0) worker.unref();
      const threw = report.kind === 'threw';
      const why = threw ? clientFailed(report.error) : failureOf(output.messages);
      const { messages } = output;
      settle({ value: threw ? undefined : report.value, why, messages, milliseconds: report.milliseconds });
    }
  }
}

function clientFailed(error: unknown): string {
  return `the cache client failed: ${quoted(errorMessage(error))}`;
}

/** Names are upper case on Windows: there, a thread's environment has an eye for case, the process's has none. */
function threadEnvironment(env: Variables): NodeJS.ProcessEnv {
  const upper = process.platform === 'win32';
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [upper ? name.toUpperCase() : name, value]),
  );
}

/** The module that calls `runClientWorker()`: `client-worker-entry` beside this one, with the same extension. */
function workerUrl(moduleUrl: string): URL {
  return new URL(`client-worker-entry${/\.[^./]+$/.exec(moduleUrl)?.[0] ?? '.js'}`, moduleUrl);
}
