import { Worker } from 'node:worker_threads';
import type { Order, Report } from './serve-tasks.ts';
import type { TimeLimit } from './time-limit.ts';

/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What became of a task. */
export interface Ended<Outcome> {
  /** `gone` where the thread has ended by itself, without an error. */
  readonly outcome: Outcome | 'gone';
  /** Whether it took all the time that there was, and would have gone on. */
  readonly late: boolean;
}

/** What is told of a task under way. */
interface Running<Outcome> {
  readonly settle: (ended: Ended<Outcome>, milliseconds?: number) => void;
  readonly fail: (why: Error) => void;
}

/**
 * A thread that does tasks, any number at once, within a time. It starts at once, and again where it has ended; while
 * it has no task, the process may end. Once a task is late, it is ended as soon as no other is under way. What goes
 * past what its tasks print is nobody's.
 */
export class TaskThread<Task, Outcome> {
  readonly #module: URL;
  readonly #env: Variables;
  readonly #running = new Map<number, Running<Outcome>>();
  #worker: Worker | undefined;
  #count = 0;
  #hangs = false;

  /** @param module one that calls `serveTasks()` */
  constructor(module: URL, env: Variables) {
    this.#module = module;
    this.#env = env;
    this.#worker = this.#start();
  }

  /**
   * @param time is counted from when the thread has loaded what it needs
   * @throws what the thread died of
   */
  run(task: Task, time: TimeLimit): Promise<Ended<Outcome>> {
    return new Promise((resolve, reject) => {
      const [start, deadline] = [performance.now(), time.left];
      const order: Order<Task> = { id: this.#count++, task, deadline };
      const settle: Running<Outcome>['settle'] = (ended, milliseconds = performance.now() - start) => {
        time.take(deadline, milliseconds, ended.late);
        resolve(ended);
      };
      const fail = (why: Error) => {
        time.take(deadline, performance.now() - start, false);
        reject(why);
      };
      this.#worker ??= this.#start();
      this.#running.set(order.id, { settle, fail });
      this.#worker.ref();
      this.#worker.postMessage(order);
    });
  }

  /** Ends it, and what is under way in it. */
  end(): void {
    void this.#worker?.terminate();
    this.#ended();
  }

  #start(): Worker {
    const options = { env: threadEnvironment(this.#env), execArgv: [], stdout: true, stderr: true };
    const worker = new Worker(this.#module, options);
    let died: Error | undefined;
    worker.on('message', (report: Report<Outcome>) => worker === this.#worker && this.#take(report));
    worker.on('error', (error) => {
      died = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', () => worker === this.#worker && this.#ended(died));
    worker.unref();
    return worker;
  }

  #ended(died?: Error): void {
    const running = [...this.#running.values()];
    this.#running.clear();
    this.#worker = undefined;
    this.#hangs = false;
    for (const { settle, fail } of running)
      died === undefined ? settle({ outcome: 'gone', late: false }) : fail(died);
  }

  #take(report: Report<Outcome>): void {
    if ('printed' in report) {
      process.stdout.write(report.printed);
      return;
    }
    const { id, outcome, late, milliseconds } = report;
    this.#running.get(id)?.settle({ outcome, late }, milliseconds);
    this.#running.delete(id);
    this.#hangs ||= late;
    if (this.#running.size > 0) return;
    if (this.#hangs) this.end();
    else this.#worker?.unref();
  }
}

/** Names are upper case on Windows: there, a thread's environment has an eye for case, the process's has none. */
function threadEnvironment(env: Variables): Record<string, string | undefined> {
  const nameOf = (name: string) => (process.platform === 'win32' ? name.toUpperCase() : name);
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [nameOf(name), value]));
}
