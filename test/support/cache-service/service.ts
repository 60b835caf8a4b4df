import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { CacheBackend } from './backend.ts';
import { BlobStorage } from './blobs.ts';
import { type CacheEntry, EntryStore } from './entries.ts';
import { type Fault, FaultPlan } from './faults.ts';
import { ProtocolV1 } from './protocol-v1.ts';
import { ProtocolV2 } from './protocol-v2.ts';
import { type Call, empty, json, jsonBody, type Reply } from './reply.ts';
import { type RecordedRequest, type RequestKind, requestKind } from './requests.ts';
import type { Scope } from './scopes.ts';
import { isCarriedOut, send } from './send.ts';
import { mintToken, readAuthorization } from './token.ts';

export interface CacheServiceOptions {
  /** Which protocol jobs are told about (both are always served): v2 as on github.com, v1 as on GHES and act. */
  readonly protocol?: 'v1' | 'v2';
  readonly repositoryId?: string;
}

/**
 * A model of the Actions cache service on 127.0.0.1 (RUNNER_FACTS 8, 9): both protocols, scopes,
 * immutability, a request log, and faults on demand.
 */
export class CacheService implements CacheBackend {
  readonly inspectable = true;
  readonly faults = true;
  readonly protocol: 'v1' | 'v2';
  readonly url: string;
  readonly repositoryId: string;
  /** Every request so far. */
  readonly requests: RecordedRequest[] = [];
  readonly #server: Server;
  readonly #sockets: Set<Socket>;
  readonly #store = new EntryStore();
  readonly #blobs = new BlobStorage(this.#store);
  readonly #v1 = new ProtocolV1(this.#store, this.#blobs);
  readonly #v2 = new ProtocolV2(this.#store, this.#blobs);
  readonly #faults = new FaultPlan();

  private constructor(server: Server, sockets: Set<Socket>, url: string, options: CacheServiceOptions) {
    this.#server = server;
    this.#sockets = sockets;
    this.url = url;
    this.protocol = options.protocol ?? 'v2';
    this.repositoryId = options.repositoryId ?? '1';
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#handle(request, response).catch(() => response.destroy());
    });
  }

  static async start(options: CacheServiceOptions = {}): Promise<CacheService> {
    const server = createServer({ requestTimeout: 0 });
    const sockets = new Set<Socket>();
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    });
    const url = await listen(server);
    return new CacheService(server, sockets, url, options);
  }

  /** A cache service whose address refuses connections. */
  static async refused(protocol: 'v1' | 'v2' = 'v2'): Promise<CacheBackend> {
    const server = createServer();
    const url = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const token = (scopes: readonly Scope[]) => mintToken({ repositoryId: '1', scopes });
    return { url, protocol, inspectable: false, faults: false, token };
  }

  token(scopes: readonly Scope[]): string {
    return mintToken({ repositoryId: this.repositoryId, scopes });
  }

  /** The finished entries, oldest first; `{ reserved: true }` includes unfinished ones. */
  entries({ reserved = false } = {}): readonly CacheEntry[] {
    return this.#store.all().filter((entry) => reserved || entry.finalized);
  }

  /** Evicts entries (fact 9.4), all by default; returns how many. */
  evict(matches: (entry: CacheEntry) => boolean = () => true): number {
    return this.#store.remove(matches);
  }

  evictAll(): number {
    return this.evict();
  }

  /** Replaces the archive of an entry. */
  tamper(entry: CacheEntry, change: Buffer | ((bytes: Buffer) => Buffer)): void {
    entry.bytes = typeof change === 'function' ? change(entry.bytes) : change;
  }

  /** From now on something goes wrong, until the returned handle is disposed of or `heal()` is called. */
  inject(fault: Fault): Disposable & { readonly hits: number } {
    return this.#faults.add(fault);
  }

  /** Takes all faults back. */
  heal(): void {
    this.#faults.clear();
  }

  /** The kinds of the requests so far, in order. */
  kinds(): RequestKind[] {
    return this.requests.map(({ kind }) => kind);
  }

  count(kind: RequestKind): number {
    return this.kinds().filter((other) => other === kind).length;
  }

  /** Empties the request log. */
  forgetRequests(): void {
    this.requests.length = 0;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request, this.url);
    const kind = requestKind(call.method, call.url.pathname);
    const fault = this.#faults.next(kind);
    this.requests.push(record(call, kind, fault?.effect));
    const reply = isCarriedOut(fault) ? this.#answer(call, kind) : empty(500);
    await send(response, kind, reply, fault);
  }

  #answer(call: Call, kind: RequestKind): Reply {
    const claims = readAuthorization(call.headers['authorization']);
    const path = call.url.pathname;
    if (path.startsWith('/twirp/')) return this.#v2.answer(call, claims, this.url);
    if (path.startsWith('/devstoreaccount1/')) {
      return kind === 'upload' ? this.#blobs.upload(call) : this.#blobs.download(call);
    }
    if (path.includes('/_apis/artifactcache/')) return this.#v1.answer(call, claims, this.url);
    return json({ message: 'not found' }, 404);
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}/`;
}

async function readCall(request: IncomingMessage, base: string): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', base),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
    ),
    body: Buffer.concat(chunks),
  };
}

function record(call: Call, kind: RequestKind, fault: string | undefined): RecordedRequest {
  const body = kind === 'upload' || call.body.length === 0 ? undefined : jsonBody(call);
  const listed = call.url.searchParams.get('keys')?.split(',');
  const restoreKeys = body?.['restore_keys'];
  return {
    kind,
    method: call.method,
    path: call.url.pathname + call.url.search,
    body,
    size: call.body.length,
    key: body?.['key'] === undefined ? listed?.[0] : String(body['key']),
    restoreKeys: Array.isArray(restoreKeys) ? restoreKeys.map(String) : (listed?.slice(1) ?? []),
    version:
      body?.['version'] === undefined
        ? (call.url.searchParams.get('version') ?? undefined)
        : String(body['version']),
    time: new Date(),
    fault,
  };
}
