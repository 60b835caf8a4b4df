import { Worker } from 'node:worker_threads';
import { moduleBeside, threadEnvironment } from '../../disk/threads.ts';
import { clientFailed } from './client-failure.ts';
import type { Outcome, Report, Task } from './client-worker.ts';

/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;
/** A thread that does tasks of the cache client, any number at once. */
export type ClientThread = ReturnType<typeof open>;

const threads = new WeakMap<Variables, ClientThread>();

/**
 * The thread in which the client has this environment. It loads the client while this one does other things; nothing of
 * this process has to be changed for the client; and it can be ended: by itself it goes on for a quarter of an hour
 * against a service that never answers (docs/runner-facts.md, 8.9). While it has no task, the process may end.
 */
export function clientThread(env: Variables): ClientThread {
  const thread = threads.get(env) ?? open(env);
  threads.set(env, thread);
  return thread;
}

/** Has the thread of an environment do a task; a new one where the last has ended. */
export async function runTask(env: Variables, task: Task): Promise<Outcome> {
  try {
    return await clientThread(env).run(task);
  } catch (error) {
    return { why: clientFailed(error) };
  }
}

function open(env: Variables) {
  // What goes past the client's output is nobody's.
  const options = { env: threadEnvironment(env), execArgv: [], stdout: true, stderr: true };
  const worker = new Worker(moduleBeside(import.meta.url, 'client-worker-entry'), options);
  worker.unref();
  const running = new Map<number, (outcome: Outcome) => void>();
  let [count, hangs] = [0, false];
  const run = (task: Task) =>
    new Promise<Outcome>((settle) => {
      running.set(++count, settle);
      worker.ref();
      worker.postMessage({ ...task, id: count });
    });
  /** Ends it, and what is under way in it. */
  const end = (): void => {
    threads.delete(env);
    void worker.terminate();
  };
  const take = (id: number, outcome: Outcome): void => {
    running.get(id)?.(outcome);
    running.delete(id);
    hangs ||= outcome.late === true;
    if (running.size > 0) return;
    if (hangs) end();
    else worker.unref();
  };
  worker.on('message', (report: Report) => {
    if ('printed' in report) process.stdout.write(report.printed);
    else take(report.id, report);
  });
  // An end without an error: the client waits for something that cannot come any more.
  let why = 'the connection to the cache service was cut';
  worker.on('error', (error) => {
    why = clientFailed(error);
  });
  worker.on('exit', () => {
    end();
    for (const settle of running.values()) settle({ why });
  });
  return { run, end };
}
