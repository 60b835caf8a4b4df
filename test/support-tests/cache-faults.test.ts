import { describe, expect, test } from 'vitest';
import { CacheService } from '../support/cache-service/index.ts';
import { cacheClient, client, MAIN } from './cache-client.ts';

describe.concurrent('faults, as docs/runner-facts.md, 8.3 and 8.9 describe the client', () => {
  test.for([
    ['reset', { effect: 'reset' }],
    ['429', { effect: 'status', status: 429, retryAfter: 9 }],
    ['401', { effect: 'status', status: 401 }],
    ['403', { effect: 'status', status: 403 }],
  ] as const)('%s on lookup: undefined, at once, with a warning', async ([, fault]) => {
    await using cache = await CacheService.start();
    cache.inject({ ...fault, on: 'lookup' });
    const result = await client(cache).lookup('k');
    expect(result).toMatchObject({ returned: null, exitCode: 0 });
    expect(result.stdout).toContain('::warning::Failed to restore');
    expect(result.stdout).not.toContain('Attempt 1 of 5');
    expect(cache.kinds()).toEqual(['lookup']);
  });

  test('refused: the same', async () => {
    const result = await client(await CacheService.refused()).lookup('k');
    expect(result.returned).toBe(null);
    expect(result.stdout).toContain('ECONNREFUSED');
  });

  test.for([
    ['503', { effect: 'status', status: 503 }],
    ['HTML', { effect: 'html' }],
    ['invalid JSON', { effect: 'invalid-json' }],
  ] as const)('%s is tried again', async ([, fault]) => {
    await using cache = await CacheService.start();
    await client(cache).save('k');
    cache.forgetRequests();
    cache.inject({ ...fault, on: 'lookup', nth: 1 });
    const result = await client(cache).lookup('k');
    expect(result.returned).toBe('k');
    expect(result.stdout).toContain('Attempt 1 of 5 failed');
    expect(cache.requests.map(({ fault: hit }) => hit)).toEqual([fault.effect, undefined]);
  });

  test('an answer cut in its middle never settles: node ends in silence, with code 0', async () => {
    await using cache = await CacheService.start();
    cache.inject({ effect: 'cut', on: 'lookup' });
    const result = await client(cache, MAIN, { alone: true }).lookup('k');
    expect(result).toMatchObject({ returned: undefined, exitCode: 0, stderr: '' });
  });

  test.for(['hang', 'stall'] as const)(
    '%s on lookup: nothing for as long as we care to wait',
    async (effect) => {
      await using cache = await CacheService.start();
      cache.inject({ effect, on: 'lookup' });
      const call = { do: 'restore', key: 'k', lookupOnly: true } as const;
      const result = await cacheClient(cache, call, { scopes: MAIN, alone: true, timeoutMs: 2_500 });
      expect(result).toMatchObject({ returned: undefined, timedOut: true });
    },
  );

  test.for(['truncated', 'garbage', 'cut'] as const)(
    '%s download: a warning and undefined',
    async (effect) => {
      await using cache = await CacheService.start();
      await client(cache).save('k', 'x'.repeat(1000));
      cache.inject({ effect, on: 'download' });
      const result = await client(cache).restore('k');
      expect(result).toMatchObject({ returned: null, exitCode: 0 });
      expect(result.stdout).toContain('::warning::Failed to restore');
    },
  );

  test('create: refusal by policy is a warning, everything else only an info (8.3)', async () => {
    await using cache = await CacheService.start();
    using denied = cache.inject({ effect: 'denied', on: 'create' });
    expect((await client(cache).save('k')).stdout).toContain('cache write denied:');
    expect(denied.hits).toBe(1);
    cache.heal();
    cache.inject({ effect: 'status', status: 403, message: 'cache write denied: x', on: 'create' });
    const forbidden = await client(cache).save('k');
    expect(forbidden.returned).toBe(-1);
    expect(forbidden.stdout).toContain('another job may be creating');
    expect(forbidden.stdout).not.toContain('::warning');
  });

  test('a lost answer to finalize: the client fails, the entry is there', async () => {
    await using cache = await CacheService.start();
    cache.inject({ effect: 'lost-answer', on: 'finalize' });
    expect((await client(cache).save('k')).returned).toBe(-1);
    expect(cache.entries()).toHaveLength(1);
  });

  test('only the n-th request', async () => {
    await using cache = await CacheService.start();
    cache.inject({ effect: 'reset', nth: 2 });
    await client(cache).lookup('a');
    await client(cache).lookup('b');
    await client(cache).lookup('c');
    expect(cache.requests.map(({ fault }) => fault)).toEqual([undefined, 'reset', undefined]);
  });

  test('closing does not wait for hanging clients', async () => {
    const cache = await CacheService.start();
    cache.inject({ effect: 'hang' });
    const pending = fetch(`${cache.url}twirp/x`).catch((error: unknown) => error);
    while (cache.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await cache.close();
    expect(await pending).toBeInstanceOf(Error);
  });
});
