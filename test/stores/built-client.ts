import { vi } from 'vitest';
import { builtWorker } from './built-worker.ts';

vi.mock('node:worker_threads', async (original) => {
  const real = await original<typeof import('node:worker_threads')>();
  const Worker = builtWorker(real.Worker);
  return { ...real, Worker, default: { ...real, Worker } };
});
