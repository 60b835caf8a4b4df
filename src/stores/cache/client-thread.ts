import { moduleBeside } from '../../threads/module-beside.ts';
import { TaskThread, type Variables } from '../../threads/task-thread.ts';

/** What the client is to do. */
export interface Task {
  readonly call: 'restore' | 'save';
  /** One key; for a look-up, beginnings of keys, of which the first that finds one counts. */
  readonly keys: readonly string[];
  /** What is the whole world to the client; without one, an entry is only looked up. */
  readonly folder: string | undefined;
}

/** What became of a task. */
export interface Outcome {
  /** A key, or for `save` a number that is -1 for most failures. */
  readonly value?: string | number | undefined;
  /** Why it failed, in one line; where it is late, what came of the last attempt. */
  readonly why?: string | undefined;
  /** Of the responses. */
  readonly statuses?: readonly number[];
}

const threads = new WeakMap<Variables, TaskThread<Task, Outcome>>();

/**
 * The thread in which the client has this environment. It loads the client while this one does other things; nothing of
 * this process has to be changed for the client; and it can be ended: by itself it goes on for a quarter of an hour
 * against a service that never answers (docs/runner-facts.md, 8.9).
 */
export function clientThread(env: Variables): TaskThread<Task, Outcome> {
  const module = moduleBeside(import.meta.url, 'client-worker-entry');
  const thread = threads.get(env) ?? new TaskThread<Task, Outcome>(module, env);
  threads.set(env, thread);
  return thread;
}
