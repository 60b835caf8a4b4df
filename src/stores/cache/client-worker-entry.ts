/*
 * The life of the thread in which the cache client runs, and nothing else. The client asks `process` where it works and
 * where it prints; that of this thread is its own, and answers for the task that asks, through whatever callbacks.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { delimiter } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { restoreCache, saveCache } from '@actions/cache';
import { serveTasks } from '../../threads/serve-tasks.ts';
import { clientFailed, failureOf, lastAttempt } from './client-failure.ts';
import { ClientOutput } from './client-output.ts';
import type { Outcome, Task } from './client-thread.ts';
import { ENTRY_FILE } from './private-folder.ts';

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
  const tell = (outcome: Outcome) => ({ ...outcome, statuses: output.statuses });
  return { done: work().then(tell), late: () => ({ why: lastAttempt(output.messages) }) };
});

/** All entries are those of every operating system. */
async function perform({ call, keys, folder }: Task, { messages }: ClientOutput): Promise<Outcome> {
  const [key = '', ...others] = keys;
  const options = { lookupOnly: folder === undefined };
  try {
    const value = await (call === 'save'
      ? saveCache([ENTRY_FILE], key, undefined, true)
      : restoreCache([ENTRY_FILE], key, others, options, true));
    return { value, why: failureOf(messages) };
  } catch (error) {
    return { why: clientFailed(error) };
  }
}
