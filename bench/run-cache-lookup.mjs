/* What a look-up with `lookup-only` of actions/cache/restore comes to: the peer of a `track` that finds no change. */
import * as cache from '@actions/cache';
import * as core from '@actions/core';

if (!cache.isFeatureAvailable()) process.exit(1);
const key = core.getInput('key', { required: true });
core.saveState('CACHE_KEY', key);
const paths = core.getInput('path', { required: true }).split('\n');
// Before the rounds, once: what it looks for has to be there, packed as this machine packs.
if (core.getInput('save') !== '') await cache.saveCache(paths, key, undefined, true);
const restoreKeys = core
  .getInput('restore-keys')
  .split('\n')
  .filter((line) => line !== '');
const found = await cache.restoreCache(paths, key, restoreKeys, { lookupOnly: true }, true);
core.setOutput('cache-hit', String(found === key));
core.setOutput('cache-matched-key', found ?? '');
process.exit(found === undefined ? 1 : 0);
