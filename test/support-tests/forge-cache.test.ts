import { expect, test } from 'vitest';
import { CacheService, forgeCacheUrl, pushScopes } from '../support/cache-service/index.ts';

/** What act, Gitea and Forgejo offer, spoken to without the client (docs/runner-facts.md, 10, 13). */
class Client {
  readonly #base: string;

  constructor(cache: CacheService, run = '1') {
    this.#base = `${forgeCacheUrl(cache, run)}_apis/artifactcache/`;
  }

  async save(key: string, content = key): Promise<void> {
    const reserved = await this.#send('caches', 'POST', JSON.stringify({ key, version: 'v' }));
    const { cacheId } = (await reserved.json()) as { cacheId: number };
    const bytes = Buffer.from(content);
    const range = { 'content-range': `bytes 0-${bytes.length - 1}/*` };
    await this.#send(`caches/${cacheId}`, 'PATCH', content, range);
    await this.#send(`caches/${cacheId}`, 'POST', JSON.stringify({ size: bytes.length }));
  }

  /** The key that is found, and where its archive is. */
  async find(...keys: string[]): Promise<{ key: string; archive: string } | undefined> {
    const response = await this.#send(`cache?version=v&keys=${encodeURIComponent(keys.join(','))}`);
    if (response.status === 204) return undefined;
    const { cacheKey, archiveLocation } = (await response.json()) as Record<string, string>;
    return { key: cacheKey ?? '', archive: archiveLocation ?? '' };
  }

  async load(...keys: string[]): Promise<string> {
    return (await fetch((await this.find(...keys))?.archive ?? '')).text();
  }

  async #send(path: string, method = 'GET', body?: string, headers = {}): Promise<Response> {
    const response = await fetch(this.#base + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    expect(response.ok).toBe(true);
    return response;
  }
}

test('a forge: no token, no scopes, keys in lower case that can be saved twice', async () => {
  await using cache = await CacheService.start({ kind: 'forge' });
  const client = new Client(cache);
  await client.save('Deps/1', 'one');
  expect((await client.find('DEPS/'))?.key).toBe('deps/1');
  expect(await client.find('other/')).toBeUndefined();
  expect(await client.load('deps/1')).toBe('one');
  await client.save('deps/1', 'two');
  expect(cache.entries().map(({ scope, key }) => [scope, key])).toEqual([
    ['', 'deps/1'],
    ['', 'deps/1'],
  ]);
  expect((await fetch(`${cache.url}_apis/artifactcache/cache?version=v&keys=deps/1`)).status).toBe(401);
  expect((await fetch(`${cache.url}twirp/x.CacheService/CreateCacheEntry`, { method: 'POST' })).status).toBe(
    404,
  );
});

test('a forge: the newest is told by whole seconds, of equal ones the oldest is found', async () => {
  await using cache = await CacheService.start({ kind: 'forge' });
  const client = new Client(cache);
  // All of them in one second, wherever in it this begins.
  await new Promise((resolve) => setTimeout(resolve, 1000 - (Date.now() % 1000)));
  for (const key of ['a/1', 'a/2', 'a/3']) await client.save(key);
  expect((await client.find('a/'))?.key).toBe('a/1');
  await new Promise((resolve) => setTimeout(resolve, 1000 - (Date.now() % 1000)));
  await client.save('a/4');
  expect((await client.find('a/'))?.key).toBe('a/4');
  // Key by key; exact ones first.
  expect((await client.find('a/2', 'a/'))?.key).toBe('a/2');
});

test('a forge: only a download is a use; GitHub counts a look-up as well (9.4)', async () => {
  await using cache = await CacheService.start({ kind: 'forge' });
  const client = new Client(cache);
  await client.save('looked-up');
  await client.save('loaded');
  for (const weeks of [1, 2, 3, 4]) {
    await client.find('looked-up');
    await client.load('loaded');
    expect(cache.pass(6)).toBe(weeks === 2 ? 1 : 0);
    expect((await client.find('looked-up')) === undefined).toBe(weeks >= 2);
  }
  await client.load('loaded');
  // Thirty days after it was made it goes in any case.
  expect(cache.pass(6.9)).toBe(1);

  await using github = await CacheService.start();
  const call = async (name: string): Promise<unknown> => {
    const body = JSON.stringify({ key: 'k', restore_keys: [], version: 'v' });
    const headers = { authorization: `Bearer ${github.token(pushScopes('main'))}` };
    const url = `${github.url}twirp/github.actions.results.api.v1.CacheService/${name}`;
    return (await fetch(url, { method: 'POST', headers, body })).json();
  };
  const { signed_upload_url: upload } = (await call('CreateCacheEntry')) as { signed_upload_url: string };
  await fetch(upload, { method: 'PUT', body: '' });
  const [entry] = github.entries({ reserved: true });
  if (entry !== undefined) entry.finalized = true;
  for (let weeks = 0; weeks < 3; weeks += 1) {
    await call('GetCacheEntryDownloadURL');
    expect(github.pass(6)).toBe(0);
  }
  expect(github.pass(7.1)).toBe(1);
});

test('runs overlap at chosen requests', async () => {
  await using cache = await CacheService.start({ kind: 'forge' });
  const first = new Client(cache, '1');
  const second = new Client(cache, '2');
  const requests = () => cache.requests.map(({ run, kind }) => `${run} ${kind}`);
  {
    // The second run saves when the first one is about to be told that its entry is there.
    using _finalize = cache.before({ on: 'finalize', run: 1 }, async () => {
      expect(requests()).toEqual(['1 create', '1 upload']);
      // Planned by the inner run: its own second look-up.
      using _ = cache.before({ on: 'lookup', nth: 2 }, () => second.save('x/third'));
      await second.save('x/inner');
      expect(await second.find('x/')).toMatchObject({ key: 'x/inner' });
      await second.find('x/');
    });
    await first.save('x/outer');
  }
  expect(requests()).toEqual([
    '1 create',
    '1 upload',
    '2 create',
    '2 upload',
    '2 finalize',
    '2 lookup',
    '2 create',
    '2 upload',
    '2 finalize',
    '2 lookup',
    '1 finalize',
  ]);
});

test('a moment that never comes, or an act that fails, fails the test', async () => {
  await using cache = await CacheService.start({ kind: 'forge' });
  const client = new Client(cache);
  await expect(async () => {
    using _ = cache.before({ on: 'download' }, () => Promise.resolve());
    await client.save('a');
  }).rejects.toThrow('There was no request 1 (download) of any run.');
  await expect(async () => {
    using _ = cache.before({ run: 1 }, () => Promise.reject(new Error('the other run failed')));
    await client.save('a');
  }).rejects.toThrow('the other run failed');
});
