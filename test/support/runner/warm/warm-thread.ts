import type { MessagePort, Worker } from 'node:worker_threads';

/** What of `node:worker_threads` a thread is started with: that which nothing stands in for. */
export type Threads = Pick<typeof import('node:worker_threads'), 'MessageChannel' | 'Worker'>;

/** A thread that runs the cache client, and may be used again. */
export interface WarmThread {
  readonly worker: Worker;
  /** Takes the environments that it is to have. */
  readonly environments: MessagePort;
}

/** Starts a thread that loads the cache client once, for whoever asks (warm-client.ts). */
export function startWarmThread({ MessageChannel, Worker }: Threads, module: string): WarmThread {
  const { port1, port2 } = new MessageChannel();
  port1.unref();
  const worker = new Worker(new URL('warm-client.ts', import.meta.url), {
    workerData: { module, environments: port2 },
    transferList: [port2],
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
  });
  worker.unref();
  return { worker, environments: port1 };
}
