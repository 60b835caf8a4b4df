/** What a request to the cache service is about, whichever protocol version it came in. */
export type RequestKind = 'lookup' | 'download' | 'create' | 'upload' | 'finalize' | 'other';

/** One line of the request log. */
export interface RecordedRequest {
  readonly kind: RequestKind;
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  /** The parsed JSON body; undefined for uploads and requests without one. */
  readonly body: unknown;
  /** Bytes of the body. */
  readonly size: number;
  /** The (primary) key, where the request names one. */
  readonly key: string | undefined;
  readonly restoreKeys: readonly string[];
  readonly version: string | undefined;
  /** The id of the run that made it, if it is known. */
  readonly run: string | undefined;
  readonly time: Date;
  /** What the server was told to do wrong, if anything. */
  readonly fault: string | undefined;
}

/** The kind of a request, from its method and path. */
export function requestKind(method: string, pathname: string): RequestKind {
  if (pathname.endsWith('CacheService/GetCacheEntryDownloadURL')) return 'lookup';
  if (pathname.endsWith('CacheService/CreateCacheEntry')) return 'create';
  if (pathname.endsWith('CacheService/FinalizeCacheEntryUpload')) return 'finalize';
  if (pathname.startsWith('/devstoreaccount1/upload/') && method === 'PUT') return 'upload';
  if (pathname.startsWith('/devstoreaccount1/download/')) return 'download';
  if (pathname.endsWith('/_apis/artifactcache/cache') && method === 'GET') return 'lookup';
  if (pathname.endsWith('/_apis/artifactcache/caches') && method === 'POST') return 'create';
  if (/\/_apis\/artifactcache\/caches\/\d+$/.test(pathname))
    return method === 'PATCH' ? 'upload' : 'finalize';
  return 'other';
}
