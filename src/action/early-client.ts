import { clientThread } from '../stores/cache/client-thread.ts';
import type { Variables } from '../threads/task-thread.ts';
import { cacheFacts } from './runner/cache-facts.ts';

/**
 * Begins to load the cache client, in its thread, while this one loads the rest of the action and reads the inputs:
 * loading it is the longest part of a look-up.
 */
export function startCacheClient(env: Variables): void {
  if ((env['INPUT_STORE'] || 'cache') !== 'cache' || cacheFacts(env).refused.read !== undefined) return;
  try {
    clientThread(env);
  } catch {
    // The look-up will find that out, and say it.
  }
}
