import type { Lacks } from '../../stores/careful-store.ts';
import { runnerKind } from './kind.ts';

/** What the runner's cache service does and does not do, as far as that differs. */
export interface CacheFacts {
  /** Why this job can't read the cache, or can't write to it; `undefined` where it may try. */
  readonly refused: { readonly read: string | undefined; readonly write: string | undefined };
  /** What has to be brought along; `undefined`: nothing. */
  readonly lacks: Lacks | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Times are whole seconds. What was not downloaded for a week is deleted. No scopes either: refs in the keys do it. */
const FORGE_LACKS: Lacks = { orderMilliseconds: 1_100, unusedMilliseconds: 86_400_000 };

/** What the environment of a job says of the cache. */
export function cacheFacts(env: Env): CacheFacts {
  return {
    refused: { read: refusal(env, 'read'), write: refusal(env, 'write') },
    lacks: runnerKind(env) === 'github' ? undefined : FORGE_LACKS,
  };
}

/**
 * Decided as the cache client decides it, but without loading the client, and said plainly: the client reports all of
 * this as a miss.
 */
function refusal(env: Env, access: 'read' | 'write'): string | undefined {
  const mode = env['ACTIONS_CACHE_MODE']?.trim().toLowerCase();
  if (mode === 'none' || mode === (access === 'read' ? 'write-only' : 'read'))
    return `this job may not ${access === 'read' ? 'read' : 'write to'} the cache (cache-mode: ${mode})`;
  // Elsewhere another address leads to something else, and whoever knows this one needs no token.
  const isGithub = runnerKind(env) === 'github';
  if (!isGithub && !env['ACTIONS_CACHE_URL'])
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
  if (env['ACTIONS_RUNTIME_TOKEN'] || !isGithub) return undefined;
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
