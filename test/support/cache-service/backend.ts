import type { Scope } from './scopes.ts';

/** The value of the runner's ACTIONS_CACHE_MODE (RUNNER_FACTS 9.8). */
export type CacheMode = 'none' | 'read' | 'write' | 'write-only';

/** A cache service as the runner sees it: where it is, and tokens for it. */
export interface CacheBackend {
  /** With a trailing slash. */
  readonly url: string;
  readonly protocol: 'v1' | 'v2';
  /** Whether it is the model, with `entries()` and `requests`. */
  readonly inspectable: boolean;
  /** Whether faults can be injected. */
  readonly faults: boolean;
  /** A token that the service accepts, with these scopes. */
  token(scopes: readonly Scope[]): string;
}

/** The ACTIONS_* variables by which the runner tells JS actions about a cache service (fact 2). */
export function cacheEnvironment(backend: CacheBackend, scopes: readonly Scope[]): Record<string, string> {
  const common = { ACTIONS_RUNTIME_URL: backend.url, ACTIONS_RUNTIME_TOKEN: backend.token(scopes) };
  if (backend.protocol === 'v1') return { ...common, ACTIONS_CACHE_URL: backend.url };
  return { ...common, ACTIONS_RESULTS_URL: backend.url, ACTIONS_CACHE_SERVICE_V2: 'True' };
}
