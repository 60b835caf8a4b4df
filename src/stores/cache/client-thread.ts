import { moduleBeside } from '../../threads/module-beside.ts';
import { TaskThread, type Variables } from '../../threads/task-thread.ts';
import { clientFailed } from './client-failure.ts';
import type { Outcome, Task } from './client-worker.ts';

const threads = new WeakMap<Variables, TaskThread<Task, Outcome>>();

/**
 * The thread in which the client has this environment. It loads the client while this one does other things; nothing of
 * this process has to be changed for the client; and it can be ended: by itself it goes on for a quarter of an hour
 * against a service that never answers (docs/runner-facts.md, 8.9).
 */
export function clientThread(env: Variables): TaskThread<Task, Outcome> {
  const known = threads.get(env);
  if (known !== undefined) return known;
  const module = moduleBeside(import.meta.url, 'client-worker-entry');
  const onEnd = () => threads.get(env) === thread && threads.delete(env);
  const thread = new TaskThread<Task, Outcome>({ module, env, onEnd });
  threads.set(env, thread);
  return thread;
}

/** Has the thread of an environment do a task; a new one where the last has ended. */
export async function runTask(env: Variables, task: Task, deadline: number): Promise<Outcome> {
  try {
    const outcome = await clientThread(env).run(task, deadline);
    // The client waited for something that cannot come any more.
    return outcome === 'gone' ? { why: 'the connection to the cache service was cut' } : outcome;
  } catch (error) {
    return { why: clientFailed(error) };
  }
}
