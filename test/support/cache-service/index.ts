export { type CacheBackend, type CacheMode, cacheEnvironment } from './backend.ts';
export type { CacheEntry } from './entries.ts';
export type { Fault } from './faults.ts';
export { isModel, type OpenCacheService, openCacheService } from './open.ts';
export type { RecordedRequest, RequestKind } from './requests.ts';
export * from './scopes.ts';
export { CacheService, type CacheServiceOptions } from './service.ts';
export { mintToken } from './token.ts';
