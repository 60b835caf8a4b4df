import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { encodeCheckpoint } from '../../../src/core/history/checkpoint-codec.ts';
import { keyPrefix } from '../../../src/core/history/key.ts';
import type { Loaded, Lookup, Recorded } from '../../../src/core/history/store.ts';
import {
  CacheService,
  cacheEnvironment,
  type Fault,
  pushScopes,
  type RequestKind,
  readOnly,
  writeOnly,
} from '../../support/cache-service/index.ts';
import { checkpointOf } from '../../support/snapshots.ts';
import { DEPS, DEPS_DEV } from '../identities.ts';
import { record } from '../store-contract.ts';
import { archiveOf, archiveOfBytes, CHECKPOINT_FILE } from './archives.ts';
import { CachePlace } from './cache-place.ts';

const A = checkpointOf({ a: 'A' });
const B = checkpointOf({ a: 'B' });

/** The seconds after which a store gives up a service that never answers; others have time enough. */
const SHORT = 0.5;
const NOTHING = `the cache service did not answer within ${SHORT} seconds`;
const NOT_AS_IT_SHOULD = `the cache service did not answer as it should within ${SHORT} seconds: it`;
const NOT_JSON = `${NOT_AS_IT_SHOULD} answered with what is not JSON`;
const CUT = 'the connection to the cache service was cut';
const RATE = 'the cache service has had too many requests (429)';
const RESET = 'the cache service cannot be reached (ECONNRESET)';
const UNPACKED = 'its archive cannot be unpacked';

/** Does what makes a request of a kind, in a place that holds {@link A}. */
async function provoke(
  place: CachePlace,
  kind: RequestKind,
  timeoutSeconds: number,
): Promise<Lookup | Loaded | Recorded> {
  const store = place.open({ timeoutSeconds });
  if (kind !== 'lookup' && kind !== 'download') return store.record(DEPS, B);
  const lookup = await store.find(DEPS);
  return kind === 'download' && lookup.kind === 'found' ? lookup.load() : lookup;
}

type Case = readonly [
  kind: RequestKind,
  fault: Fault,
  why: string | RegExp,
  expected: 'unavailable' | 'not-recorded' | 'unreadable',
];

const V2: Case[] = [
  ['lookup', { effect: 'reset' }, RESET, 'unavailable'],
  ['lookup', { effect: 'lost-answer' }, RESET, 'unavailable'],
  ['lookup', { effect: 'hang' }, NOTHING, 'unavailable'],
  [
    'lookup',
    { effect: 'status', status: 401 },
    /^the cache service answered 401 Unauthorized/,
    'unavailable',
  ],
  ['lookup', { effect: 'status', status: 429, retryAfter: 7 }, RATE, 'unavailable'],
  [
    'lookup',
    { effect: 'status', status: 500 },
    new RegExp(`^${NOT_AS_IT_SHOULD} answered 500 Internal`),
    'unavailable',
  ],
  ['lookup', { effect: 'html' }, NOT_JSON, 'unavailable'],
  ['lookup', { effect: 'html', status: 200 }, NOT_JSON, 'unavailable'],
  ['lookup', { effect: 'invalid-json' }, NOT_JSON, 'unavailable'],
  // The test runner keeps the process alive; processes.test.ts has what happens when nothing does.
  ['lookup', { effect: 'cut' }, NOTHING, 'unavailable'],
  ['lookup', { effect: 'stall' }, NOTHING, 'unavailable'],
  [
    'lookup',
    { effect: 'denied' },
    'this job may not read the cache: the token has no readable cache scopes',
    'unavailable',
  ],
  ['download', { effect: 'reset' }, `${NOT_AS_IT_SHOULD} cannot be reached (ECONNRESET)`, 'unavailable'],
  ['download', { effect: 'hang' }, NOTHING, 'unavailable'],
  ['download', { effect: 'status', status: 500 }, 'the cache service answered 500', 'unavailable'],
  ['download', { effect: 'cut' }, CUT, 'unavailable'],
  ['download', { effect: 'stall' }, NOTHING, 'unavailable'],
  ['download', { effect: 'html', status: 200 }, UNPACKED, 'unreadable'],
  ['download', { effect: 'truncated' }, UNPACKED, 'unreadable'],
  ['download', { effect: 'garbage' }, UNPACKED, 'unreadable'],
  ['create', { effect: 'reset' }, RESET, 'not-recorded'],
  ['create', { effect: 'lost-answer' }, RESET, 'not-recorded'],
  ['create', { effect: 'hang' }, NOTHING, 'not-recorded'],
  [
    'create',
    { effect: 'status', status: 409, message: 'x' },
    'the cache service answered 409 Conflict: x',
    'not-recorded',
  ],
  ['create', { effect: 'status', status: 429 }, RATE, 'not-recorded'],
  [
    'create',
    { effect: 'status', status: 503 },
    new RegExp(`^${NOT_AS_IT_SHOULD} answered 503`),
    'not-recorded',
  ],
  ['create', { effect: 'html' }, NOT_JSON, 'not-recorded'],
  ['create', { effect: 'invalid-json' }, NOT_JSON, 'not-recorded'],
  ['create', { effect: 'cut' }, NOTHING, 'not-recorded'],
  [
    'create',
    { effect: 'denied' },
    'this job may not write to the cache: the token is read-only for this run',
    'not-recorded',
  ],
  ['upload', { effect: 'reset' }, NOTHING, 'not-recorded'],
  ['upload', { effect: 'hang' }, NOTHING, 'not-recorded'],
  [
    'upload',
    { effect: 'status', status: 403 },
    /^the cache service did not accept it: .*injected 403/,
    'not-recorded',
  ],
  ['upload', { effect: 'cut' }, CUT, 'not-recorded'],
  ['upload', { effect: 'html' }, /^the cache service did not accept it: .*Bad Gateway/, 'not-recorded'],
  ['finalize', { effect: 'reset' }, RESET, 'not-recorded'],
  ['finalize', { effect: 'hang' }, NOTHING, 'not-recorded'],
  ['finalize', { effect: 'status', status: 404 }, /^the cache service answered 404/, 'not-recorded'],
  [
    'finalize',
    { effect: 'status', status: 500 },
    new RegExp(`^${NOT_AS_IT_SHOULD} answered 500`),
    'not-recorded',
  ],
  ['finalize', { effect: 'invalid-json' }, NOT_JSON, 'not-recorded'],
  ['finalize', { effect: 'cut' }, NOTHING, 'not-recorded'],
];

const V1: Case[] = [
  ['lookup', { effect: 'hang' }, NOTHING, 'unavailable'],
  ['lookup', { effect: 'reset' }, `${NOT_AS_IT_SHOULD} cannot be reached (ECONNRESET)`, 'unavailable'],
  ['lookup', { effect: 'status', status: 500 }, 'the cache service answered 500', 'unavailable'],
  ['lookup', { effect: 'status', status: 429 }, RATE, 'unavailable'],
  ['lookup', { effect: 'html', status: 200 }, /^the cache client failed: /, 'unavailable'],
  [
    'lookup',
    { effect: 'denied' },
    'this job may not read the cache: the token has no readable cache scopes',
    'unavailable',
  ],
  ['download', { effect: 'cut' }, CUT, 'unavailable'],
  ['download', { effect: 'garbage' }, UNPACKED, 'unreadable'],
  ['create', { effect: 'status', status: 500 }, 'the cache service answered 500', 'not-recorded'],
  ['upload', { effect: 'status', status: 500 }, 'the cache service answered 500', 'not-recorded'],
  [
    'upload',
    { effect: 'cut' },
    `the cache service did not answer as it should within ${SHORT} seconds: the connection to the cache service was cut`,
    'not-recorded',
  ],
  ['finalize', { effect: 'status', status: 500 }, 'the cache service answered 500', 'not-recorded'],
];

describe.each([
  ['v2', V2],
  ['v1', V1],
] as const)('a service that fails, %s', (protocol, cases) => {
  it.each(cases)('at a %s with %j', async (kind, fault, why, expected) => {
    await using place = await CachePlace.open(protocol);
    await record(place.open(), DEPS, A);
    place.service.inject({ ...fault, on: kind });
    const isGivenUp = typeof why === 'string' ? why.includes(`${SHORT}`) : why.source.includes(`${SHORT}`);
    const start = performance.now();
    const got = await provoke(place, kind, isGivenUp ? SHORT : 20);
    const text = typeof why === 'string' ? why : expect.stringMatching(why);
    expect(got).toEqual({ kind: expected, why: text });
    // On its own the client would go on for 24 seconds and more.
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(place.leftovers()).toEqual([]);
    expect(place.stdout.lines.filter((line) => !/^::(debug|add-mask)::/.test(line))).toEqual([]);
  });

  it('by refusing connections', async () => {
    await using place = await CachePlace.open(protocol);
    place.env = cacheEnvironment(await CacheService.refused(protocol), pushScopes('main'));
    const why = expect.stringMatching(/cannot be reached \(ECONNREFUSED\)$/);
    expect(await place.open({ timeoutSeconds: SHORT }).find(DEPS)).toEqual({ kind: 'unavailable', why });
    expect(await place.open({ timeoutSeconds: SHORT }).record(DEPS, A)).toEqual({
      kind: 'not-recorded',
      why,
    });
  });
});

describe('the time', () => {
  it('is one budget for all operations of a store', async () => {
    await using place = await CachePlace.open();
    await record(place.open(), DEPS, A);
    const store = place.open({ timeoutSeconds: 1 });
    expect(await store.find(DEPS)).toMatchObject({ kind: 'found' });
    const lookup = await store.find(DEPS);
    place.service.inject({ effect: 'hang' });
    const start = performance.now();
    expect(lookup.kind === 'found' && (await lookup.load())).toMatchObject({ kind: 'unavailable' });
    const given = performance.now() - start;
    expect(given).toBeGreaterThan(500);
    // Nothing is left: the service is not asked again.
    place.service.forgetRequests();
    place.service.heal();
    const why = 'the cache service did not answer within 1 second';
    expect(await store.find(DEPS)).toEqual({ kind: 'unavailable', why });
    expect(await store.record(DEPS, B)).toEqual({ kind: 'not-recorded', why });
    await sleep(300);
    expect(place.service.requests).toEqual([]);
    // That is for this store; one of its own has time of its own.
    expect(await place.open().find(DEPS)).toMatchObject({ kind: 'found' });
  });
});

describe('permission', () => {
  it('to write may be missing', async () => {
    await using place = await CachePlace.open();
    place.env = cacheEnvironment(place.service, readOnly(pushScopes('main')));
    expect(await place.open().find(DEPS)).toEqual({ kind: 'absent' });
    const why = 'this job may not write to the cache: the token is read-only for this run';
    expect(await place.open().record(DEPS, A)).toEqual({ kind: 'not-recorded', why });
  });

  it('to read may be missing', async () => {
    await using place = await CachePlace.open();
    place.env = cacheEnvironment(place.service, writeOnly(pushScopes('main')));
    await record(place.open(), DEPS, A);
    const why = 'this job may not read the cache: the token has no readable cache scopes';
    expect(await place.open().find(DEPS)).toEqual({ kind: 'unavailable', why });
  });

  it('is not asked for where the runner says that there is none', async () => {
    await using place = await CachePlace.open();
    const store = place.open({ env: { ...place.env, ACTIONS_CACHE_MODE: 'none' } });
    expect(await store.find(DEPS)).toMatchObject({
      why: 'this job may not read the cache (cache-mode: none)',
    });
    expect(await store.record(DEPS, A)).toMatchObject({
      why: 'this job may not write to the cache (cache-mode: none)',
    });
    const nowhere = place.open({ env: {} });
    expect(await nowhere.find(DEPS)).toMatchObject({ kind: 'unavailable' });
    expect(await nowhere.record(DEPS, A)).toMatchObject({ kind: 'not-recorded' });
    expect(place.service.requests).toEqual([]);
  });

  it('to save may be refused by whoever opens the store', async () => {
    await using place = await CachePlace.open();
    const store = place.open({ refuseSaving: 'because' });
    expect(await store.record(DEPS, A)).toEqual({ kind: 'not-recorded', why: 'because' });
    expect(place.service.requests).toEqual([]);
  });
});

/** A service that answers everything with the same JSON. */
async function answering(body: unknown): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

describe('an answer that nobody asked for', () => {
  it.each([
    ['of another identity', `${keyPrefix(DEPS_DEV)}1.1.a--0123456789abcdef/${A.snapshot.hash}`],
    ['without a hash', `${keyPrefix(DEPS)}1.1.a--0123456789abcdef/`],
    ['with more behind', `${keyPrefix(DEPS)}1.1.a--0123456789abcdef/${A.snapshot.hash}/x\n::error::`],
  ])('is unreadable: a key %s', async (_, key) => {
    await using place = await CachePlace.open();
    await using server = await answering({ ok: true, signed_download_url: 'http://x/', matched_key: key });
    const lookup = await place.open({ env: { ...place.env, ACTIONS_RESULTS_URL: server.url } }).find(DEPS);
    const why = `the cache service found a key that is none of ours: ${key.replace('\n', ' ')}`;
    expect(lookup).toEqual({ kind: 'unreadable', why });
  });

  it('is absent: a key that is empty', async () => {
    await using place = await CachePlace.open();
    await using server = await answering({ ok: false, signed_download_url: '', matched_key: '' });
    const lookup = await place.open({ env: { ...place.env, ACTIONS_RESULTS_URL: server.url } }).find(DEPS);
    expect(lookup).toEqual({ kind: 'absent' });
  });

  it('is unreadable: the checkpoint of another key', async () => {
    await using place = await CachePlace.open();
    await record(place.open(), DEPS, A);
    place.replaceNewest(DEPS, encodeCheckpoint(B));
    const lookup = await place.open().find(DEPS);
    expect(lookup.kind === 'found' && (await lookup.load())).toEqual({
      kind: 'unreadable',
      why: 'its content does not have the hash that its key states',
    });
  });

  it('is unavailable: an entry that was evicted after it had been found', async () => {
    await using place = await CachePlace.open();
    await record(place.open(), DEPS, A);
    const lookup = await place.open().find(DEPS);
    place.service.evictAll();
    expect(lookup.kind === 'found' && (await lookup.load())).toEqual({
      kind: 'unavailable',
      why: 'the cache service has it no longer',
    });
  });
});

describe('an archive', () => {
  async function loadArchive(make: (good: Buffer, place: CachePlace) => Buffer): Promise<unknown> {
    await using place = await CachePlace.open();
    await record(place.open(), DEPS, A);
    place.service.tamper(place.newest(DEPS), (good) => make(good, place));
    const lookup = await place.open().find(DEPS);
    const loaded = lookup.kind === 'found' && (await lookup.load());
    expect(place.leftovers()).toEqual([]);
    return loaded;
  }

  it('may be packed otherwise', async () => {
    const bytes = encodeCheckpoint(A);
    expect(await loadArchive((good) => archiveOfBytes(good, bytes))).toMatchObject({ kind: 'loaded' });
  });

  it('is unreadable when it holds a link, even to a good checkpoint', async () => {
    const archive = (good: Buffer, place: CachePlace): Buffer => {
      const target = join(mkdtempSync(join(place.temp, '..', 'target-')), 'good');
      writeFileSync(target, encodeCheckpoint(A));
      expect(readFileSync(target)).toEqual(encodeCheckpoint(A));
      return archiveOf(good, (folder) => symlinkSync(target, join(folder, CHECKPOINT_FILE)));
    };
    expect(await loadArchive(archive)).toEqual({
      kind: 'unreadable',
      why: 'its archive holds something else than a file',
    });
  });

  it('is unreadable when it holds a folder', async () => {
    const archive = (good: Buffer): Buffer =>
      archiveOf(good, (folder) => mkdirSync(join(folder, CHECKPOINT_FILE, 'x'), { recursive: true }));
    expect(await loadArchive(archive)).toMatchObject({ kind: 'unreadable' });
  });

  it('is unreadable when it holds other things only', async () => {
    const archive = (good: Buffer): Buffer =>
      archiveOf(good, (folder) => writeFileSync(join(folder, 'other'), encodeCheckpoint(A)), ['other']);
    expect(await loadArchive(archive)).toEqual({
      kind: 'unreadable',
      why: 'its archive holds no checkpoint',
    });
  });

  it('is unreadable when it is empty', async () => {
    expect(await loadArchive(() => Buffer.alloc(0))).toMatchObject({ kind: 'unreadable' });
  });
});
