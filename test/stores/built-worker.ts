import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Worker, WorkerOptions } from 'node:worker_threads';
import { REPOSITORY_ROOT } from '../support/runner/manifest.ts';

/** The module of the cache client's thread in dist/, as a URL. */
export const BUILT = pathToFileURL(join(REPOSITORY_ROOT, 'dist/bundle/client-worker-entry.js')).href;

/** Whether a module is that of the cache client's thread. */
export function isClient(file: string | URL): boolean {
  return String(file).endsWith('/client-worker-entry.ts');
}

/**
 * A `Worker` that starts the thread of the cache client from dist/: there, the client is one file. From its sources it
 * is hundreds, and loading them takes several times as long as all that a test does with it.
 */
export function builtWorker(Original: typeof Worker): typeof Worker {
  return class extends Original {
    constructor(file: string | URL, options?: WorkerOptions) {
      super(isClient(file) ? new URL(BUILT) : file, options);
    }
  };
}
