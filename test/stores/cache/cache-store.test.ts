import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyPrefix, runKeyPrefix } from '../../../src/core/history/key.ts';
import { checkpointOf } from '../../support/snapshots.ts';
import { DEPS } from '../identities.ts';
import { read, record } from '../store-contract.ts';
import { TemporaryFolder } from '../temporary-folder.ts';
import { CachePlace } from './cache-place.ts';

const A = checkpointOf({ a: 'A' });

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a request', () => {
  it('is one for finding, and there is no download', async () => {
    await using place = await CachePlace.open();
    await record(place.open(), DEPS, A);
    place.service.forgetRequests();
    await place.open().find(DEPS);
    await place.open().find(DEPS, '42');
    expect(place.service.requests).toMatchObject([
      { kind: 'lookup', key: keyPrefix(DEPS), restoreKeys: [] },
      { kind: 'lookup', key: runKeyPrefix(DEPS, '42'), restoreKeys: [keyPrefix(DEPS)] },
    ]);
  });

  it('is the same from every folder and operating system', async () => {
    await using place = await CachePlace.open();
    const versions = async (temp: string, platform: string): Promise<unknown> => {
      vi.spyOn(process, 'platform', 'get').mockReturnValue(platform as NodeJS.Platform);
      await place.open({ temp }).find(DEPS);
      vi.restoreAllMocks();
      return place.service.requests.at(-1)?.version;
    };
    const here = await versions(place.temp, 'linux');
    expect(here).toMatch(/^[0-9a-f]{64}$/);
    expect(await versions(join(place.temp, 'other'), 'win32')).toBe(here);
  });
});

describe('the process', () => {
  it('stays as it is, during an operation and afterwards', async () => {
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
      process.stdout.write('said meanwhile\n');
    }, 1);
    await record(place.open(), DEPS, A);
    expect(await read(place.open(), DEPS)).toMatchObject({ kind: 'loaded' });
    clearInterval(timer);
    expect(during).toBeGreaterThan(5);
    expect(place.stdout.lines.filter((line) => line === 'said meanwhile')).toHaveLength(during);
    expect(look()).toEqual(before.look);
    identity().forEach((thing, i) => {
      if (Array.isArray(thing)) expect(thing).toEqual(before.identity[i]);
      else expect(thing).toBe(before.identity[i]);
    });
    expect(readdirSync(workspace.path)).toEqual(['file-tracker.checkpoint']);
    expect(readFileSync(join(workspace.path, 'file-tracker.checkpoint'), 'utf8')).toBe('mine');
  });

  it('prints debug lines only', async () => {
    await using place = await CachePlace.open();
    await record(place.open(), DEPS, A);
    await read(place.open(), DEPS);
    const lines = place.stdout.lines;
    expect(lines.filter((line) => !/^::(debug|add-mask)::/.test(line))).toEqual([]);
    expect(lines).toContainEqual(expect.stringContaining('tar'));
    expect(lines).toContainEqual(expect.stringMatching(/^::add-mask::/));
  });
});

describe('the folder for temporary files', () => {
  it('is empty afterwards', async () => {
    await using place = await CachePlace.open();
    await record(place.open(), DEPS, A);
    await read(place.open(), DEPS);
    expect(place.leftovers()).toEqual([]);
  });

  it('is made when it is not there', async () => {
    await using place = await CachePlace.open();
    await record(place.open({ temp: join(place.temp, 'a', 'b') }), DEPS, A);
    expect(place.count(DEPS)).toBe(1);
  });

  it('may hold what means something in a pattern', async () => {
    await using place = await CachePlace.open();
    const temp = join(place.temp, '[a]{b,c}!#*?');
    await record(place.open({ temp }), DEPS, A);
    expect(await read(place.open({ temp }), DEPS)).toMatchObject({ kind: 'loaded' });
  });

  it("may have a path with spaces, which the client cannot put in tar's command line", async () => {
    await using place = await CachePlace.open();
    const temp = join(place.temp, 'a b');
    const why = `the cache client cannot work in ${temp}: the path has a space or a quote in it`;
    expect(await place.open({ temp }).find(DEPS)).toEqual({ kind: 'unavailable', why });
    expect(await place.open({ temp }).record(DEPS, A)).toEqual({ kind: 'not-recorded', why });
  });

  it('may be unusable', async () => {
    await using place = await CachePlace.open();
    const file = join(place.temp, 'file');
    mkdirSync(place.temp, { recursive: true });
    writeFileSync(file, '');
    const why = `cannot write to ${file}: EEXIST`;
    expect(await place.open({ temp: file }).find(DEPS)).toEqual({ kind: 'unavailable', why });
    expect(await place.open({ temp: file }).record(DEPS, A)).toEqual({ kind: 'not-recorded', why });
  });
});
