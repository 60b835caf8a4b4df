import type { BlobStorage } from './blobs.ts';
import type { GithubEntries } from './github-entries.ts';
import { type Call, json, jsonBody, type Reply, twirpError } from './reply.ts';
import { READ, WRITE } from './scopes.ts';
import type { TokenClaims } from './token.ts';

export const READ_DENIED = 'cache read denied: the token has no readable cache scopes';
export const WRITE_DENIED = 'cache write denied: the token is read-only for this run';

/** The Twirp service `github.actions.results.api.v1.CacheService` (docs/runner-facts.md, 8.3, 8.4, 8.10). */
export class ProtocolV2 {
  readonly #store: GithubEntries;
  readonly #blobs: BlobStorage;

  constructor(store: GithubEntries, blobs: BlobStorage) {
    this.#store = store;
    this.#blobs = blobs;
  }

  answer(call: Call, claims: TokenClaims | undefined, base: string): Reply {
    if (claims === undefined) return twirpError(401, 'invalid token');
    switch (call.url.pathname.split('/').at(-1)) {
      case 'GetCacheEntryDownloadURL':
        return this.#lookup(call, claims, base);
      case 'CreateCacheEntry':
        return this.#create(call, claims, base);
      case 'FinalizeCacheEntryUpload':
        return this.#finalize(call, claims);
      default:
        return twirpError(404, 'bad route');
    }
  }

  #lookup(call: Call, claims: TokenClaims, base: string): Reply {
    const body = jsonBody(call);
    const { scopes, repositoryId } = claims;
    if (!scopes.some(({ permission }) => permission & READ)) return twirpError(403, READ_DENIED);
    const restoreKeys = Array.isArray(body['restore_keys']) ? body['restore_keys'].map(String) : [];
    const entry = this.#store.lookup({
      repositoryId,
      scopes,
      keys: [String(body['key'] ?? ''), ...restoreKeys],
      version: String(body['version'] ?? ''),
    });
    if (entry === undefined) return json({ ok: false, signed_download_url: '', matched_key: '' });
    return json({
      ok: true,
      signed_download_url: this.#blobs.downloadUrl(base, entry.id, claims.run),
      matched_key: entry.key,
    });
  }

  #create(call: Call, claims: TokenClaims, base: string): Reply {
    const identity = identityOf(call, claims);
    if (identity === undefined) return json({ ok: false, signed_upload_url: '', message: WRITE_DENIED });
    const entry = this.#store.reserve(identity);
    if (entry === undefined) {
      return twirpError(409, 'cache entry with the same key, version, and scope already exists');
    }
    return json({
      ok: true,
      signed_upload_url: this.#blobs.uploadUrl(base, entry.id, claims.run),
      message: '',
    });
  }

  #finalize(call: Call, claims: TokenClaims): Reply {
    const identity = identityOf(call, claims);
    const entry = identity && this.#store.find(identity);
    if (entry === undefined || entry.finalized) return twirpError(404, 'no such cache reservation');
    if (entry.bytes.length !== Number(jsonBody(call)['size_bytes'])) {
      return json({ ok: false, entry_id: '0', message: 'the uploaded size differs from the one announced' });
    }
    entry.finalized = true;
    return json({ ok: true, entry_id: String(entry.id), message: '' });
  }
}

/** Saves go to the first writable scope of the token; undefined when there is none. */
function identityOf(call: Call, { scopes, repositoryId }: TokenClaims) {
  const writable = scopes.find(({ permission }) => permission & WRITE);
  if (writable === undefined) return undefined;
  const body = jsonBody(call);
  return {
    repositoryId,
    scope: writable.ref,
    key: String(body['key'] ?? ''),
    version: String(body['version'] ?? ''),
  };
}
