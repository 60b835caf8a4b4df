import { Worker } from 'node:worker_threads';
import type { Order, Report } from './serve-tasks.ts';

/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What a {@link TaskThread} is made of. */
export interface TaskThreadOptions {
  /** A module that calls `serveTasks()`. */
  readonly module: URL;
  readonly env: Variables;
  /** Called when it takes no more tasks. */
  readonly onEnd: () => void;
}

type Settlers<T> = { readonly resolve: (outcome: T | 'gone') => void; readonly reject: (why: Error) => void };

/**
 * A thread that does tasks, any number at once, each within a deadline. It starts at once; while it has no task, the
 * process may end. Once a task is late, it is ended as soon as no other is under way. What goes past what its tasks
 * print is nobody's.
 */
export class TaskThread<Task, Outcome> {
  readonly #worker: Worker;
  readonly #onEnd: () => void;
  readonly #running = new Map<number, Settlers<Outcome>>();
  #count = 0;
  #hangs = false;

  constructor({ module, env, onEnd }: TaskThreadOptions) {
    const options = { env: threadEnvironment(env), execArgv: [], stdout: true, stderr: true };
    this.#worker = new Worker(module, options);
    this.#onEnd = onEnd;
    let died: Error | undefined;
    this.#worker.on('message', (report: Report<Outcome>) => this.#take(report));
    this.#worker.on('error', (error) => {
      died = error instanceof Error ? error : new Error(String(error));
    });
    this.#worker.on('exit', () => {
      onEnd();
      for (const { resolve, reject } of this.#running.values())
        died === undefined ? resolve('gone') : reject(died);
    });
    this.#worker.unref();
  }

  /**
   * @param deadline milliseconds, from when the thread has loaded what it needs
   * @returns `gone` where the thread has ended by itself, without an error
   * @throws what the thread died of
   */
  run(task: Task, deadline: number): Promise<Outcome | 'gone'> {
    return new Promise((resolve, reject) => {
      const order: Order<Task> = { id: this.#count++, task, deadline };
      this.#running.set(order.id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(order);
    });
  }

  /** Ends it, and what is under way in it. */
  end(): void {
    this.#onEnd();
    void this.#worker.terminate();
  }

  #take(report: Report<Outcome>): void {
    if ('printed' in report) {
      process.stdout.write(report.printed);
      return;
    }
    this.#running.get(report.id)?.resolve(report.outcome);
    this.#running.delete(report.id);
    this.#hangs ||= report.late;
    if (this.#running.size > 0) return;
    if (this.#hangs) this.end();
    else this.#worker.unref();
  }
}

/** Names are upper case on Windows: there, a thread's environment has an eye for case, the process's has none. */
function threadEnvironment(env: Variables): Record<string, string | undefined> {
  const nameOf = (name: string) => (process.platform === 'win32' ? name.toUpperCase() : name);
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [nameOf(name), value]));
}
