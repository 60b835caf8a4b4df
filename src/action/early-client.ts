import { ClientThread } from '../stores/cache/client-thread.ts';
import { GITHUB_CACHE, refusal, type Variables } from '../stores/cache/environment.ts';

/**
 * Begins to load the cache client, in its thread, while this one loads the rest of the action and reads the inputs:
 * loading it is the longest part of a look-up.
 */
export function startCacheClient(env: Variables): void {
  if (
    (env['INPUT_STORE'] || 'cache') !== 'cache' ||
    refusal(env, 'read', { ...GITHUB_CACHE, needsToken: false }) !== undefined
  )
    return;
  try {
    ClientThread.of(env).start();
  } catch {
    // The look-up will find that out, and say it.
  }
}
