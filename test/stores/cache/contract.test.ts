import { describe, it } from 'vitest';
import { describeStore } from '../store-contract.ts';
import { CachePlace } from './cache-place.ts';
import { ServerPlace } from './server-place.ts';

/** Where the end-to-end tests go as well, when they are pointed at another server. */
const SERVER = process.env['FILE_TRACKER_TEST_CACHE_URL'];

if (SERVER) {
  describeStore(`cache (v2, of the server at ${SERVER})`, () => ServerPlace.open(SERVER));
  describe('the cache store (v1)', () => {
    it.skip('is not tried, since other servers are asked by v2 alone', () => undefined);
  });
} else {
  describeStore('cache (v2)', () => CachePlace.open('v2'));
  describeStore('cache (v1)', () => CachePlace.open('v1'));
}
