import { describeStore } from '../store-contract.ts';
import { CachePlace } from './cache-place.ts';

describeStore('cache', () => CachePlace.open('v2'));
describeStore('cache, with the older protocol,', () => CachePlace.open('v1'));
