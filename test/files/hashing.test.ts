import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { digestOf } from '../../src/core/digest.ts';
import { type Listing, readDirectory } from '../../src/files/directory-reader.ts';
import { BUFFER_BYTES } from '../../src/files/hash-file.ts';
import { temporaryFolder } from '../support/folders.ts';
import { scanFolder, withTools } from './requests.ts';

/** Enough files that other threads are started while they are being found. */
const MANY = 5_000;

const many = temporaryFolder();
let alone: Awaited<ReturnType<typeof scanFolder>>;
beforeAll(async () => {
  for (let i = 0; i < MANY; i++) many.write({ [`d${i % 40}/f${i}`]: `content ${i}` });
  alone = await scanFolder(many.path, ['**'], { threads: 1 });
});
afterAll(() => many[Symbol.dispose]());

test('files of all sizes around the buffer have the digest of their content', async () => {
  using folder = temporaryFolder();
  const sizes = [0, 1, ...[1, 2, 3].flatMap((n) => [-1, 0, 1].map((more) => n * BUFFER_BYTES + more))];
  const content = Buffer.alloc(4 * BUFFER_BYTES);
  for (let i = 0; i < content.length; i += 4) content.writeUInt32LE(i, i);
  for (const size of sizes) writeFileSync(join(folder.path, String(size)), content.subarray(0, size));
  for (const threads of [1, 2]) {
    const { entries, bytes } = await scanFolder(folder.path, ['**'], { threads });
    const expected = new Map(sizes.map((size) => [String(size), digestOf(content.subarray(0, size))]));
    expect(new Map([...entries].map(({ path, digest }) => [path, digest]))).toEqual(expected);
    expect(bytes).toBe(sizes.reduce((sum, size) => sum + size));
  }
});

test.runIf(process.platform === 'linux')(
  'a file is read to its end, whatever it says its size is',
  async () => {
    // The first two say 0 and give a page at a time, the last says that it has a whole page.
    for (const path of ['/proc/kallsyms', '/proc/crypto', '/sys/kernel/uevent_seqnum']) {
      if (!existsSync(path)) continue;
      const { entries } = await scanFolder(dirname(path), [basename(path)]);
      expect([...entries]).toMatchObject([{ digest: digestOf(readFileSync(path)) }]);
    }
  },
);

describe('threads', () => {
  it('give what one thread gives', async () => {
    expect(alone.entries.length).toBe(MANY);
    for (const threads of [2, 4]) {
      const together = await scanFolder(many.path, ['**'], { threads });
      expect(together.entries).toEqual(alone.entries);
      expect(together.bytes).toBe(alone.bytes);
    }
  });

  test.each([
    ['is missing', undefined],
    ['throws at once', `throw new Error('no');`],
    ['ends at once', `process.exit(0);`],
    [
      'dies with the first batch',
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ memory, count }) => {
         // Claims some files, as every thread does, and never says what became of them.
         Atomics.add(new Int32Array(memory, count * 44, 2), 0, 100);
         process.exit(1);
       });`,
    ],
    [
      'dies after answering',
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ memory, count }) => {
         Atomics.add(new Int32Array(memory, count * 44, 2), 0, 10);
         parentPort.postMessage('done');
       });`,
    ],
  ])('lose nothing when the module of a thread %s', async (_, source) => {
    using own = temporaryFolder();
    const workerUrl =
      source === undefined ? pathToFileURL(join(own.path, 'none.mjs')) : workerModule(own.path, source);
    const tools = withTools({ workerUrl, readDirectory: slowAtTheEnd });
    const crippled = await scanFolder(many.path, ['**'], { threads: 3 }, tools);
    expect(crippled.entries).toEqual(alone.entries);
  });
});

test('timers run during a long scan', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await scanFolder(many.path, ['**'], { threads: 1 });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});

test('progress is reported, also within a long file', async () => {
  using folder = temporaryFolder({ sparse: '' });
  const size = 2 ** 30;
  truncateSync(join(folder.path, 'sparse'), size);
  const seen: number[] = [];
  const onProgress = ({ bytes }: { bytes: number }) => seen.push(bytes);
  const { bytes } = await scanFolder(folder.path, ['**'], { onProgress });
  expect(bytes).toBe(size);
  expect(seen.some((now) => now > 0 && now < size)).toBe(true);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});

/** Reads folders, and takes so long for the last that threads have started and got work before this one hashes. */
function slowAtTheEnd(path: string): Listing {
  if (path.endsWith('/d9')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 450);
  return readDirectory(path);
}

function workerModule(folder: string, source: string): URL {
  const path = join(folder, 'worker.mjs');
  writeFileSync(path, source);
  return pathToFileURL(path);
}
