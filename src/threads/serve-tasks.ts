import { parentPort } from 'node:worker_threads';

/** A task with its number, and the milliseconds that it may take. */
export interface Order<Task> {
  readonly id: number;
  readonly task: Task;
  readonly deadline: number;
}

/** What a thread tells: text for stdout, and what became of the task of a number. */
export type Report<Outcome> =
  | { readonly printed: string }
  | { readonly id: number; readonly outcome: Outcome; readonly late: boolean; readonly milliseconds: number };

/** A task under way. */
export interface Begun<Outcome> {
  /** Never rejects; may never settle. */
  readonly done: Promise<Outcome>;
  /** What becomes of it where it takes longer than it may. */
  readonly late: () => Outcome;
}

/** What a task may ask of the thread that does it. */
export interface TaskHelp {
  /** Prints on the stdout of the process. */
  readonly print: (text: string) => void;
  /** Milliseconds since it was begun. */
  readonly passed: () => number;
  readonly deadline: number;
}

/**
 * The life of a thread that does the tasks of a {@link TaskThread}. Only while there is none does the thread live on by
 * itself: one whose task waits for something that can't come any more ends, and that tells.
 *
 * @throws Error outside of a thread
 */
export function serveTasks<Task, Outcome>(begin: (task: Task, help: TaskHelp) => Begun<Outcome>): void {
  const port = parentPort;
  if (port === null) throw new Error('serveTasks() is for worker threads only.');
  let tasks = 0;
  port.on('message', async ({ id, task, deadline }: Order<Task>) => {
    const start = performance.now();
    if (tasks++ === 0) port.unref();
    const passed = () => performance.now() - start;
    const print = (printed: string) => port.postMessage({ printed } satisfies Report<Outcome>);
    const tell = (outcome: Outcome, late: boolean) =>
      port.postMessage({ id, outcome, late, milliseconds: passed() } satisfies Report<Outcome>);
    const begun = begin(task, { print, passed, deadline });
    const timer = setTimeout(() => tell(begun.late(), true), deadline).unref();
    const outcome = await begun.done;
    clearTimeout(timer);
    tell(outcome, false);
    if (--tasks === 0) port.ref();
  });
}
