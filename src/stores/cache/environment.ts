/** What the runner says of the Actions cache; an empty string where a variable is not set (RUNNER_FACTS §2, §8.1). */
export interface CacheEnvironment {
  /** `GITHUB_SERVER_URL`: GitHub Enterprise Server speaks the older protocol, v1. */
  readonly serverUrl: string;
  /** `ACTIONS_CACHE_SERVICE_V2`: the newer protocol, v2, whatever the value is. */
  readonly serviceV2: string;
  /** `ACTIONS_RESULTS_URL`: where v2 listens, and v1 where it has no address of its own. */
  readonly resultsUrl: string;
  /** `ACTIONS_CACHE_URL`: where v1 listens. */
  readonly cacheUrl: string;
  /** `ACTIONS_RUNTIME_TOKEN`, a secret. */
  readonly runtimeToken: string;
  /** `ACTIONS_CACHE_MODE`: `none`, `read`, `write` or `write-only`; anything else allows both. */
  readonly mode: string;
}

/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the facts from environment variables. */
export function cacheEnvironment(variables: Variables): CacheEnvironment {
  return {
    serverUrl: variables['GITHUB_SERVER_URL'] ?? '',
    serviceV2: variables['ACTIONS_CACHE_SERVICE_V2'] ?? '',
    resultsUrl: variables['ACTIONS_RESULTS_URL'] ?? '',
    cacheUrl: variables['ACTIONS_CACHE_URL'] ?? '',
    runtimeToken: variables['ACTIONS_RUNTIME_TOKEN'] ?? '',
    mode: variables['ACTIONS_CACHE_MODE'] ?? '',
  };
}

/** The inverse of {@link cacheEnvironment}: the variables that the client reads. */
export function cacheVariables(environment: CacheEnvironment): Readonly<Record<string, string>> {
  return {
    GITHUB_SERVER_URL: environment.serverUrl,
    ACTIONS_CACHE_SERVICE_V2: environment.serviceV2,
    ACTIONS_RESULTS_URL: environment.resultsUrl,
    ACTIONS_CACHE_URL: environment.cacheUrl,
    ACTIONS_RUNTIME_TOKEN: environment.runtimeToken,
    ACTIONS_CACHE_MODE: environment.mode,
  };
}

/**
 * Why a job cannot read or write the cache at all, or `undefined` when it may try. Decided as the client decides
 * it, but without loading the client, and said plainly: the client reports all of this as a miss.
 */
export function refusal(environment: CacheEnvironment, access: 'read' | 'write'): string | undefined {
  const mode = environment.mode.trim().toLowerCase();
  const other = access === 'read' ? 'write-only' : 'read';
  if (mode === 'none' || mode === other)
    return `this job may not ${access === 'read' ? 'read' : 'write to'} the cache (cache-mode: ${mode})`;
  const { serverUrl, serviceV2, resultsUrl, cacheUrl, runtimeToken } = environment;
  const enterprise = isEnterpriseServer(serverUrl);
  if (enterprise === undefined) return 'GITHUB_SERVER_URL is no URL';
  if (serviceV2 !== '' && !enterprise) {
    if (resultsUrl === '') return 'there is no cache service here (ACTIONS_RESULTS_URL is not set)';
  } else if (cacheUrl === '' && resultsUrl === '') {
    return 'there is no cache service here (ACTIONS_CACHE_URL is not set)';
  }
  if (runtimeToken === '')
    return 'there is no token for the cache service (ACTIONS_RUNTIME_TOKEN is not set)';
  return undefined;
}

/** As the client finds out whether it speaks to GitHub Enterprise Server; `undefined` for what is no URL. */
function isEnterpriseServer(serverUrl: string): boolean | undefined {
  const url = URL.parse(serverUrl || 'https://github.com');
  if (url === null) return undefined;
  const host = url.hostname.trimEnd().toUpperCase();
  return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}
