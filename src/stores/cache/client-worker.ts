import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { delimiter } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { restoreCache, saveCache } from '@actions/cache';

/** What the client is to do, and, but for a look-up, the folder that is its whole world. */
export type Task = { readonly folder?: string } & (
  | { readonly call: 'restore'; readonly args: Parameters<typeof restoreCache> }
  | { readonly call: 'save'; readonly args: Parameters<typeof saveCache> }
);

/** A task, the number by which reports refer to it, and the time that it has. */
export type Order = Task & { readonly id: number; readonly milliseconds: number };

/** A key, or for `save` a number that is -1 for most failures. */
export type Value = string | number | undefined;

/** What the thread tells of a task. */
export type Report = {
  readonly id: number;
} /** Bytes are what a program that the client ran has printed. */ & (
  | { readonly kind: 'printed'; readonly chunk: string | Uint8Array }
  | { readonly kind: 'ended'; readonly value: Value; readonly milliseconds: number }
  | { readonly kind: 'threw'; readonly error: unknown; readonly milliseconds: number }
  | { readonly kind: 'late' }
);

/**
 * The life of the thread in which the cache client runs, and nothing else. The client has no options for where it
 * works and where it prints: it asks `process`. That of this thread is its own, so it simply answers for the task
 * that asks, through whatever callbacks.
 */
export function runClientWorker(): void {
  const port = parentPort;
  if (port === null) throw new Error('runClientWorker() is for worker threads only.');
  const orders = new AsyncLocalStorage<Order>();
  const report = (report: Report): void => port.postMessage(report);
  const print = (chunk: string | Uint8Array): boolean => {
    const id = orders.getStore()?.id;
    if (id !== undefined) report({ kind: 'printed', id, chunk });
    return true;
  };
  const folder = (): string | undefined => orders.getStore()?.folder;
  // The client compresses with zstd where there is one, and finds only what was compressed alike (RUNNER_FACTS
  // §8.5). So there is none: a look-up has no programs at all, and the folder holds a `zstd` that says nothing.
  const { PATH } = process.env;
  const path = () => folder() && folder() + delimiter + PATH;
  process.env = Object.defineProperties(
    { ...process.env },
    {
      GITHUB_WORKSPACE: { enumerable: true, get: folder },
      RUNNER_TEMP: { enumerable: true, get: folder },
      PATH: { enumerable: true, get: path },
    },
  );
  process.cwd = () => folder() ?? '';
  process.stdout.write = print;
  // The client keeps to itself what some responses said.
  subscribe('http.client.response.finish', (message) => {
    const { statusCode, headers } = (message as { response: IncomingMessage }).response;
    print(`::answer::${statusCode} ${headers['retry-after'] ?? ''}\n`);
  });

  // Only while there is no task does the port keep the thread alive. When a connection is cut within a response's
  // body, the client's promise never settles (RUNNER_FACTS §8.9): then the thread ends by itself, and that tells.
  let tasks = 0;
  port.on('message', async (order: Order) => {
    const { id } = order;
    const start = performance.now();
    const timer = setTimeout(report, order.milliseconds, { kind: 'late', id }).unref();
    if (tasks++ === 0) port.unref();
    try {
      const value = await orders.run(order, perform, order);
      report({ kind: 'ended', id, value, milliseconds: performance.now() - start });
    } catch (error) {
      report({ kind: 'threw', id, error, milliseconds: performance.now() - start });
    }
    clearTimeout(timer);
    if (--tasks === 0) port.ref();
  });
}

async function perform({ call, args }: Order): Promise<Value> {
  return call === 'save' ? await saveCache(...args) : await restoreCache(...args);
}
