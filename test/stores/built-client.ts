import { vi } from 'vitest';
import { keptWorker } from './kept-worker.ts';

vi.mock('node:worker_threads', async (original) => {
  const real = await original<typeof import('node:worker_threads')>();
  const Worker = keptWorker(real);
  return { ...real, Worker, default: { ...real, Worker } };
});
