import { once } from 'node:events';
import { chmodSync, truncateSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { digestFromBytes, digestOf } from '../../src/core/digest.ts';
import { EXECUTABLE } from '../../src/core/snapshot/entries.ts';
import { HashBatch } from '../../src/files/hash-batch.ts';
import { BUFFER_BYTES, FileHasher, OUTCOME } from '../../src/files/hash-file.ts';
import type { HashWorkerData } from '../../src/files/hash-worker.ts';
import { Signals } from '../../src/files/signals.ts';
import { moduleBeside } from '../../src/threads/module-beside.ts';
import { temporaryFolder } from '../support/folders.ts';

test('a worker started from its module hashes what it is sent', async () => {
  using folder = temporaryFolder({ 'd/a': 'a', 'd/long': '', e: 'e' });
  truncateSync(`${folder.path}/d/long`, 3 * BUFFER_BYTES);
  chmodSync(`${folder.path}/d/long`, 0o755);
  const signals = new Signals();
  const workerData: HashWorkerData = { followSymbolicLinks: false, signals: signals.memory };
  const scanModule = new URL('../../src/files/scan.ts', import.meta.url).href;
  const worker = new Worker(moduleBeside(scanModule, 'hash-worker-entry'), { workerData });
  const batch = HashBatch.create(
    [`${folder.path}/d/`, 'a', 'long', 'none', `${folder.path}/`, 'e'].join('\0'),
    4,
  );
  worker.postMessage(batch.toMessage());
  await once(worker, 'message');
  await worker.terminate();
  expect(batch.isFinished).toBe(true);
  expect([...batch.outcomes]).toEqual([OUTCOME.hashed, OUTCOME.hashed, OUTCOME.absent, OUTCOME.hashed]);
  expect([...batch.sizes]).toEqual([1, 3 * BUFFER_BYTES, 0, 1]);
  const { no, unknown, yes } = EXECUTABLE;
  expect([...batch.executable]).toEqual([no, yes, unknown, no]);
  expect(digestFromBytes(batch.digests.subarray(0, 32))).toBe(digestOf('a'));
  expect(digestFromBytes(batch.digests.subarray(32, 64))).toBe(digestOf(Buffer.alloc(3 * BUFFER_BYTES)));
  expect(digestFromBytes(batch.digests.subarray(96))).toBe(digestOf('e'));
  expect(signals.progress).toEqual({ files: 4, bytes: 2 + 3 * BUFFER_BYTES });
});

test('an error stops the work of all', async () => {
  const signals = new Signals();
  // Nobody can read the beginning of a process's memory, not even root.
  const batch = HashBatch.create(['/proc/self/', 'mem', 'stat'].join('\0'), 2);
  await batch.work(new FileHasher(false, signals), signals, () => undefined);
  expect(batch.outcomes[0]).toBeLessThan(0);
  expect(batch.pending()).toEqual([1]);
  expect(signals.isStopped).toBe(true);
});

test.each([
  ['file:///x/src/files/scan.ts', 'file:///x/src/files/hash-worker-entry.ts'],
  ['file:///x/dist/bundle/index.js', 'file:///x/dist/bundle/hash-worker-entry.js'],
  ['file:///x.y/dist/12.index.js', 'file:///x.y/dist/hash-worker-entry.js'],
])("beside %s the worker's module is %s", (module, expected) => {
  expect(moduleBeside(module, 'hash-worker-entry').href).toBe(expected);
});
