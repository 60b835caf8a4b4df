import {
  chmodSync,
  existsSync,
  mkdirSync,
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
import { MAX_RECORD_BYTES } from '../../../src/core/history/record-codec.ts';
import { FolderStore } from '../../../src/stores/folder.ts';
import { DEPS, keyOf } from '../keys.ts';
import { describeStore, newestText, save } from '../store-contract.ts';
import { FolderPlace } from './folder-place.ts';

const HOUR = 3600;
const A = Buffer.from('A');
const onPosix = it.skipIf(process.platform === 'win32');

describeStore('job', async () => new FolderPlace('job'));
describeStore('machine', async () => new FolderPlace('machine'));

/** A place with `A` of run 1, and then `B` of run 2. */
async function withTwo(): Promise<FolderPlace> {
  const place = new FolderPlace();
  await save(place.open(), keyOf('1', 1), 'A');
  await save(place.open(), keyOf('2', 2), 'B');
  return place;
}

describe('a folder', () => {
  it('holds numbered files', async () => {
    await using place = await withTwo();
    expect(place.names()).toEqual(['000000000001.entry', '000000000002.entry']);
  });

  onPosix('is for its owner only', async () => {
    await using place = await withTwo();
    expect(statSync(place.root).mode & 0o777).toBe(0o700);
    expect(statSync(place.folder).mode & 0o777).toBe(0o700);
    expect(statSync(place.file('000000000001.entry')).mode & 0o777).toBe(0o600);
  });

  it('is not made by looking', async () => {
    await using place = new FolderPlace();
    await place.open().newest([DEPS]);
    await place.open().load(keyOf('1', 1));
    expect(existsSync(place.root)).toBe(false);
  });

  it('may hold other things', async () => {
    await using place = await withTwo();
    for (const name of ['README', '3.entry', '0000000000003.entry', '000000000003.entry~', 'x.tmp'])
      writeFileSync(place.file(name), 'x');
    expect(await newestText(place.open(), DEPS)).toBe('B');
    await save(place.open(), keyOf('3', 3), 'C');
    expect(place.names()).toContain('000000000003.entry');
    expect(await newestText(place.open(), DEPS)).toBe('C');
  });

  it('does not go by the clock', async () => {
    await using place = await withTwo();
    const now = Date.now() / 1000;
    utimesSync(place.file('000000000001.entry'), now + 9 * HOUR, now + 9 * HOUR);
    utimesSync(place.file('000000000002.entry'), now - 9 * HOUR, now - 9 * HOUR);
    expect(await newestText(place.open(), DEPS)).toBe('B');
    await save(place.open(), keyOf('3', 0), 'C');
    expect(place.names().at(-1)).toBe('000000000003.entry');
  });

  it('counts on beyond twelve digits, and says when all numbers are used', async () => {
    await using place = new FolderPlace();
    await save(place.open(), keyOf('1', 1), 'A');
    renameSync(place.file('000000000001.entry'), place.file('999999999999.entry'));
    await save(place.open(), keyOf('2', 2), 'B');
    expect(place.names()).toContain('1000000000000.entry');
    expect(await newestText(place.open(), DEPS)).toBe('B');
    renameSync(place.file('1000000000000.entry'), place.file('999999999999999.entry'));
    expect(await place.open().save(keyOf('3', 3), A)).toEqual({
      kind: 'not-saved',
      why: `the entries in ${place.folder} have used up their numbers`,
    });
  });
});

describe('a damaged file', () => {
  it('is not passed over in favour of an older one', async () => {
    await using place = await withTwo();
    writeFileSync(place.file('000000000003.entry'), 'x');
    const why = expect.stringContaining('000000000003.entry');
    expect(await place.open().newest([DEPS])).toEqual({ kind: 'unreadable', why });
    expect(await place.open().newest([`${DEPS}1/`])).toEqual({ kind: 'unreadable', why });
    // One that is older than what is looked for does no harm.
    await save(place.open(), keyOf('4', 4), 'D');
    expect(await newestText(place.open(), DEPS)).toBe('D');
    expect(await place.open().newest([`${DEPS}1/`])).toMatchObject({ kind: 'unreadable' });
  });

  it('is unreadable when it is no file, or too large', async () => {
    await using place = await withTwo();
    const newest = place.file('000000000003.entry');
    mkdirSync(newest);
    expect(await place.open().newest([DEPS])).toMatchObject({
      why: expect.stringContaining('no regular file'),
    });
    rmSync(newest, { recursive: true });
    writeFileSync(newest, '');
    truncateSync(newest, MAX_RECORD_BYTES + 1);
    expect(await place.open().newest([DEPS])).toMatchObject({ why: expect.stringContaining('more than') });
  });

  onPosix('is unreadable when it is a link, even to a good one', async () => {
    await using place = await withTwo();
    symlinkSync('000000000001.entry', place.file('000000000003.entry'));
    expect(await place.open().newest([DEPS])).toMatchObject({ kind: 'unreadable' });
  });
});

describe('a folder that cannot be used', () => {
  it('is a file', async () => {
    await using place = new FolderPlace();
    mkdirSync(dirname(place.root), { recursive: true });
    writeFileSync(place.root, '');
    const why = (doing: string) => `cannot ${doing} ${place.folder}: ENOTDIR`;
    expect(await place.open().newest([DEPS])).toEqual({ kind: 'unavailable', why: why('read') });
    expect(await place.open().save(keyOf('1', 1), A)).toEqual({ kind: 'not-saved', why: why('write') });
  });

  it("is a file where the identity's folder should be", async () => {
    await using place = new FolderPlace();
    mkdirSync(place.root, { recursive: true });
    writeFileSync(place.folder, '');
    const why = `${place.folder} is no folder`;
    expect(await place.open().newest([DEPS])).toEqual({ kind: 'unavailable', why });
    expect(await place.open().save(keyOf('1', 1), A)).toMatchObject({ kind: 'not-saved' });
  });

  onPosix("is a link where the identity's folder should be", async () => {
    await using place = new FolderPlace();
    const elsewhere = join(dirname(place.root), 'elsewhere');
    mkdirSync(place.root, { recursive: true });
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, place.folder);
    const why = `${place.folder} is no folder`;
    expect(await place.open().newest([DEPS])).toEqual({ kind: 'unavailable', why });
    expect(await place.open().save(keyOf('1', 1), A)).toEqual({ kind: 'not-saved', why });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('may not be written', async () => {
    await using place = await withTwo();
    chmodSync(place.folder, 0o500);
    expect(await place.open().save(keyOf('3', 3), A)).toEqual({
      kind: 'not-saved',
      why: `cannot write ${place.folder}: EACCES`,
    });
    expect(await newestText(place.open(), DEPS)).toBe('B');
    chmodSync(place.folder, 0o700);
  });
});

describe('what is kept', () => {
  it('is what a look can find, and a window of numbers that stay taken', async () => {
    await using place = new FolderPlace();
    const store = place.open();
    for (let i = 1; i <= 25; i++) await save(store, keyOf('1', i), `${i}`);
    const numbers = Array.from({ length: 9 }, (_, i) => `0000000000${i + 16}.dropped`);
    expect(place.names()).toEqual([...numbers, '000000000025.entry']);
    expect(await newestText(store, DEPS)).toBe('25');
    expect((await store.load(keyOf('1', 24))).kind).toBe('absent');
  });

  it('is the newest of each of the newest runs', async () => {
    await using place = new FolderPlace();
    const store = place.open();
    for (let i = 1; i <= 12; i++) await save(store, keyOf(`${i}`, i), `${i}`);
    expect(await newestText(store, `${DEPS}3/`)).toBe('3');
    expect(await newestText(store, `${DEPS}2/`)).toBe('absent');
  });

  it('is no temporary file that a killed process left behind', async () => {
    await using place = await withTwo();
    const old = place.file('.123-0123456789abcdef.tmp');
    const recent = place.file('.124-0123456789abcdef.tmp');
    const foreign = place.file('notes.tmp');
    const ago = (seconds: number): number => Date.now() / 1000 - seconds;
    for (const file of [old, recent, foreign]) writeFileSync(file, 'x');
    utimesSync(old, ago(2 * HOUR), ago(2 * HOUR));
    utimesSync(foreign, ago(2 * HOUR), ago(2 * HOUR));
    utimesSync(recent, ago(HOUR / 2), ago(HOUR / 2));
    await save(place.open(), keyOf('3', 3), 'C');
    expect([old, recent, foreign].map(existsSync)).toEqual([false, true, true]);
  });
});

it('a store has the name it was given', () => {
  expect(new FolderStore({ name: 'job', root: '/x' }).name).toBe('job');
});
