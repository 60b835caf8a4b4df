import { describe, expect, it } from 'vitest';
import { cacheFacts } from '../../src/action/runner/cache-facts.ts';

const V2 = {
  ACTIONS_CACHE_SERVICE_V2: 'True',
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_RUNTIME_TOKEN: 'token',
};
const V1 = { ACTIONS_CACHE_URL: 'https://cache.example/', ACTIONS_RUNTIME_TOKEN: 'token' };

function refused(variables: Record<string, string>, access: 'read' | 'write' = 'read'): string | undefined {
  return cacheFacts(variables).refused[access];
}

describe('the cache is refused', () => {
  it.each([
    ['nothing is set', {}, 'there is no cache service here (ACTIONS_CACHE_URL is not set)'],
    [
      'v2 has no address',
      { ...V2, ACTIONS_RESULTS_URL: '' },
      'there is no cache service here (ACTIONS_RESULTS_URL is not set)',
    ],
    [
      'v2 has only the address of v1',
      { ...V2, ...V1, ACTIONS_RESULTS_URL: '' },
      'there is no cache service here (ACTIONS_RESULTS_URL is not set)',
    ],
    [
      'there is no token',
      { ...V2, ACTIONS_RUNTIME_TOKEN: '' },
      'there is no token for the cache service (ACTIONS_RUNTIME_TOKEN is not set)',
    ],
    ['the server has no URL', { ...V2, GITHUB_SERVER_URL: 'github' }, 'GITHUB_SERVER_URL is no URL'],
  ])('when %s', (_, variables, why) => {
    expect(refused(variables)).toBe(why);
    expect(refused(variables, 'write')).toBe(why);
  });

  it.each([
    ['none', 'read'],
    ['none', 'write'],
    ['write-only', 'read'],
    ['read', 'write'],
    [' Read ', 'write'],
  ] as const)('in mode %j, to %s', (mode, access) => {
    const why = `this job may not ${access === 'read' ? 'read' : 'write to'} the cache (cache-mode: ${mode.trim().toLowerCase()})`;
    expect(refused({ ...V2, ACTIONS_CACHE_MODE: mode }, access)).toBe(why);
  });
});

describe('the cache may be tried', () => {
  it.each([
    ['v2', V2],
    ['v2 on a GitHub with data residency', { ...V2, GITHUB_SERVER_URL: 'https://octo.ghe.com' }],
    ['v2, whatever its flag says', { ...V2, ACTIONS_CACHE_SERVICE_V2: 'false' }],
    ['v1', V1],
    ['v1 at the address of v2', { ...V2, ACTIONS_CACHE_SERVICE_V2: '' }],
    [
      'v1 on an enterprise server that knows v2',
      { ...V1, ACTIONS_CACHE_SERVICE_V2: '1', GITHUB_SERVER_URL: 'https://ghes.example' },
    ],
    ['a mode that is not known', { ...V2, ACTIONS_CACHE_MODE: 'sometimes' }],
    ['write', { ...V2, ACTIONS_CACHE_MODE: 'write' }],
  ])('%s', (_, variables) => {
    expect(refused(variables)).toBeUndefined();
    expect(refused(variables, 'write')).toBeUndefined();
  });

  it('as far as the mode allows', () => {
    expect(refused({ ...V2, ACTIONS_CACHE_MODE: 'read' }, 'read')).toBeUndefined();
    expect(refused({ ...V2, ACTIONS_CACHE_MODE: 'write-only' }, 'write')).toBeUndefined();
  });
});

describe.each([
  ['act', { ACT: 'true' }],
  ['Gitea', { ACT: 'true', GITEA_ACTIONS: 'true' }],
  ['Forgejo', { ACT: 'true', GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' }],
])('with the runner of %s, the cache', (_, runner) => {
  const gitea = { GITHUB_SERVER_URL: 'https://gitea.example' };
  const on = { ...runner, ACTIONS_CACHE_URL: 'http://127.0.0.1:1/secret/' };

  it('needs no token', () => {
    expect(refused(on)).toBeUndefined();
    expect(refused({ ...on, ...gitea }, 'write')).toBeUndefined();
  });

  it('is not there where its address is not told, whatever another address leads to', () => {
    const off = { ...runner, ...gitea, ...V2, ACTIONS_RESULTS_URL: 'http://gitea.example:3000' };
    for (const access of ['read', 'write'] as const)
      expect(refused(off, access)).toBe(
        'there is no cache service here (ACTIONS_CACHE_URL is not set); switch the cache on in the configuration of the runner',
      );
  });

  it('lacks an order within a second, and use by look-ups, which no other service does', () => {
    expect(cacheFacts(on).lacks).toEqual({ orderMilliseconds: 1_100, unusedMilliseconds: 86_400_000 });
    expect(cacheFacts({ ...V2, ACT: 'false' }).lacks).toBeUndefined();
    expect(cacheFacts({ ...V1, GITHUB_SERVER_URL: 'https://ghes.example' }).lacks).toBeUndefined();
  });
});
