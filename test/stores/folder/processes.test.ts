import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Recorded } from '../../../src/core/history/store.ts';
import { FolderStore } from '../../../src/stores/folder.ts';
import { DEPS } from '../identities.ts';
import { read, record } from '../store-contract.ts';
import { TemporaryFolder } from '../temporary-folder.ts';
import { FolderPlace } from './folder-place.ts';
import { numberedCheckpoint } from './numbered-checkpoint.ts';

const WRITER = join(import.meta.dirname, 'writer.ts');
const ENTRIES = 3000;
const onPosix = it.skipIf(process.platform === 'win32');

type Line = Recorded & { readonly number: number };

interface Writer {
  readonly process: ChildProcess;
  readonly lines: Line[];
  /** When the process has ended and all of its lines are here. */
  readonly ended: Promise<unknown>;
}

function startWriter(root: string, writer: number, first: number, count: number, entries = ENTRIES): Writer {
  const args = [WRITER, root, writer, first, count, entries].map(String);
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: Line[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(JSON.parse(line) as Line));
  return { process: child, lines, ended: Promise.all([once(child, 'exit'), once(reader, 'close')]) };
}

describe('a store that several processes use', () => {
  it('survives a kill at any moment', async () => {
    await using place = new FolderPlace();
    const store = place.open();
    let acknowledged = 0;
    let found = 0;
    let midway = 0;
    // Without one in the middle of writing, the kills have come at no interesting moments.
    for (let kills = 0; kills < 15 || midway === 0; kills++) {
      const writer = startWriter(place.root, 1, acknowledged + 1, 1_000_000);
      while (writer.lines.length === 0) await sleep(1);
      await sleep(Math.random() * 30);
      writer.process.kill('SIGKILL');
      await writer.ended;
      expect(writer.lines.every(({ kind }) => kind === 'recorded')).toBe(true);
      acknowledged = writer.lines.at(-1)?.number ?? acknowledged;
      if (place.names().some((name) => name.endsWith('.tmp'))) midway++;

      const loaded = await read(store, DEPS);
      if (loaded.kind !== 'loaded') expect.fail(JSON.stringify(loaded));
      const { origin, snapshot } = loaded.checkpoint;
      found = Number(origin.runAttempt);
      // What was killed after it had claimed a number, and before it could say so, is one further.
      expect([acknowledged, acknowledged + 1]).toContain(found);
      expect(snapshot.hash).toBe(numberedCheckpoint('1', found, ENTRIES).snapshot.hash);
      acknowledged = found;
    }
    await record(store, DEPS, numberedCheckpoint('2', 1, 1));
    expect(await read(store, DEPS)).toMatchObject({ checkpoint: { origin: { runId: '2' } } });
  });

  it('records what eight write at once, and is whole at every moment', async () => {
    await using place = new FolderPlace();
    const store = place.open();
    await record(store, DEPS, numberedCheckpoint('0', 1, 1));
    const writers = Array.from({ length: 8 }, (_, i) => startWriter(place.root, i + 1, 1, 40, 300));
    let running = true;
    const ended = Promise.all(writers.map((writer) => writer.ended)).then(() => {
      running = false;
    });
    let reads = 0;
    while (running) {
      expect(await read(store, DEPS)).toMatchObject({ kind: 'loaded' });
      expect(await read(store, DEPS, '3')).toMatchObject({ kind: 'loaded' });
      reads++;
      await sleep(0);
    }
    await ended;
    expect(reads).toBeGreaterThan(10);
    for (const { lines } of writers) {
      expect(lines).toHaveLength(40);
      expect(lines.every(({ kind }) => kind === 'recorded')).toBe(true);
    }
    const last = 1 + 8 * 40;
    const numbers = Array.from({ length: 10 }, (_, i) => String(last - 9 + i).padStart(12, '0'));
    expect(place.names()).toEqual(numbers.map((number) => `${number}.checkpoint`));
  });
});

describe('a disk that does not take it', () => {
  onPosix('leaves the older checkpoint and no rubbish when a file may not grow', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, numberedCheckpoint('1', 1, 1));
    // In units of 512 or 1024 bytes, by the shell.
    const script = `ulimit -f 40; "$0" "$@"`;
    const args = ['-c', script, process.execPath, WRITER, place.root, '2', '1', '1', String(ENTRIES)];
    const line = JSON.parse(execFileSync('sh', args, { encoding: 'utf8' })) as Line;
    expect(line).toMatchObject({ kind: 'not-recorded', why: `cannot write ${place.folder()}: EFBIG` });
    expect(place.names()).toEqual(['000000000001.checkpoint']);
    expect(await read(place.open(), DEPS)).toMatchObject({ checkpoint: { origin: { runId: '1' } } });
  });

  it.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'leaves the older checkpoint and no rubbish when it is full',
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
        await record(store, DEPS, numberedCheckpoint('1', 1, 1));
        const why = expect.stringContaining('ENOSPC');
        const large = numberedCheckpoint('2', 1, 2 * ENTRIES);
        expect(await store.record(DEPS, large)).toEqual({ kind: 'not-recorded', why });
        expect(readdirSync(folder.path, { recursive: true })).toHaveLength(2);
        expect(await read(store, DEPS)).toMatchObject({ checkpoint: { origin: { runId: '1' } } });
        await record(store, DEPS, numberedCheckpoint('3', 1, 1));
      } finally {
        execFileSync('umount', [folder.path]);
      }
    },
  );

  it.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'leaves the older checkpoint when the folder is read-only',
    async (context) => {
      await using place = new FolderPlace();
      await record(place.open(), DEPS, numberedCheckpoint('1', 1, 1));
      try {
        execFileSync('chattr', ['+i', place.folder()], { stdio: 'pipe' });
      } catch {
        // Not every file system knows the attribute.
        context.skip();
      }
      try {
        expect(await place.open().record(DEPS, numberedCheckpoint('2', 1, 1))).toEqual({
          kind: 'not-recorded',
          why: `cannot write ${place.folder()}: EPERM`,
        });
        expect(await read(place.open(), DEPS)).toMatchObject({ checkpoint: { origin: { runId: '1' } } });
      } finally {
        execFileSync('chattr', ['-i', place.folder()]);
      }
    },
  );
});
