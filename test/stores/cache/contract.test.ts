import { describeStore } from '../store-contract.ts';
import { CachePlace } from './cache-place.ts';

describeStore('cache (v2)', () => CachePlace.open('v2'));
describeStore('cache (v1)', () => CachePlace.open('v1'));
