import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Loaded, Newest, Saved, Store } from '../../src/core/history/store.ts';
import { CarefulStore } from '../../src/stores/careful-store.ts';
import type { CacheEntry } from '../support/cache-service/entries.ts';
import { ForgeEntries } from '../support/cache-service/forge-entries.ts';
import { DEPS, DEPS_DEV, keyOf } from './keys.ts';
import { describeStore } from './store-contract.ts';
import { TemporaryFolder } from './temporary-folder.ts';

const DAY = 86_400_000;
const LACKS = { orderMilliseconds: 1_100, unusedMilliseconds: DAY };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-01T12:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What act, Gitea and Forgejo keep, with stores as the processes of one job open them, and a clock that waiting moves. */
class ForgePlace implements AsyncDisposable, Store {
  readonly name = 'cache';
  readonly #entries = new ForgeEntries();
  readonly #job = new TemporaryFolder();
  readonly folder = join(this.#job.path, 'uses');
  waited = 0;
  fault: Loaded | undefined;
  readonly loaded: string[] = [];

  open(): CarefulStore {
    const wait = async (milliseconds: number) => {
      this.waited += milliseconds;
      this.pass(milliseconds);
    };
    const clock = { now: Date.now, wait };
    return new CarefulStore({ store: this, lacks: LACKS, user: this, folder: this.folder, clock });
  }

  /** Some time passes. */
  pass(milliseconds: number): void {
    vi.setSystemTime(Date.now() + milliseconds);
    this.#entries.pass(0);
  }

  async newest(prefixes: readonly string[]): Promise<Newest> {
    const entry = this.#find(prefixes);
    const isUnder = prefixes.some((prefix) => entry?.key === prefix || prefix.endsWith('/'));
    return entry === undefined || !isUnder ? { kind: 'absent' } : { kind: 'found', key: entry.key };
  }

  async load(key: string): Promise<Loaded> {
    this.loaded.push(key);
    if (this.fault !== undefined) return this.fault;
    const entry = this.#find([key]);
    if (entry?.key !== key) return { kind: 'absent', why: 'there is no such entry' };
    this.#entries.download(entry);
    return { kind: 'loaded', bytes: entry.bytes };
  }

  async save(key: string, bytes: Buffer): Promise<Saved> {
    if (this.#find([key])?.key === key) return { kind: 'not-saved', why: 'the key is taken' };
    const entry = this.#entries.reserve({ repositoryId: '1', scope: '', version: '', key });
    Object.assign(entry, { bytes, finalized: true });
    return { kind: 'saved' };
  }

  #find(keys: readonly string[]): CacheEntry | undefined {
    return this.#entries.lookup({ repositoryId: '1', scopes: [], version: '', keys });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#job[Symbol.dispose]();
  }
}

describeStore('careful', async () => new ForgePlace());

const A = Buffer.from('A');
/** A key of now. */
const key = (id: number, name = DEPS) =>
  keyOf('1', Date.now(), name).replace(/[^/]*$/, (end) => `${end}${id}`);

it('finds the newest where all of a second are alike, over the processes of a job', async () => {
  await using place = new ForgePlace();
  for (let i = 0; i < 4; i++) {
    // A checkpoint, which looks at nothing before it.
    const first = key(i);
    await place.open().save(first, A);
    expect(await place.open().newest([DEPS])).toEqual({ kind: 'found', key: first });
    // One process looks, and another one records.
    const second = key(i + 100);
    await place.open().save(second, A);
    expect(await place.open().newest([DEPS])).toEqual({ kind: 'found', key: second });
  }
});

it('waits for what is left of the time, and only in the same history', async () => {
  await using place = new ForgePlace();
  await place.open().save(key(1), A);
  expect(place.waited).toBe(0);
  await place.open().save(key(1, DEPS_DEV), A);
  expect(place.waited).toBe(0);
  place.pass(1_000);
  await place.open().save(key(2), A);
  expect(place.waited).toBe(100);
  place.pass(1_100);
  await place.open().newest([DEPS]);
  place.pass(400);
  await place.open().save(key(3), A);
  expect(place.waited).toBe(800);
  place.pass(5_000);
  await place.open().save(key(4), A);
  expect(place.waited).toBe(800);
});

it('waits for no longer than it must when the clock was set back', async () => {
  await using place = new ForgePlace();
  await place.open().save(key(1), A);
  place.pass(-DAY);
  await place.open().save(key(2), A);
  expect(place.waited).toBe(1_100);
});

it('waits within one process where it can leave nothing for others', async () => {
  await using place = new ForgePlace();
  writeFileSync(place.folder, '');
  const store = place.open();
  await store.save(key(1), A);
  await store.save(key(2), A);
  expect(place.waited).toBe(1_100);
});

it('keeps what is looked at every other day, and nothing else', async () => {
  await using place = new ForgePlace();
  const [used, other] = [key(1), key(2, DEPS_DEV)];
  await place.open().save(used, A);
  await place.open().save(other, A);
  for (let day = 0; day < 28; day += 2) {
    place.pass(2 * DAY);
    expect(await place.open().newest([`${DEPS}none/`, DEPS])).toEqual({ kind: 'found', key: used });
  }
  expect(place.loaded).toHaveLength(14);
  expect(await place.open().newest([DEPS_DEV])).toEqual({ kind: 'absent' });
});

it('does not load what is new, and what has no time', async () => {
  await using place = new ForgePlace();
  const timeless = DEPS.replace('/c/', '/next/first/');
  await place.open().save(key(1), A);
  await place.open().save(`${timeless}1`, A);
  place.pass(DAY - 5_000);
  expect(await place.open().newest([DEPS])).toMatchObject({ kind: 'found' });
  place.pass(DAY);
  expect(await place.open().newest([timeless])).toMatchObject({ kind: 'found' });
  expect(place.loaded).toEqual([]);
});

it('tells what it found whatever becomes of loading it', async () => {
  await using place = new ForgePlace();
  const found = key(1);
  await place.open().save(found, A);
  place.pass(2 * DAY);
  place.fault = { kind: 'unavailable', why: 'x' };
  expect(await place.open().newest([DEPS])).toEqual({ kind: 'found', key: found });
  expect(place.loaded).toEqual([found]);
});
