import { describe, expect, test } from 'vitest';
import {
  CacheService,
  mergeQueueScopes,
  openCacheService,
  pullRequestScopes,
  pushScopes,
  READ,
  readOnly,
  type Scope,
  writeOnly,
} from '../support/cache-service/index.ts';
import { cacheClient, client, MAIN } from './cache-client.ts';

test('save, look up, restore; the requests are logged (8.4)', async () => {
  await using cache = await CacheService.start();
  const { save, restore, lookup } = client(cache);
  expect((await save('Deps-1', 'hello')).returned).toBe(1);
  expect(cache.kinds()).toEqual(['create', 'upload', 'finalize']);
  expect((await lookup('Deps-1')).returned).toBe('Deps-1');
  expect(cache.kinds().slice(3)).toEqual(['lookup']);
  expect((await lookup('other')).returned).toBe(null);
  const restored = await restore('deps-');
  expect(restored).toMatchObject({ returned: 'Deps-1', content: 'hello' });
  // The signature of the URL is masked by the client.
  expect(restored.stdout).toContain('::add-mask::');
  expect(cache.count('download')).toBe(1);
  expect(cache.requests.at(-2)).toMatchObject({ kind: 'lookup', key: 'deps-', restoreKeys: [] });
});

test('an entry is immutable; several with one prefix: the newest is found (8.10, 9.1)', async () => {
  await using cache = await CacheService.start();
  const { save, restore } = client(cache);
  await save('k/1', 'one');
  await save('k/2', 'two');
  const again = await save('k/1', 'changed');
  expect(again.returned).toBe(-1);
  expect(again.stdout).toContain('another job may be creating this cache');
  expect(again.stdout).not.toContain('::warning');
  expect((await restore('k/1')).content).toBe('one');
  expect(await restore('k/')).toMatchObject({ returned: 'k/2', content: 'two' });
  expect((await restore('none', 'k/1x', 'k/')).content).toBe('two');
});

test('keys are compared without regard to case, also exact ones', async () => {
  await using cache = await CacheService.start();
  const { save, lookup } = client(cache);
  await save('Deps');
  await save('deps-newer');
  expect((await lookup('dEPS')).returned).toBe('Deps');
  expect((await save('DEPS')).returned).toBe(-1);
});

test('evicted and tampered entries', async () => {
  await using cache = await CacheService.start();
  const { save, restore } = client(cache);
  await save('a');
  const [entry] = cache.entries();
  if (entry === undefined) throw new Error('nothing saved');
  cache.tamper(entry, (bytes) => bytes.subarray(0, 20));
  const broken = await restore('a');
  expect(broken).toMatchObject({ returned: null, exitCode: 0 });
  expect(broken.stdout).toContain('::warning::Failed to restore');
  expect(cache.evictAll()).toBe(1);
  expect((await restore('a')).returned).toBe(null);
});

describe.concurrent('scopes (9.2, 9.3)', () => {
  test('who sees what', async () => {
    await using cache = await CacheService.start();
    await client(cache, pushScopes('main')).save('k/main');
    await client(cache, pushScopes('feature')).save('k/feature');
    await client(cache, pullRequestScopes(1, 'release')).save('k/pr1');
    await client(cache, pushScopes('release')).save('k/release');
    const seen = async (scopes: readonly Scope[]) => (await client(cache, scopes).lookup('k/')).returned;
    expect(await seen(pushScopes('main'))).toBe('k/main');
    expect(await seen(pushScopes('feature'))).toBe('k/feature');
    expect(await seen(pushScopes('another'))).toBe('k/main');
    expect(await seen(pullRequestScopes(1, 'release'))).toBe('k/pr1');
    expect(await seen(pullRequestScopes(2, 'release'))).toBe('k/release');
    expect(await seen(mergeQueueScopes())).toBe('k/main');
  });

  test('a prefix match in the own branch beats an exact one on the default branch (9.1)', async () => {
    await using cache = await CacheService.start();
    await client(cache, pushScopes('main')).save('k');
    await client(cache, pushScopes('feature')).save('k-longer');
    expect((await client(cache, pushScopes('feature')).lookup('k')).returned).toBe('k-longer');
  });

  test('a pull request saves where only it reads', async () => {
    await using cache = await CacheService.start();
    await client(cache, pullRequestScopes(1)).save('k');
    expect(cache.entries().map(({ scope }) => scope)).toEqual(['refs/pull/1/merge']);
    expect((await client(cache, pushScopes('main')).lookup('k')).returned).toBe(null);
  });

  test('a scope without the read bit is not looked into', async () => {
    await using cache = await CacheService.start();
    await client(cache).save('k');
    const scopes = [...writeOnly(MAIN), { ref: 'refs/heads/other', permission: READ }];
    expect((await client(cache, scopes).lookup('k')).returned).toBe(null);
  });

  test('denied by the token: one warning, no error (8.3)', async () => {
    await using cache = await CacheService.start();
    const save = await client(cache, readOnly(MAIN)).save('k');
    expect(save).toMatchObject({ returned: -1, exitCode: 0 });
    expect(save.stdout).toMatch(/::warning::Failed to save: .*cache write denied:/);
    const restore = await client(cache, writeOnly(MAIN)).lookup('k');
    expect(restore).toMatchObject({ returned: null, exitCode: 0 });
    expect(restore.stdout).toMatch(/::warning::Failed to restore: .*cache read denied:/);
  });
});

test('uploads in blocks and downloads of ranges, as the Azure SDK makes them (8.9)', async () => {
  await using cache = await CacheService.start();
  const twirp = async (method: string, body: object): Promise<Record<string, string>> => {
    const url = `${cache.url}twirp/github.actions.results.api.v1.CacheService/${method}`;
    const headers = { authorization: `Bearer ${cache.token(MAIN)}` };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Record<string, string>;
  };
  const entry = { key: 'k', version: 'v' };
  const { signed_upload_url: upload } = await twirp('CreateCacheEntry', entry);
  const put = async (query: string, body: string) =>
    (await fetch(`${upload}&${query}`, { method: 'PUT', body })).status;
  expect(await put('comp=block&blockid=B', 'world')).toBe(201);
  expect(await put('comp=block&blockid=A', 'hello ')).toBe(201);
  const blocks = '<BlockList><Latest>A</Latest><Latest>B</Latest></BlockList>';
  expect(await put('comp=blocklist', blocks)).toBe(201);
  expect(await twirp('FinalizeCacheEntryUpload', { ...entry, size_bytes: '11' })).toMatchObject({ ok: true });
  const { signed_download_url: download = '' } = await twirp('GetCacheEntryDownloadURL', entry);
  const part = await fetch(download, { headers: { range: 'bytes=6-8' } });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 6-8/11',
    'wor',
  ]);
  const head = await fetch(download, { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe('11');
  expect(await (await fetch(download)).text()).toBe('hello world');
});

test('the v1 protocol, as on GHES and in act (8.1)', async () => {
  await using cache = await CacheService.start({ protocol: 'v1' });
  const { save, restore, lookup } = client(cache);
  expect((await save('k/1', 'one')).returned).toBe(1);
  expect(cache.requests[0]?.path).toContain('_apis/artifactcache');
  expect((await save('k/1')).returned).toBe(-1);
  await save('k/2', 'two');
  expect((await lookup('k/')).returned).toBe('k/2');
  expect(await restore('k/1')).toMatchObject({ returned: 'k/1', content: 'one' });
  expect((await lookup('x')).returned).toBe(null);
  const denied = await client(cache, readOnly(MAIN)).save('k/3');
  expect(denied.stdout).toContain('cache write denied');
});

test('ACTIONS_CACHE_MODE: no request at all (8.3)', async () => {
  await using cache = await CacheService.start();
  const options = { scopes: MAIN, env: { ACTIONS_CACHE_MODE: 'read' } };
  const result = await cacheClient(cache, { do: 'save', key: 'k' }, options);
  expect(result.returned).toBe(-1);
  expect(cache.requests).toEqual([]);
});

test('openCacheService: the model, or another server named by its address', async () => {
  await using first = await openCacheService(undefined);
  await using second = await openCacheService('http://127.0.0.1:3000');
  expect([first.inspectable, first.faults]).toEqual([true, true]);
  expect(second).toMatchObject({ url: 'http://127.0.0.1:3000/', inspectable: false, faults: false });
  await client(first).save('k');
  expect((await client(first).lookup('k')).returned).toBe('k');
});
