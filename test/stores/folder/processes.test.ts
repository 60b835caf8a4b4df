import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Saved } from '../../../src/core/history/store.ts';
import { FolderStore } from '../../../src/stores/folder.ts';
import { bundle } from '../../support/bundle.ts';
import { DEPS, keyOf } from '../keys.ts';
import { newestText, save } from '../store-contract.ts';
import { TemporaryFolder } from '../temporary-folder.ts';
import { FolderPlace } from './folder-place.ts';

/** The writer in one file: it is started by the dozen, and takes longest to load its modules. */
const bundled = new TemporaryFolder();
const WRITER = join(bundled.path, 'writer.mjs');
const BYTES = 300_000;
const onPosix = it.skipIf(process.platform === 'win32');

type Line = Saved & { readonly number: number };

interface Writer {
  readonly process: ChildProcess;
  readonly lines: Line[];
  /** When the process has ended and all of its lines are here. */
  readonly ended: Promise<unknown>;
}

function startWriter(root: string, writer: number, first: number, count: number, bytes = BYTES): Writer {
  const args = [WRITER, root, writer, first, count, bytes].map(String);
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: Line[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(JSON.parse(line) as Line));
  return { process: child, lines, ended: Promise.all([once(child, 'exit'), once(reader, 'close')]) };
}

beforeAll(() => {
  bundle(WRITER, { entryPoints: [join(import.meta.dirname, 'writer.ts')] });
});
afterAll(() => bundled[Symbol.dispose]());

describe('a store that several processes use', () => {
  it('survives a kill at any moment', async () => {
    await using place = new FolderPlace();
    const store = place.open();
    let acknowledged = 0;
    let midway = 0;
    // Without one in the middle of writing, the kills have come at no interesting moments.
    for (let kills = 0; kills < 15 || midway === 0; kills++) {
      // A key that a killed writer had taken is taken: the next one goes on after it.
      const writer = startWriter(place.root, 1, acknowledged + 2, 1_000_000);
      while (writer.lines.length === 0) await sleep(1);
      await sleep(Math.random() * 30);
      writer.process.kill('SIGKILL');
      await writer.ended;
      expect(writer.lines.every(({ kind }) => kind === 'saved')).toBe(true);
      acknowledged = writer.lines.at(-1)?.number ?? acknowledged;
      if (place.names().some((name) => name.endsWith('.tmp'))) midway++;

      const text = await newestText(store, DEPS);
      const found = Number(/^1 (\d+);/.exec(text)?.[1]);
      // What was killed after it had claimed a number, and before it could say so, is one further.
      expect([acknowledged, acknowledged + 1]).toContain(found);
      expect(text).toBe(Buffer.alloc(BYTES, `1 ${found};`).toString());
      acknowledged = found;
    }
    await save(store, keyOf('2', 1), 'last');
    expect(await newestText(store, DEPS)).toBe('last');
  });

  it('saves what eight write at once, and is whole at every moment', async () => {
    await using place = new FolderPlace();
    const store = place.open();
    await save(store, keyOf('0', 1), '0 1;');
    const writers = Array.from({ length: 8 }, (_, i) => startWriter(place.root, i + 1, 1, 40, 30_000));
    let running = true;
    const ended = Promise.all(writers.map((writer) => writer.ended)).then(() => {
      running = false;
    });
    let reads = 0;
    while (running) {
      const newest = await store.newest([DEPS]);
      expect(newest.kind).toBe('found');
      reads++;
      await sleep(2);
    }
    await ended;
    expect(reads).toBeGreaterThan(10);
    for (const { lines } of writers) {
      expect(lines).toHaveLength(40);
      expect(lines.every(({ kind }) => kind === 'saved')).toBe(true);
    }
    // The newest of each run is kept, and the greatest number is that of the last.
    for (let writer = 1; writer <= 8; writer++)
      expect(await newestText(store, `${DEPS}${writer}/`)).toMatch(new RegExp(`^${writer} 40;`));
  });
});

describe('a disk that does not take it', () => {
  onPosix('leaves the older entry and no rubbish when a file may not grow', async () => {
    await using place = new FolderPlace();
    await save(place.open(), keyOf('1', 1), 'A');
    // In units of 512 or 1024 bytes, by the shell.
    const script = `ulimit -f 40; "$0" "$@"`;
    const args = ['-c', script, process.execPath, WRITER, place.root, '2', '1', '1', String(BYTES)];
    const line = JSON.parse(execFileSync('sh', args, { encoding: 'utf8' })) as Line;
    expect(line).toMatchObject({ kind: 'not-saved', why: `cannot write ${place.folder}: EFBIG` });
    expect(place.names()).toEqual(['000000000001.entry']);
    expect(await newestText(place.open(), DEPS)).toBe('A');
  });

  it.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'leaves the older entry and no rubbish when it is full',
    async (context) => {
      using folder = new TemporaryFolder();
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', folder.path], { stdio: 'pipe' });
      } catch {
        // Root in a container, as a rule, may not mount.
        context.skip();
      }
      try {
        const store = new FolderStore({ name: 'machine', root: folder.path });
        await save(store, keyOf('1', 1), 'A');
        const why = expect.stringContaining('ENOSPC');
        expect(await store.save(keyOf('2', 1), Buffer.alloc(BYTES))).toEqual({ kind: 'not-saved', why });
        expect(readdirSync(folder.path, { recursive: true })).toHaveLength(3);
        expect(await newestText(store, DEPS)).toBe('A');
        await save(store, keyOf('3', 1), 'B');
      } finally {
        execFileSync('umount', [folder.path]);
      }
    },
  );

  it.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'leaves the older entry when the folder is read-only',
    async (context) => {
      await using place = new FolderPlace();
      await save(place.open(), keyOf('1', 1), 'A');
      try {
        execFileSync('chattr', ['+i', place.folder], { stdio: 'pipe' });
      } catch {
        // Not every file system knows the attribute.
        context.skip();
      }
      try {
        expect(await place.open().save(keyOf('2', 1), Buffer.from('B'))).toEqual({
          kind: 'not-saved',
          why: `cannot write ${place.folder}: EPERM`,
        });
        expect(await newestText(place.open(), DEPS)).toBe('A');
      } finally {
        execFileSync('chattr', ['-i', place.folder]);
      }
    },
  );
});
