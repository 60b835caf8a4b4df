import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { delimiter } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { restoreCache, saveCache } from '@actions/cache';
import { serveTasks } from '../../threads/serve-tasks.ts';
import { clientFailed, failureOf, lastAttempt } from './client-failure.ts';
import { ClientOutput } from './client-output.ts';
import { ENTRY_FILE } from './private-folder.ts';

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
  /** Whether it took all the time that it had, and would have gone on. */
  readonly late?: boolean;
  readonly milliseconds?: number;
  /** Of the responses. */
  readonly statuses?: readonly number[];
}

/**
 * The life of the thread in which the cache client runs, and nothing else. The client asks `process` where it works and
 * where it prints; that of this thread is its own, and answers for the task that asks, through whatever callbacks.
 */
export function runClientWorker(): void {
  const current = new AsyncLocalStorage<{ folder: string | undefined; output: ClientOutput }>();
  const folder = (): string | undefined => current.getStore()?.folder;
  // The client compresses with zstd where there is one, and finds only what was compressed alike. So there is none: a
  // look-up has no programs at all, and the folder holds a `zstd` that says nothing (docs/runner-facts.md, 8.5).
  const { env } = process;
  const path = () => folder() && folder() + delimiter + env['PATH'];
  process.env = { ...env };
  for (const [name, get] of Object.entries({ GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, PATH: path }))
    Object.defineProperty(process.env, name, { enumerable: true, get });
  process.cwd = () => folder() ?? '';
  process.stdout.write = (chunk: string | Uint8Array) => {
    current.getStore()?.output.take(chunk);
    return true;
  };
  subscribe('http.client.response.finish', (message) => {
    current.getStore()?.output.answer((message as { response: IncomingMessage }).response);
  });

  serveTasks<Task, Outcome>((task, { print, passed, deadline }) => {
    let output = new ClientOutput(print);
    const attempt = () => {
      output = new ClientOutput(print);
      return current.run({ folder: task.folder, output }, perform, task, output);
    };
    const work = async (): Promise<Outcome> => {
      const outcome = await attempt();
      // The service may refuse a reservation for a while: the first request of a save, after which the key is taken.
      const wait = task.call === 'save' ? output.secondsToWait * 1000 : Number.NaN;
      if (!(passed() + wait < deadline)) return outcome;
      await sleep(wait);
      return await attempt();
    };
    const tell = (outcome: Outcome) => ({ ...outcome, statuses: output.statuses, milliseconds: passed() });
    return { done: work().then(tell), late: () => tell({ late: true, why: lastAttempt(output.messages) }) };
  });
}

/** All entries are those of every operating system. */
async function perform({ call, keys, folder }: Task, { messages }: ClientOutput): Promise<Outcome> {
  const [key = '', ...others] = keys;
  const save = () => saveCache([ENTRY_FILE], key, undefined, true);
  const restore = () => restoreCache([ENTRY_FILE], key, others, { lookupOnly: folder === undefined }, true);
  try {
    return { value: await (call === 'save' ? save() : restore()), why: failureOf(messages) };
  } catch (error) {
    return { why: clientFailed(error) };
  }
}
