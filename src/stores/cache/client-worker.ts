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

/** What the thread tells of a task. */
export type Report = {
  readonly id: number;
} /** Bytes are what a program that the client ran has printed. */ & (
  | { readonly kind: 'printed'; readonly chunk: string | Uint8Array }
  /** The head of a response; the client keeps some of them to itself. `retryAfter` in seconds, else `NaN`. */
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: number }
  /** The end; `value` is a key, or for `save` a number, -1 for most failures. */
  | { readonly kind: 'ended'; readonly milliseconds: number; readonly value: string | number | undefined }
  | { readonly kind: 'threw'; readonly milliseconds: number; readonly error: unknown }
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
  const folder = (): string | undefined => orders.getStore()?.folder;

  const { PATH } = process.env;
  process.env = {
    ...process.env,
    get GITHUB_WORKSPACE() {
      return folder();
    },
    get RUNNER_TEMP() {
      return folder();
    },
    // The client compresses with zstd where there is one, and finds only what was compressed alike (RUNNER_FACTS
    // §8.5). So there is none: a look-up has no programs at all, and the folder holds a `zstd` that says nothing.
    get PATH() {
      return folder() && folder() + delimiter + PATH;
    },
  };
  process.cwd = () => folder() ?? '';
  process.stdout.write = (chunk: string | Uint8Array) => {
    const id = orders.getStore()?.id;
    if (id !== undefined) report({ kind: 'printed', id, chunk });
    return true;
  };
  subscribe('http.client.response.finish', (message) => {
    const { statusCode: status = 0, headers } = (message as { response: IncomingMessage }).response;
    const id = orders.getStore()?.id;
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
    if (id !== undefined) report({ kind: 'answered', id, status, retryAfter });
  });

  // Only while there is no task does the port keep the thread alive. When a connection is cut within a response's
  // body, the client's promise never settles (RUNNER_FACTS §8.9): then the thread ends by itself, and that tells.
  let tasks = 0;
  port.on('message', async (order: Order) => {
    const { id } = order;
    const start = performance.now();
    const milliseconds = (): number => performance.now() - start;
    const timer = setTimeout(report, order.milliseconds, { kind: 'late', id }).unref();
    if (tasks++ === 0) port.unref();
    try {
      report({
        kind: 'ended',
        id,
        value: await orders.run(order, perform, order),
        milliseconds: milliseconds(),
      });
    } catch (error) {
      report({ kind: 'threw', id, error, milliseconds: milliseconds() });
    }
    clearTimeout(timer);
    if (--tasks === 0) port.ref();
  });
}

async function perform({ call, args }: Order): Promise<string | number | undefined> {
  return call === 'save' ? await saveCache(...args) : await restoreCache(...args);
}
