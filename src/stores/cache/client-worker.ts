import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { delimiter } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { restoreCache, saveCache } from '@actions/cache';
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
  /** Milliseconds from when the client is loaded: that is not the service's fault. */
  readonly deadline: number;
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

/** What the thread tells: lines for the log, and what became of the task of a number. */
export type Report = { readonly printed: string } | (Outcome & { readonly id: number });

/**
 * The life of the thread in which the cache client runs, and nothing else. The client asks `process` where it works and
 * where it prints; that of this thread is its own, and answers for the task that asks, through whatever callbacks.
 */
export function runClientWorker(): void {
  const port = parentPort;
  if (port === null) throw new Error('runClientWorker() is for worker threads only.');
  const tell = (report: Report): void => port.postMessage(report);
  const print = (printed: string): void => tell({ printed });
  const current = new AsyncLocalStorage<{ folder: string | undefined; output: ClientOutput }>();
  const folder = (): string | undefined => current.getStore()?.folder;
  // The client compresses with zstd where there is one, and finds only what was compressed alike. So there is none: a
  // look-up has no programs at all, and the folder holds a `zstd` that says nothing (docs/runner-facts.md, 8.5).
  const { PATH } = process.env;
  const path = () => folder() && folder() + delimiter + PATH;
  process.env = { ...process.env };
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

  // Only while there is no task does the port keep the thread alive. When a connection is cut within a response's body,
  // the client's promise never settles: then the thread ends by itself, and that tells (docs/runner-facts.md, 8.9).
  let tasks = 0;
  port.on('message', async ({ id, ...task }: Task & { readonly id: number }) => {
    const { call, folder, deadline } = task;
    const start = performance.now();
    let output = new ClientOutput(print);
    const attempt = () => {
      output = new ClientOutput(print);
      return current.run({ folder, output }, perform, task, output);
    };
    const end = (outcome: Outcome) =>
      tell({ id, ...outcome, statuses: output.statuses, milliseconds: performance.now() - start });
    const late = () => end({ late: true, why: lastAttempt(output.messages) });
    const timer = setTimeout(late, deadline).unref();
    if (tasks++ === 0) port.unref();
    let outcome = await attempt();
    // The service may refuse a reservation for a while: the first request of a save, after which the key is taken.
    const wait = call === 'save' ? output.secondsToWait * 1000 : Number.NaN;
    if (performance.now() - start + wait < deadline) {
      await sleep(wait);
      outcome = await attempt();
    }
    clearTimeout(timer);
    end(outcome);
    if (--tasks === 0) port.ref();
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
