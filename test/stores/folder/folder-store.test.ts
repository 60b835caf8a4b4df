import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_CHECKPOINT_BYTES } from '../../../src/core/history/checkpoint-codec.ts';
import { FolderStore } from '../../../src/stores/folder.ts';
import { checkpointOf } from '../../support/snapshots.ts';
import { DEPS } from '../identities.ts';
import { describeStore, read, record } from '../store-contract.ts';
import { FolderPlace } from './folder-place.ts';

const HOUR = 3600;
const A = checkpointOf({ a: 'A' }, { runId: '1' });
const B = checkpointOf({ a: 'B' }, { runId: '2' });
const onPosix = it.skipIf(process.platform === 'win32');

describeStore('job', async () => new FolderPlace('job'));
describeStore('machine', async () => new FolderPlace('machine'));

describe('a folder', () => {
  it('holds numbered files, and nothing else', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    await record(place.open(), DEPS, B);
    expect(place.names()).toEqual(['000000000001.checkpoint', '000000000002.checkpoint']);
  });

  onPosix('is for its owner only', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    expect(statSync(place.root).mode & 0o777).toBe(0o700);
    expect(statSync(place.folder()).mode & 0o777).toBe(0o700);
    expect(statSync(place.file('000000000001.checkpoint')).mode & 0o777).toBe(0o600);
  });

  it('is not made by looking', async () => {
    await using place = new FolderPlace();
    await place.open().find(DEPS);
    expect(existsSync(place.root)).toBe(false);
  });

  it('may hold other things', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    for (const name of [
      'README',
      '2.checkpoint',
      '0000000000003.checkpoint',
      '000000000002.checkpoint~',
      'x.tmp',
    ])
      writeFileSync(place.file(name), 'x');
    expect(await read(place.open(), DEPS)).toEqual({ kind: 'loaded', checkpoint: A });
    await record(place.open(), DEPS, B);
    expect(place.names()).toContain('000000000002.checkpoint');
    expect(await read(place.open(), DEPS)).toEqual({ kind: 'loaded', checkpoint: B });
  });

  it('does not go by the clock', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    await record(place.open(), DEPS, checkpointOf({ a: 'B' }, { createdAt: '2000-01-01T00:00:00Z' }));
    const now = Date.now() / 1000;
    utimesSync(place.file('000000000001.checkpoint'), now + 9 * HOUR, now + 9 * HOUR);
    utimesSync(place.file('000000000002.checkpoint'), now - 9 * HOUR, now - 9 * HOUR);
    expect(await read(place.open(), DEPS)).toMatchObject({ checkpoint: { snapshot: B.snapshot } });
    await record(place.open(), DEPS, A);
    expect(place.names().at(-1)).toBe('000000000003.checkpoint');
  });

  it('counts on beyond twelve digits, and says when all numbers are used', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    const first = place.file('000000000001.checkpoint');
    renameSync(first, place.file('999999999999.checkpoint'));
    await record(place.open(), DEPS, B);
    expect(place.names()).toContain('1000000000000.checkpoint');
    expect(await read(place.open(), DEPS)).toEqual({ kind: 'loaded', checkpoint: B });
    renameSync(place.file('1000000000000.checkpoint'), place.file('999999999999999.checkpoint'));
    expect(await place.open().record(DEPS, A)).toEqual({
      kind: 'not-recorded',
      why: `the checkpoints in ${place.folder()} have used up their numbers`,
    });
  });
});

describe('a damaged file', () => {
  it('is not passed over in favour of an older one', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    await record(place.open(), DEPS, B);
    const newest = place.file('000000000002.checkpoint');
    truncateSync(newest, statSync(newest).size - 10);
    const why = expect.stringContaining(newest);
    expect(await place.open().find(DEPS)).toEqual({ kind: 'unreadable', why });
    expect(await place.open().find(DEPS, '3')).toMatchObject({ kind: 'unreadable' });
    // Its header tells that it is not of run 1.
    expect(await read(place.open(), DEPS, '1')).toEqual({ kind: 'loaded', checkpoint: A });
    writeFileSync(newest, 'x');
    expect(await place.open().find(DEPS, '1')).toEqual({ kind: 'unreadable', why });
    // One that is older than what is looked for does no harm.
    await record(place.open(), DEPS, A);
    expect(await read(place.open(), DEPS, '1')).toEqual({ kind: 'loaded', checkpoint: A });
    expect(await read(place.open(), DEPS)).toEqual({ kind: 'loaded', checkpoint: A });
    expect(await place.open().find(DEPS, '3')).toMatchObject({ kind: 'unreadable' });
  });

  it('is unreadable when it is no file, or too large', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    const newest = place.file('000000000002.checkpoint');
    mkdirSync(newest);
    expect(await place.open().find(DEPS)).toMatchObject({ why: expect.stringContaining('no regular file') });
    rmSync(newest, { recursive: true });
    writeFileSync(newest, '');
    truncateSync(newest, MAX_CHECKPOINT_BYTES + 1);
    expect(await place.open().find(DEPS)).toMatchObject({ why: expect.stringContaining('more than') });
    expect(await place.open().find(DEPS, '1')).toMatchObject({ why: expect.stringContaining('more than') });
  });

  onPosix('is unreadable when it is a link, even to a good one', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    symlinkSync('000000000001.checkpoint', place.file('000000000002.checkpoint'));
    expect(await place.open().find(DEPS)).toMatchObject({ kind: 'unreadable' });
    expect(await place.open().find(DEPS, '1')).toMatchObject({ kind: 'unreadable' });
  });

  it('may have a long header', async () => {
    await using place = new FolderPlace();
    const patterns = Array.from({ length: 10_000 }, (_, i) => `some/pattern/${i}/**`);
    const checkpoint = { ...A, tracker: { ...A.tracker, patterns } };
    await record(place.open(), DEPS, checkpoint);
    await record(place.open(), DEPS, B);
    expect(await read(place.open(), DEPS, '1')).toEqual({ kind: 'loaded', checkpoint });
  });
});

describe('a folder that cannot be used', () => {
  it('is a file', async () => {
    await using place = new FolderPlace();
    mkdirSync(dirname(place.root), { recursive: true });
    writeFileSync(place.root, '');
    expect(await place.open().find(DEPS)).toEqual({
      kind: 'unavailable',
      why: `cannot read ${place.folder()}: ENOTDIR`,
    });
    expect(await place.open().record(DEPS, A)).toEqual({
      kind: 'not-recorded',
      why: `cannot write ${place.folder()}: ENOTDIR`,
    });
  });

  it("is a file where the identity's folder should be", async () => {
    await using place = new FolderPlace();
    mkdirSync(place.root, { recursive: true });
    writeFileSync(place.folder(), '');
    expect(await place.open().find(DEPS)).toEqual({
      kind: 'unavailable',
      why: `${place.folder()} is no folder`,
    });
    expect(await place.open().record(DEPS, A)).toMatchObject({ kind: 'not-recorded' });
  });

  onPosix("is a link where the identity's folder should be", async () => {
    await using place = new FolderPlace();
    const elsewhere = join(dirname(place.root), 'elsewhere');
    mkdirSync(place.root, { recursive: true });
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, place.folder());
    const why = `${place.folder()} is no folder`;
    expect(await place.open().find(DEPS)).toEqual({ kind: 'unavailable', why });
    expect(await place.open().record(DEPS, A)).toEqual({ kind: 'not-recorded', why });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('may not be written', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    chmodSync(place.folder(), 0o500);
    expect(await place.open().record(DEPS, B)).toEqual({
      kind: 'not-recorded',
      why: `cannot write ${place.folder()}: EACCES`,
    });
    expect(await read(place.open(), DEPS)).toEqual({ kind: 'loaded', checkpoint: A });
    chmodSync(place.folder(), 0o000);
    expect(await place.open().find(DEPS)).toMatchObject({ why: expect.stringContaining('EACCES') });
    chmodSync(place.folder(), 0o700);
  });
});

describe('what is kept', () => {
  it('is the ten newest', async () => {
    await using place = new FolderPlace();
    const store = place.open();
    for (let i = 1; i <= 25; i++) await record(store, DEPS, checkpointOf({ a: `${i}` }));
    const numbers = Array.from({ length: 10 }, (_, i) => i + 16);
    expect(place.names()).toEqual(numbers.map((number) => `0000000000${number}.checkpoint`));
  });

  it('is no temporary file that a killed process left behind', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    const old = place.file('.123-0123456789abcdef.tmp');
    const recent = place.file('.124-0123456789abcdef.tmp');
    const foreign = place.file('notes.tmp');
    const ago = (seconds: number): number => Date.now() / 1000 - seconds;
    for (const file of [old, recent, foreign]) writeFileSync(file, 'x');
    utimesSync(old, ago(2 * HOUR), ago(2 * HOUR));
    utimesSync(foreign, ago(2 * HOUR), ago(2 * HOUR));
    utimesSync(recent, ago(HOUR / 2), ago(HOUR / 2));
    await record(place.open(), DEPS, B);
    expect([old, recent, foreign].map(existsSync)).toEqual([false, true, true]);
  });
});

describe('a store', () => {
  it('leaves the bytes that it recorded alone', async () => {
    await using place = new FolderPlace();
    await record(place.open(), DEPS, A);
    const before = readFileSync(place.file('000000000001.checkpoint'));
    for (let i = 0; i < 5; i++) await record(place.open(), DEPS, B);
    expect(readFileSync(place.file('000000000001.checkpoint'))).toEqual(before);
  });

  it('has the name it was given', () => {
    expect(new FolderStore({ name: 'job', root: '/x' }).name).toBe('job');
  });
});
