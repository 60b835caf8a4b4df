import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { REPOSITORY_ROOT } from '../support/runner/manifest.ts';

/*
 * The thread of the cache client starts from dist/: there, the client is one file. From its sources it is hundreds,
 * and loading them takes several times as long as all that a test does with it.
 */
vi.mock('node:worker_threads', async (original) => {
  const real = await original<typeof import('node:worker_threads')>();
  class Worker extends real.Worker {
    constructor(file: string | URL, options?: import('node:worker_threads').WorkerOptions) {
      super(String(file).endsWith('/client-worker-entry.ts') ? BUILT : file, options);
    }
  }
  return { ...real, Worker, default: { ...real, Worker } };
});

const BUILT = pathToFileURL(join(REPOSITORY_ROOT, 'dist/bundle/client-worker-entry.js'));
