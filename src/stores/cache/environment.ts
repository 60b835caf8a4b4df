/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What the runner's cache service does and does not do, as far as it is not what GitHub's does. */
export interface CacheFacts {
  /** Milliseconds within which it can't tell which of two entries is the newer one. */
  readonly orderMilliseconds: number;
  /** Whether it asks for a token. */
  readonly needsToken: boolean;
  /** Whether there is none unless `ACTIONS_CACHE_URL` says where: another address leads to something else. */
  readonly needsCacheUrl: boolean;
}

/** The service of GitHub, and of GitHub Enterprise Server. */
export const GITHUB_CACHE: CacheFacts = { orderMilliseconds: 0, needsToken: true, needsCacheUrl: false };

/**
 * Why a job cannot read or write the cache at all, or `undefined` when it may try (RUNNER_FACTS §2, §8.1). Decided as
 * the client decides it, but without loading the client, and said plainly: the client reports all of this as a miss.
 */
export function refusal(
  env: Variables,
  access: 'read' | 'write',
  facts: CacheFacts = GITHUB_CACHE,
): string | undefined {
  const mode = env['ACTIONS_CACHE_MODE']?.trim().toLowerCase();
  if (mode === 'none' || mode === (access === 'read' ? 'write-only' : 'read'))
    return `this job may not ${access === 'read' ? 'read' : 'write to'} the cache (cache-mode: ${mode})`;
  if (facts.needsCacheUrl && !env['ACTIONS_CACHE_URL'])
    return 'there is no cache service here (ACTIONS_CACHE_URL is not set); switch the cache on in the configuration of the runner';
  const enterprise = isEnterpriseServer(env['GITHUB_SERVER_URL']);
  if (enterprise === undefined) return 'GITHUB_SERVER_URL is no URL';
  const resultsUrl = env['ACTIONS_RESULTS_URL'];
  // The newer protocol, v2, whatever the variable says. GitHub Enterprise Server speaks the older one, v1.
  if (env['ACTIONS_CACHE_SERVICE_V2'] && !enterprise) {
    if (!resultsUrl) return 'there is no cache service here (ACTIONS_RESULTS_URL is not set)';
  } else if (!env['ACTIONS_CACHE_URL'] && !resultsUrl) {
    return 'there is no cache service here (ACTIONS_CACHE_URL is not set)';
  }
  if (env['ACTIONS_RUNTIME_TOKEN'] || !facts.needsToken) return undefined;
  return 'there is no token for the cache service (ACTIONS_RUNTIME_TOKEN is not set)';
}

/** As the client finds out whether it speaks to GitHub Enterprise Server; `undefined` for what is no URL. */
function isEnterpriseServer(serverUrl: string | undefined): boolean | undefined {
  const host = URL.parse(serverUrl || 'https://github.com')
    ?.hostname.trimEnd()
    .toUpperCase();
  if (host === undefined) return undefined;
  return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}
