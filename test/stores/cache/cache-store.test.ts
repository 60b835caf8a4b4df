import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TemporaryFolder } from '../temporary-folder.ts';
import { A, B, CachePlace, KEY_A, KEY_B, PREFIX, read, save } from './cache-place.ts';

const OTHER = 'file-tracker/test/other/';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(['v1', 'v2'] as const)('entries, with %s', (protocol) => {
  it('are found by the first prefix that has one, the newest of each', async () => {
    await using place = await CachePlace.open(protocol);
    const store = place.open();
    expect(await store.newest([PREFIX])).toEqual({ kind: 'absent' });
    await save(store, KEY_A, A);
    await save(store, KEY_B, B);
    await save(store, `${OTHER}1`, A);
    expect(await store.newest([PREFIX])).toEqual({ kind: 'found', key: KEY_B });
    expect(await store.newest([PREFIX, OTHER])).toEqual({ kind: 'found', key: KEY_B });
    expect(await store.newest([`${PREFIX}x/`, OTHER])).toEqual({ kind: 'found', key: `${OTHER}1` });
    expect(await store.newest([KEY_A, PREFIX])).toEqual({ kind: 'found', key: KEY_A });
    expect(await store.newest(Array.from({ length: 10 }, (_, i) => `${PREFIX}${i}/`))).toEqual({
      kind: 'absent',
    });
  });

  it('are not taken for those of a key that theirs begins with', async () => {
    await using place = await CachePlace.open(protocol);
    await save(place.open(), `${PREFIX}10`, A);
    expect(await place.open().newest([`${PREFIX}1`])).toEqual({ kind: 'absent' });
    expect(await place.open().newest([`${PREFIX}1`, OTHER])).toMatchObject({ kind: 'unavailable' });
    expect(await place.open().load(`${PREFIX}1`)).toMatchObject({ kind: 'unreadable' });
  });

  it('come back as they were', async () => {
    await using place = await CachePlace.open(protocol);
    for (const bytes of [Buffer.alloc(0), Buffer.from([0, 255, 10, 13]), Buffer.alloc(3_000_000, 'x')]) {
      await save(place.open(), `${PREFIX}${bytes.length}`, bytes);
      const isSame = expect.toSatisfy((loaded: Buffer) => bytes.equals(loaded));
      expect(await place.open().load(`${PREFIX}${bytes.length}`)).toEqual({ kind: 'loaded', bytes: isSame });
    }
  });

  it('have a key that is used once', async () => {
    await using place = await CachePlace.withEntry(protocol);
    expect(await place.open().save(KEY_A, B)).toMatchObject({ kind: 'not-saved' });
    expect(await read(place.open())).toEqual({ kind: 'loaded', bytes: A });
  });

  it('may be asked for by the dozen at once, and saved', async () => {
    await using place = await CachePlace.open(protocol);
    const store = place.open();
    const numbers = Array.from({ length: 24 }, (_, i) => i);
    await Promise.all(numbers.slice(0, 6).map((i) => save(store, `${PREFIX}${i}/x`, Buffer.from(`${i}`))));
    place.service.inject({ effect: 'status', status: 401, nth: 20, on: 'lookup' });
    place.service.inject({ effect: 'delay', ms: 50, on: 'lookup', times: 9 });
    const found = await Promise.all(numbers.map((i) => store.newest([`${PREFIX}${i}/`])));
    expect(found.filter(({ kind }) => kind === 'found').length).toBeGreaterThanOrEqual(5);
    // What went wrong for one is said of none but that one.
    expect(found.filter(({ kind }) => kind === 'unavailable')).toHaveLength(1);
    found.forEach((newest, i) => {
      if (newest.kind === 'found') expect(newest.key).toBe(`${PREFIX}${i}/x`);
    });
    place.service.heal();
    const loaded = await Promise.all(numbers.slice(0, 6).map((i) => store.load(`${PREFIX}${i}/x`)));
    expect(loaded).toEqual(numbers.slice(0, 6).map((i) => ({ kind: 'loaded', bytes: Buffer.from(`${i}`) })));
    expect(place.leftovers()).toEqual([]);
  });
});

describe('a request', () => {
  it('is one for finding, and there is no download', async () => {
    await using place = await CachePlace.withEntry();
    place.service.forgetRequests();
    await place.open().newest([PREFIX]);
    await place.open().newest([`${PREFIX}42/`, PREFIX]);
    expect(place.service.requests).toMatchObject([
      { kind: 'lookup', key: PREFIX, restoreKeys: [] },
      { kind: 'lookup', key: `${PREFIX}42/`, restoreKeys: [PREFIX] },
    ]);
  });

  it('is the same from every folder', async () => {
    await using place = await CachePlace.open();
    await place.open().newest([PREFIX]);
    await place.open({ temp: join(place.temp, 'other') }).newest([PREFIX]);
    await place.open({ temp: join(place.temp, 'o t h e r') }).save(KEY_A, A);
    const versions = new Set(
      place.service.requests.filter(({ kind }) => kind !== 'upload').map(({ version }) => version),
    );
    expect([...versions]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});

describe('the process', () => {
  it('stays as it is, during a task and afterwards', async () => {
    using workspace = new TemporaryFolder();
    await using place = await CachePlace.open();
    writeFileSync(join(workspace.path, 'file-tracker.checkpoint'), 'mine');
    vi.stubEnv('GITHUB_WORKSPACE', workspace.path);
    vi.stubEnv('RUNNER_TEMP', join(workspace.path, 'temp'));
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'another');
    const look = (): unknown => [
      process.cwd(),
      { ...process.env },
      'ACTIONS_RESULTS_URL' in process.env,
      Object.getOwnPropertyDescriptor(process.env, 'GITHUB_WORKSPACE'),
    ];
    const identity = (): unknown[] => [
      process.env,
      process.cwd,
      process.stdout.write,
      ...['beforeExit', 'uncaughtException', 'unhandledRejection'].map((name) =>
        process.listeners(name as 'exit'),
      ),
    ];
    const before = { look: look(), identity: identity() };
    let during = 0;
    const timer = setInterval(() => {
      during++;
      expect(look()).toEqual(before.look);
      identity().forEach((thing, i) => {
        if (Array.isArray(thing)) expect(thing).toEqual(before.identity[i]);
        else expect(thing).toBe(before.identity[i]);
      });
      process.stdout.write('said meanwhile\n');
    }, 1);
    await save(place.open(), KEY_A, A);
    expect(await read(place.open())).toMatchObject({ kind: 'loaded' });
    clearInterval(timer);
    expect(during).toBeGreaterThan(5);
    expect(place.stdout.lines.filter((line) => line === 'said meanwhile')).toHaveLength(during);
    expect(look()).toEqual(before.look);
    expect(readdirSync(workspace.path)).toEqual(['file-tracker.checkpoint']);
    expect(readFileSync(join(workspace.path, 'file-tracker.checkpoint'), 'utf8')).toBe('mine');
  });

  it('prints debug lines only, and masks before what they mask', async () => {
    await using place = await CachePlace.withEntry();
    await read(place.open());
    expect(place.printed()).toEqual([]);
    const { lines } = place.stdout;
    expect(lines).toContainEqual(expect.stringContaining('tar'));
    const masks = lines.flatMap((line) => /^::add-mask::(.*)$/.exec(line)?.[1] ?? []);
    expect(masks.length).toBeGreaterThan(0);
    for (const secret of masks)
      expect(lines.findIndex((line) => line.includes(secret))).toBe(lines.indexOf(`::add-mask::${secret}`));
  });
});

/** A folder with links to programs, as a `PATH`. */
function pathOf(folder: string, programs: Record<string, string>): string {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  }
  return folder;
}

describe.skipIf(process.platform === 'win32')('the programs of the machine', () => {
  it.each(['v1', 'v2'] as const)('make no difference: with and without zstd, %s', async (protocol) => {
    await using place = await CachePlace.open(protocol);
    using folder = new TemporaryFolder();
    const real = process.env['PATH'] ?? '';
    const programs = { tar: `PATH="${real}" exec tar "$@"` };
    const without = pathOf(join(folder.path, 'without'), programs);
    const zstd = 'echo v1.5.5; echo called >> "$(dirname "$0")/../called"';
    const also = pathOf(join(folder.path, 'with'), { ...programs, zstd });
    const open = (PATH: string) => place.open({ env: { ...place.env, PATH } });
    await save(open(without), KEY_A, A);
    expect(await read(open(also))).toEqual({ kind: 'loaded', bytes: A });
    await save(open(also), KEY_B, B);
    expect(await read(open(without))).toEqual({ kind: 'loaded', bytes: B });
    expect(await read(open(`${without}${delimiter}${real}`))).toEqual({ kind: 'loaded', bytes: B });
    expect(readdirSync(folder.path)).toEqual(['with', 'without']);
  });

  it('may lack tar, which is said in one line', async () => {
    await using place = await CachePlace.withEntry();
    const store = place.open({ env: { ...place.env, PATH: join(place.temp, 'none') } });
    expect(await store.newest([PREFIX])).toEqual({ kind: 'found', key: KEY_A });
    const why = 'the cache client needs tar, which is not installed here';
    expect(await store.load(KEY_A)).toEqual({ kind: 'unavailable', why });
    expect(await store.save(KEY_B, B)).toEqual({ kind: 'not-saved', why });
    expect(place.printed()).toEqual([]);
  });
});

describe('the folder for temporary files', () => {
  it('is empty afterwards', async () => {
    await using place = await CachePlace.withEntry();
    await read(place.open());
    expect(place.leftovers()).toEqual([]);
  });

  it('is made when it is not there', async () => {
    await using place = await CachePlace.open();
    await save(place.open({ temp: join(place.temp, 'a', 'b') }), KEY_A, A);
    expect(place.entries()).toHaveLength(1);
  });

  it.each(['[a]{b,c}!#*?', "it's", '-rf', '$HOME', 'ü', '%PATH%;&|<>'])('may be called %s', async (name) => {
    await using place = await CachePlace.open();
    const temp = join(place.temp, name);
    await save(place.open({ temp }), KEY_A, A);
    expect(await read(place.open({ temp }))).toEqual({ kind: 'loaded', bytes: A });
    expect(readdirSync(temp)).toEqual([]);
  });

  it.each(['a b', 'a"b', 'a\\b', `a${delimiter}b`])(
    'is another where the client cannot work in it: %s',
    async (name) => {
      await using place = await CachePlace.open();
      const temp = join(place.temp, name);
      await save(place.open({ temp }), KEY_A, A);
      expect(await read(place.open({ temp }))).toEqual({ kind: 'loaded', bytes: A });
      expect(place.leftovers()).toEqual([]);
    },
  );

  it('may be unusable; a look-up needs none', async () => {
    await using place = await CachePlace.withEntry();
    const temp = join(place.temp, 'file');
    writeFileSync(temp, '');
    const why = `cannot write to ${temp}: EEXIST`;
    expect(await place.open({ temp }).newest([PREFIX])).toMatchObject({ kind: 'found' });
    expect(await place.open({ temp }).load(KEY_A)).toEqual({ kind: 'unavailable', why });
    expect(await place.open({ temp }).save(KEY_B, B)).toEqual({ kind: 'not-saved', why });
  });
});
