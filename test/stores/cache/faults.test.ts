import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loaded, Newest, Saved } from '../../../src/core/history/store.ts';
import type { CacheStoreOptions } from '../../../src/stores/cache/cache-store.ts';
import { ENTRY_FILE } from '../../../src/stores/cache/private-folder.ts';
import { TimeLimit } from '../../../src/threads/time-limit.ts';
import {
  CacheService,
  cacheEnvironment,
  type Fault,
  pushScopes,
  type RequestKind,
  readOnly,
  writeOnly,
} from '../../support/cache-service/index.ts';
import { TemporaryFolder } from '../temporary-folder.ts';
import { archiveOf, archiveOfBytes } from './archives.ts';
import { A, B, CachePlace, KEY_A, KEY_B, PREFIX, save } from './cache-place.ts';

/** The seconds after which a store gives up a service that never answers; others have time enough. */
const SHORT = 2.1;
const NOTHING = `the cache service did not answer within ${SHORT} seconds`;
const NOT_AS_IT_SHOULD = `the cache service did not answer as it should within ${SHORT} seconds: it`;
const NOT_JSON = `${NOT_AS_IT_SHOULD} answered with what is not JSON`;
const CUT = 'the connection to the cache service was cut';
const RATE = 'the cache service has had too many requests (429)';
const RESET = 'the cache service cannot be reached (ECONNRESET)';
const LOST = 'the cache service knows the key, but has lost the content (404)';
const UNPACKED = 'its archive cannot be unpacked';

/** Does what makes a request of a kind; what is looked up and loaded is there. */
async function provoke(
  place: CachePlace,
  kind: RequestKind,
  { prefix, ...options }: Partial<CacheStoreOptions> & { readonly prefix: string },
): Promise<Newest | Loaded | Saved> {
  const store = place.open(options);
  if (kind === 'lookup') return store.newest([prefix]);
  return kind === 'download' ? store.load(`${prefix}a`) : store.save(`${prefix}b`, B);
}

type Case = readonly [
  kind: RequestKind,
  fault: Fault,
  why: string | RegExp,
  expected: 'unavailable' | 'not-saved' | 'unreadable' | 'absent',
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
  ['lookup', { effect: 'cut' }, CUT, 'unavailable'],
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
  ['download', { effect: 'status', status: 404 }, LOST, 'absent'],
  ['download', { effect: 'status', status: 410 }, LOST.replace('404', '410'), 'absent'],
  ['download', { effect: 'status', status: 403 }, 'the cache service answered 403', 'unavailable'],
  ['download', { effect: 'html', status: 404 }, LOST, 'absent'],
  ['download', { effect: 'cut' }, CUT, 'unavailable'],
  ['download', { effect: 'stall' }, NOTHING, 'unavailable'],
  ['download', { effect: 'html', status: 200 }, UNPACKED, 'unreadable'],
  ['download', { effect: 'truncated' }, UNPACKED, 'unreadable'],
  ['download', { effect: 'garbage' }, UNPACKED, 'unreadable'],
  ['create', { effect: 'reset' }, RESET, 'not-saved'],
  ['create', { effect: 'lost-answer' }, RESET, 'not-saved'],
  ['create', { effect: 'hang' }, NOTHING, 'not-saved'],
  [
    'create',
    { effect: 'status', status: 409, message: 'x' },
    'the cache service answered 409 Conflict: x',
    'not-saved',
  ],
  ['create', { effect: 'status', status: 429 }, RATE, 'not-saved'],
  ['create', { effect: 'status', status: 503 }, new RegExp(`^${NOT_AS_IT_SHOULD} answered 503`), 'not-saved'],
  ['create', { effect: 'html' }, NOT_JSON, 'not-saved'],
  ['create', { effect: 'invalid-json' }, NOT_JSON, 'not-saved'],
  ['create', { effect: 'cut' }, CUT, 'not-saved'],
  [
    'create',
    { effect: 'denied' },
    'this job may not write to the cache: the token is read-only for this run',
    'not-saved',
  ],
  ['upload', { effect: 'reset' }, NOTHING, 'not-saved'],
  ['upload', { effect: 'hang' }, NOTHING, 'not-saved'],
  [
    'upload',
    { effect: 'status', status: 403 },
    /^the cache service did not accept it: .*injected 403/,
    'not-saved',
  ],
  ['upload', { effect: 'cut' }, CUT, 'not-saved'],
  ['upload', { effect: 'html' }, /^the cache service did not accept it: .*Bad Gateway/, 'not-saved'],
  ['finalize', { effect: 'reset' }, RESET, 'not-saved'],
  ['finalize', { effect: 'hang' }, NOTHING, 'not-saved'],
  ['finalize', { effect: 'status', status: 404 }, /^the cache service answered 404/, 'not-saved'],
  [
    'finalize',
    { effect: 'status', status: 500 },
    new RegExp(`^${NOT_AS_IT_SHOULD} answered 500`),
    'not-saved',
  ],
  ['finalize', { effect: 'invalid-json' }, NOT_JSON, 'not-saved'],
  ['finalize', { effect: 'cut' }, CUT, 'not-saved'],
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
  ['download', { effect: 'status', status: 404 }, LOST, 'absent'],
  ['download', { effect: 'garbage' }, UNPACKED, 'unreadable'],
  ['create', { effect: 'cut' }, CUT, 'not-saved'],
  ['create', { effect: 'status', status: 500 }, 'the cache service answered 500', 'not-saved'],
  ['upload', { effect: 'status', status: 500 }, 'the cache service answered 500', 'not-saved'],
  [
    'upload',
    { effect: 'cut' },
    `the cache service did not answer as it should within ${SHORT} seconds: the connection to the cache service was cut`,
    'not-saved',
  ],
  ['finalize', { effect: 'status', status: 500 }, 'the cache service answered 500', 'not-saved'],
];

describe.concurrent.each([
  ['v2', V2],
  ['v1', V1],
] as const)('a service that fails, %s', (protocol, cases) => {
  // One service for all, and one thread of the client.
  let place: CachePlace;
  let count = 0;
  beforeAll(async () => {
    place = await CachePlace.open(protocol);
  });
  afterAll(() => place[Symbol.asyncDispose]());

  it.each(cases)('at a %s with %j', async (kind, fault, why, expected) => {
    const prefix = `${PREFIX}${count++}/`;
    const temp = join(place.temp, `${count}`);
    if (kind === 'lookup' || kind === 'download') await place.put(`${prefix}a`, A);
    const injected = place.service.inject({ ...fault, on: kind, under: prefix });
    const isGivenUp = typeof why === 'string' ? why.includes(`${SHORT}`) : why.source.includes(`${SHORT}`);
    // That a connection was cut shows when nothing else goes on in the thread; and what is given up goes on in it until
    // its files are gone, of which it dies.
    const env = isGivenUp || fault.effect === 'cut' ? { ...place.env } : place.env;
    const start = performance.now();
    const got = await provoke(place, kind, {
      prefix,
      temp,
      env,
      time: new TimeLimit(isGivenUp ? SHORT : 20),
    });
    const text = typeof why === 'string' ? why : expect.stringMatching(why);
    expect(got).toMatchObject({ kind: expected, why: text });
    // On its own the client would go on for 24 seconds and more.
    expect(performance.now() - start).toBeLessThan(20_000);
    // Where the machine is busy, the time can be over before that request.
    if (!isGivenUp) expect(injected.hits).toBeGreaterThan(0);
    expect(existsSync(temp) ? readdirSync(temp) : []).toEqual([]);
    expect(place.printed()).toEqual([]);
  });

  it('by refusing connections', async () => {
    await using place = await CachePlace.open(protocol);
    const refusing = cacheEnvironment(await CacheService.refused(protocol), pushScopes('main'));
    const store = () => place.open({ env: { ...place.env, ...refusing }, time: new TimeLimit(SHORT) });
    const why = expect.stringMatching(/cannot be reached \(ECONNREFUSED\)$/);
    expect(await store().newest([PREFIX])).toEqual({ kind: 'unavailable', why });
    expect(await store().save(KEY_A, A)).toEqual({ kind: 'not-saved', why });
  });
});

describe.concurrent('the time', () => {
  it('is one for all tasks of a store, and goes on in the next one', async () => {
    await using place = await CachePlace.withEntry();
    const time = new TimeLimit(2);
    const store = place.open({ time });
    expect(await store.newest([PREFIX])).toMatchObject({ kind: 'found' });
    expect(time.spent).toBeGreaterThan(0);
    expect(time.spent).toBeLessThan(2);
    place.service.inject({ effect: 'hang' });
    const start = performance.now();
    expect(await store.load(KEY_A)).toMatchObject({ kind: 'unavailable' });
    expect(performance.now() - start).toBeLessThan(4000);
    expect(time.spent).toBe(2);
    // Nothing is left: the service is not asked again, here or by the next store of the step.
    place.service.forgetRequests();
    place.service.heal();
    const why = 'the cache service did not answer within 2 seconds';
    const next = place.open({ time: new TimeLimit(2, time.spent) });
    for (const spent of [store, next]) {
      expect(await spent.newest([PREFIX])).toEqual({ kind: 'unavailable', why });
      expect(await spent.load(KEY_A)).toEqual({ kind: 'unavailable', why });
      expect(await spent.save(KEY_B, B)).toEqual({ kind: 'not-saved', why });
    }
    expect(place.service.requests).toEqual([]);
    // That is for this step; another one has time of its own.
    expect(await place.open().newest([PREFIX])).toMatchObject({ kind: 'found' });
  });

  it('is what was left by the store before', async () => {
    await using place = await CachePlace.withEntry();
    place.service.inject({ effect: 'hang' });
    const time = new TimeLimit(20, 19.5);
    const store = place.open({ time });
    const start = performance.now();
    expect(await store.newest([PREFIX])).toMatchObject({ kind: 'unavailable' });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(time.spent).toBe(20);
  });

  it('passes once for what goes on at once', async () => {
    await using place = await CachePlace.withEntry();
    place.service.inject({ effect: 'delay', ms: 600 });
    const time = new TimeLimit(20);
    const store = place.open({ time });
    const found = await Promise.all([1, 2, 3, 4, 5].map(() => store.newest([PREFIX])));
    expect(found).toEqual(found.map(() => ({ kind: 'found', key: KEY_A })));
    expect(time.spent).toBeGreaterThan(0.5);
    expect(time.spent).toBeLessThan(2);
  });

  it('passes for all at once when the service hangs', async () => {
    await using place = await CachePlace.withEntry();
    place.service.inject({ effect: 'hang' });
    const store = place.open({ time: new TimeLimit(SHORT) });
    const all = [store.newest([PREFIX]), store.newest([PREFIX]), store.load(KEY_A), store.save(KEY_B, B)];
    for (const result of await Promise.all(all)) expect(result).toMatchObject({ why: NOTHING });
    expect(place.leftovers()).toEqual([]);
  });
});

describe.concurrent('a service that has had too many saves', () => {
  it.each(['v1', 'v2'] as const)('is asked once more when it says when, %s', async (protocol) => {
    await using place = await CachePlace.open(protocol);
    place.service.inject({ effect: 'status', status: 429, retryAfter: 1, on: 'create', times: 1 });
    const time = new TimeLimit(10);
    const store = place.open({ time });
    const start = performance.now();
    await save(store, KEY_A, A);
    expect(performance.now() - start).toBeGreaterThan(1000);
    expect(time.spent).toBeGreaterThan(1);
    expect(place.service.count('create')).toBe(2);
    expect(place.printed()).toEqual([]);
  });

  it.each([
    ['a second time', { retryAfter: 1, on: 'create' }, 2],
    ['and asks for more than there is', { retryAfter: 10, on: 'create' }, 1],
    ['and does not say when', { on: 'create' }, 1],
    // The key is reserved by then.
    ['at the end', { retryAfter: 1, on: 'finalize' }, 1],
  ] as const)('is believed %s', async (_, fault, creates) => {
    await using place = await CachePlace.open();
    place.service.inject({ effect: 'status', status: 429, ...fault });
    const start = performance.now();
    const store = place.open({ time: new TimeLimit(8) });
    expect(await store.save(KEY_A, A)).toEqual({ kind: 'not-saved', why: RATE });
    expect(performance.now() - start).toBeLessThan(8000);
    expect(place.service.count('create')).toBe(creates);
  });
});

describe.concurrent('permission', () => {
  it.each(['v1', 'v2'] as const)(
    'to write may be missing, which is no key that is taken, %s',
    async (protocol) => {
      await using place = await CachePlace.open(protocol);
      const env = { ...place.env, ...cacheEnvironment(place.service, readOnly(pushScopes('main'))) };
      expect(await place.open({ env }).newest([PREFIX])).toEqual({ kind: 'absent' });
      const why = 'this job may not write to the cache: the token is read-only for this run';
      expect(await place.open({ env }).save(KEY_A, A)).toEqual({ kind: 'not-saved', why, denied: true });
      await save(place.open(), KEY_A, A);
      expect(await place.open().save(KEY_A, A)).not.toHaveProperty('denied');
      using _ = place.service.inject({ effect: 'status', status: 403, on: 'create' });
      expect(await place.open().save(KEY_B, A)).toMatchObject({ kind: 'not-saved', denied: true });
    },
  );

  it('to read may be missing', async () => {
    await using place = await CachePlace.open();
    const env = { ...place.env, ...cacheEnvironment(place.service, writeOnly(pushScopes('main'))) };
    await save(place.open({ env }), KEY_A, A);
    const why = 'this job may not read the cache: the token has no readable cache scopes';
    expect(await place.open({ env }).newest([PREFIX])).toEqual({ kind: 'unavailable', why });
  });

  it('is not asked for where the runner says that there is none', async () => {
    await using place = await CachePlace.open();
    const store = place.open({ env: { ...place.env, ACTIONS_CACHE_MODE: 'none' } });
    const why = 'this job may not read the cache (cache-mode: none)';
    expect(await store.newest([PREFIX])).toEqual({ kind: 'unavailable', why });
    expect(await store.load(KEY_A)).toEqual({ kind: 'unavailable', why });
    expect(await store.save(KEY_A, A)).toEqual({
      kind: 'not-saved',
      why: 'this job may not write to the cache (cache-mode: none)',
      denied: true,
    });
    const nowhere = place.open({ env: {} });
    expect(await nowhere.newest([PREFIX])).toMatchObject({ kind: 'unavailable' });
    expect(await nowhere.save(KEY_A, A)).toMatchObject({ kind: 'not-saved' });
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

describe.concurrent('an answer that nobody asked for', () => {
  it.each(['file-tracker/test/deps-dev/1', 'file-tracker/test/deps', 'x\n::error::'])(
    'is a doubt: the key %j',
    async (key) => {
      await using place = await CachePlace.open();
      await using server = await answering({ ok: true, signed_download_url: 'http://x/', matched_key: key });
      const store = place.open({ env: { ...place.env, ACTIONS_RESULTS_URL: server.url } });
      const why = `the cache service found a key that is none of ours: ${key.replace('\n', ' ')}`;
      expect(await store.newest([PREFIX])).toEqual({ kind: 'unavailable', why });
    },
  );

  it('is absent: a key that is empty', async () => {
    await using place = await CachePlace.open();
    await using server = await answering({ ok: false, signed_download_url: '', matched_key: '' });
    const store = place.open({ env: { ...place.env, ACTIONS_RESULTS_URL: server.url } });
    expect(await store.newest([PREFIX])).toEqual({ kind: 'absent' });
  });

  it('is absent: an entry that was evicted after it had been found', async () => {
    await using place = await CachePlace.withEntry();
    place.service.evictAll();
    expect(await place.open().load(KEY_A)).toEqual({
      kind: 'absent',
      why: 'the cache service has it no longer',
    });
  });
});

describe.concurrent('an archive', () => {
  async function loadArchive(archive: Buffer): Promise<Loaded> {
    await using place = await CachePlace.withEntry();
    place.tamper(archive);
    const loaded = await place.open().load(KEY_A);
    expect(place.leftovers()).toEqual([]);
    return loaded;
  }

  it('may hold anything', async () => {
    expect(await loadArchive(archiveOfBytes(B))).toEqual({ kind: 'loaded', bytes: B });
  });

  it('is unreadable when it holds a link, even to a good entry', async () => {
    using folder = new TemporaryFolder();
    const target = join(folder.path, 'good');
    writeFileSync(target, A);
    const archive = archiveOf((folder) => symlinkSync(target, join(folder, ENTRY_FILE)));
    expect(await loadArchive(archive)).toEqual({
      kind: 'unreadable',
      why: 'its archive holds something else than a file',
    });
  });

  it('is unreadable when it holds a folder', async () => {
    const archive = archiveOf((folder) => mkdirSync(join(folder, ENTRY_FILE, 'x'), { recursive: true }));
    expect(await loadArchive(archive)).toMatchObject({ kind: 'unreadable' });
  });

  it('is unreadable when it holds other things only', async () => {
    const archive = archiveOf((folder) => writeFileSync(join(folder, 'other'), A), ['other']);
    expect(await loadArchive(archive)).toEqual({
      kind: 'unreadable',
      why: 'its archive holds no checkpoint',
    });
  });

  it('is unreadable when it is empty', async () => {
    expect(await loadArchive(Buffer.alloc(0))).toMatchObject({ kind: 'unreadable' });
  });
});
