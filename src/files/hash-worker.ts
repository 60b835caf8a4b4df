import { parentPort, workerData } from 'node:worker_threads';
import { type BatchMessage, HashBatch } from './hash-batch.ts';
import { FileHasher } from './hash-file.ts';
import { Signals } from './signals.ts';

/** What a worker is started with. */
export interface HashWorkerData {
  readonly followSymbolicLinks: boolean;
  /** The memory of the scan's signals. */
  readonly signals: SharedArrayBuffer;
}

/**
 * The life of a hashing thread: takes batches, hashes what it can claim of each, and answers every batch with one
 * message when there is nothing left to claim in it.
 */
export function runHashWorker(): void {
  const port = parentPort;
  if (port === null) throw new Error('runHashWorker() is for worker threads only.');
  const { followSymbolicLinks, signals: memory } = workerData as HashWorkerData;
  const signals = new Signals(memory);
  const hasher = new FileHasher(followSymbolicLinks, signals);
  let before: Promise<void> = Promise.resolve();
  port.on('message', (message: BatchMessage) => {
    before = before.then(async () => {
      await new HashBatch(message).work(hasher, signals, () => undefined);
      port.postMessage('done');
    });
  });
}
