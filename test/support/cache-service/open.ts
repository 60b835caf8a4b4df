import { randomInt } from 'node:crypto';
import type { CacheBackend } from './backend.ts';
import type { Scope } from './scopes.ts';
import { CacheService } from './service.ts';
import { mintToken } from './token.ts';

/** A cache backend that must be closed. */
export type OpenCacheService = CacheBackend & AsyncDisposable;

/**
 * The cache service for end-to-end tests: the model, or, with FILE_TRACKER_TEST_CACHE_URL set, the server
 * there (falcondev's, RUNNER_FACTS 11). Tests that inject faults ask `isModel` first, and skip where it is not; those
 * that look inside as well do so by `lookInside`. Every call gets a repository id of its own, so tests on a shared server do not see each other's entries.
 */
export async function openCacheService(
  serverUrl: string | undefined = process.env['FILE_TRACKER_TEST_CACHE_URL'],
): Promise<OpenCacheService> {
  const repositoryId = String(randomInt(1, 2 ** 47));
  if (!serverUrl) return CacheService.start({ repositoryId });
  return {
    url: serverUrl.endsWith('/') ? serverUrl : `${serverUrl}/`,
    protocol: 'v2',
    kind: 'github',
    inspectable: false,
    faults: false,
    token: (scopes: readonly Scope[], run?: string) =>
      mintToken({ repositoryId, scopes, ...(run === undefined ? {} : { run }) }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** Whether a backend is the model, whose entries and requests can be inspected. */
export function isModel(backend: CacheBackend): backend is CacheService {
  return backend instanceof CacheService;
}

/** Looks inside a backend where it is the model; where it is another server, says what is not looked at there. */
export function lookInside(backend: CacheBackend, at: string, look: (model: CacheService) => void): void {
  if (isModel(backend)) look(backend);
  else console.warn(`Not looked at, since the server at ${backend.url} shows nothing of it: ${at}.`);
}
