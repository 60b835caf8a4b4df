export {
  type CacheBackend,
  type CacheMode,
  cacheEnvironment,
  forgeCacheUrl,
} from './backend.ts';
export type { CacheEntry } from './entries.ts';
export type { Fault } from './faults.ts';
export { isModel, lookInside, openCacheService } from './open.ts';
export type { RequestKind } from './requests.ts';
export * from './scopes.ts';
export { CacheService } from './service.ts';
