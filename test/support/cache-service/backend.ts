import type { Scope } from './scopes.ts';

/** The value of the runner's ACTIONS_CACHE_MODE (docs/runner-facts.md, 9.8). */
export type CacheMode = 'none' | 'read' | 'write' | 'write-only';

/** GitHub's service, or the one of act, Gitea and Forgejo (docs/runner-facts.md, 13). */
export type CacheKind = 'github' | 'forge';

/** A cache service as the runner sees it: where it is, and tokens for it. */
export interface CacheBackend {
  /** With a trailing slash. */
  readonly url: string;
  readonly protocol: 'v1' | 'v2';
  readonly kind: CacheKind;
  /** Whether it is the model, with `entries()` and `requests`. */
  readonly inspectable: boolean;
  /** Whether faults can be injected. */
  readonly faults: boolean;
  /** A token that the service accepts, with these scopes, for a run of this id. */
  token(scopes: readonly Scope[], run?: string): string;
}

/** The ACTIONS_* variables by which GitHub's runner tells JS actions about a cache service (docs/runner-facts.md, 2). */
export function cacheEnvironment(
  backend: CacheBackend,
  scopes: readonly Scope[],
  run?: string,
): Record<string, string> {
  const common = { ACTIONS_RUNTIME_URL: backend.url, ACTIONS_RUNTIME_TOKEN: backend.token(scopes, run) };
  if (backend.protocol === 'v1') return { ...common, ACTIONS_CACHE_URL: backend.url };
  return { ...common, ACTIONS_RESULTS_URL: backend.url, ACTIONS_CACHE_SERVICE_V2: 'True' };
}

/** The address of a forge's service for a run. Its path is a secret, and here also says whose requests they are. */
export function forgeCacheUrl(backend: CacheBackend, run: string): string {
  return `${backend.url}secret/run-${encodeURIComponent(run)}/`;
}
