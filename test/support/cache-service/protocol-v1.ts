import type { BlobStorage } from './blobs.ts';
import type { EntryStore } from './entries.ts';
import { READ_DENIED, WRITE_DENIED } from './protocol-v2.ts';
import { type Call, empty, json, jsonBody, type Reply } from './reply.ts';
import { READ, WRITE } from './scopes.ts';
import type { TokenClaims } from './token.ts';

/** The older REST protocol `_apis/artifactcache`, which GHES, act, Gitea and Forgejo speak (docs/runner-facts.md, 8.1, 9.9, 10). */
export class ProtocolV1 {
  readonly #store: EntryStore;
  readonly #blobs: BlobStorage;

  constructor(store: EntryStore, blobs: BlobStorage) {
    this.#store = store;
    this.#blobs = blobs;
  }

  answer(call: Call, claims: TokenClaims | undefined, base: string): Reply {
    if (claims === undefined) return json({ message: 'unauthorized' }, 401);
    const resource = call.url.pathname.split('/_apis/artifactcache/')[1] ?? '';
    const id = /^caches\/(\d+)$/.exec(resource)?.[1];
    if (resource === 'cache' && call.method === 'GET') return this.#lookup(call, claims, base);
    if (resource === 'caches' && call.method === 'GET') return this.#list(call, claims);
    if (resource === 'caches' && call.method === 'POST') return this.#reserve(call, claims);
    if (id !== undefined && call.method === 'PATCH') return this.#upload(call, Number(id));
    if (id !== undefined && call.method === 'POST') return this.#commit(call, Number(id));
    return json({ message: 'not found' }, 404);
  }

  #lookup(call: Call, { scopes, repositoryId, run }: TokenClaims, base: string): Reply {
    if (!scopes.some(({ permission }) => permission & READ)) return json({ message: READ_DENIED }, 403);
    const entry = this.#store.lookup({
      repositoryId,
      scopes,
      keys: (call.url.searchParams.get('keys') ?? '').split(','),
      version: call.url.searchParams.get('version') ?? '',
    });
    if (entry === undefined) return empty(204);
    return json({
      cacheKey: entry.key,
      cacheVersion: entry.version,
      scope: entry.scope,
      creationTime: entry.createdAt.toISOString(),
      archiveLocation: this.#blobs.downloadUrl(base, entry.id, run),
    });
  }

  #list(call: Call, { repositoryId }: TokenClaims): Reply {
    const key = (call.url.searchParams.get('key') ?? '').toLowerCase();
    const artifactCaches = this.#store
      .all()
      .filter((entry) => entry.repositoryId === repositoryId && entry.key.toLowerCase().startsWith(key))
      .map((entry) => ({
        cacheKey: entry.key,
        cacheVersion: entry.version,
        scope: entry.scope,
        creationTime: entry.createdAt.toISOString(),
      }));
    return json({ totalCount: artifactCaches.length, artifactCaches });
  }

  #reserve(call: Call, { scopes, repositoryId }: TokenClaims): Reply {
    const writable = scopes.find(({ permission }) => permission & WRITE);
    if (writable === undefined) return json({ message: WRITE_DENIED }, 403);
    const body = jsonBody(call);
    const entry = this.#store.reserve({
      repositoryId,
      scope: writable.ref,
      key: String(body['key'] ?? ''),
      version: String(body['version'] ?? ''),
    });
    if (entry === undefined) return json({ message: 'Cache already exists.' }, 409);
    return json({ cacheId: entry.id }, 201);
  }

  #upload(call: Call, id: number): Reply {
    const entry = this.#store.byId(id);
    const range = /^bytes (\d+)-(\d+)\//.exec(call.headers['content-range'] ?? '');
    if (entry === undefined || entry.finalized || range === null) return json({ message: 'bad upload' }, 400);
    const bytes = Buffer.alloc(Math.max(entry.bytes.length, Number(range[2]) + 1));
    entry.bytes.copy(bytes);
    call.body.copy(bytes, Number(range[1]));
    entry.bytes = bytes;
    return empty(204);
  }

  #commit(call: Call, id: number): Reply {
    const entry = this.#store.byId(id);
    if (entry === undefined || entry.finalized) return json({ message: 'no such reservation' }, 400);
    if (entry.bytes.length !== Number(jsonBody(call)['size'])) return json({ message: 'size differs' }, 400);
    entry.finalized = true;
    return empty(204);
  }
}
