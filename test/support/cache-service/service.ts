import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { CacheBackend, CacheKind } from './backend.ts';
import { BlobStorage, idOf } from './blobs.ts';
import type { CacheEntry } from './entries.ts';
import { type Fault, FaultPlan } from './faults.ts';
import { ForgeEntries } from './forge-entries.ts';
import { GithubEntries } from './github-entries.ts';
import { Interleaving, type Moment } from './interleaving.ts';
import { ProtocolV1 } from './protocol-v1.ts';
import { ProtocolV2 } from './protocol-v2.ts';
import { type Call, empty, json, jsonBody, type Reply } from './reply.ts';
import { type RecordedRequest, type RequestKind, requestKind } from './requests.ts';
import { READ, type Scope, WRITE } from './scopes.ts';
import { isCarriedOut, send } from './send.ts';
import { mintToken, readAuthorization, type TokenClaims } from './token.ts';

export interface CacheServiceOptions {
  /** Default: `github`. That of the other forges speaks v1 only, and needs no token. */
  readonly kind?: CacheKind;
  /** Which protocol jobs are told about (GitHub's service always serves both): v2 as on github.com, v1 as on GHES. */
  readonly protocol?: 'v1' | 'v2';
  readonly repositoryId?: string;
}

/**
 * A model of the Actions cache service on 127.0.0.1, as GitHub has it (docs/runner-facts.md, 8, 9: both protocols, scopes,
 * immutability) or as act, Gitea and Forgejo have it (docs/runner-facts.md, 10, 13), with a request log, faults on demand,
 * and runs that overlap at chosen requests.
 */
export class CacheService implements CacheBackend {
  readonly inspectable = true;
  readonly faults = true;
  readonly protocol: 'v1' | 'v2';
  readonly kind: CacheKind;
  readonly url: string;
  readonly repositoryId: string;
  /** Every request so far. */
  readonly requests: RecordedRequest[] = [];
  readonly #server: Server;
  readonly #sockets: Set<Socket>;
  readonly #store: GithubEntries | ForgeEntries;
  readonly #blobs: BlobStorage;
  readonly #v1: ProtocolV1;
  readonly #v2: ProtocolV2 | undefined;
  readonly #faults = new FaultPlan();
  readonly #interleaving = new Interleaving();

  private constructor(server: Server, sockets: Set<Socket>, url: string, options: CacheServiceOptions) {
    this.#server = server;
    this.#sockets = sockets;
    this.url = url;
    this.kind = options.kind ?? 'github';
    this.protocol = options.protocol ?? (this.kind === 'github' ? 'v2' : 'v1');
    const github = this.kind === 'github' ? new GithubEntries() : undefined;
    this.#store = github ?? new ForgeEntries();
    this.#blobs = new BlobStorage(this.#store);
    this.#v1 = new ProtocolV1(this.#store, this.#blobs);
    this.#v2 = github && new ProtocolV2(github, this.#blobs);
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
  static async refused(protocol: 'v1' | 'v2' = 'v2', kind: CacheKind = 'github'): Promise<CacheBackend> {
    const server = createServer();
    const url = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const token = (scopes: readonly Scope[]) => mintToken({ repositoryId: '1', scopes });
    return { url, protocol, kind, inspectable: false, faults: false, token };
  }

  token(scopes: readonly Scope[], run?: string): string {
    const { repositoryId } = this;
    return mintToken({ repositoryId, scopes, ...(run === undefined ? {} : { run }) });
  }

  /** The finished entries, oldest first; `{ reserved: true }` includes unfinished ones. */
  entries({ reserved = false } = {}): readonly CacheEntry[] {
    return this.#store.all().filter((entry) => reserved || entry.finalized);
  }

  /** Evicts entries (docs/runner-facts.md, 9.4), all by default; returns how many. */
  evict(matches: (entry: CacheEntry) => boolean = () => true): number {
    return this.#store.remove(matches);
  }

  evictAll(): number {
    return this.evict();
  }

  /** Some days pass; returns how many entries the service deletes meanwhile. */
  pass(days: number): number {
    return this.#store.pass(days);
  }

  /**
   * At a chosen request, before it is carried out, does something else, e.g. lets another run begin or end. The
   * handle fails the test, when it is disposed of, where that moment never came.
   */
  before(moment: Moment, act: () => Promise<void>): Disposable {
    return this.#interleaving.add(moment, act);
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
    const claims = this.#claims(call);
    const run = claims?.run ?? (call.url.searchParams.get('run') || undefined);
    await this.#interleaving.at(kind, run);
    const recorded = record(call, kind, run);
    const fault = this.#faults.next(kind, recorded.key ?? this.#store.byId(idOf(call))?.key);
    this.requests.push({ ...recorded, fault: fault?.effect });
    const reply = isCarriedOut(fault) ? this.#answer(call, kind, claims) : empty(500);
    await send(response, kind, reply, fault);
  }

  /** A forge's service needs no token: its address is the secret, and whoever knows it may do everything. */
  #claims(call: Call): TokenClaims | undefined {
    if (this.kind === 'github') return readAuthorization(call.headers['authorization']);
    const run = /^\/secret\/run-([^/]*)\//.exec(call.url.pathname)?.[1];
    if (run === undefined) return undefined;
    const scopes = [{ ref: '', permission: READ | WRITE }];
    return { repositoryId: this.repositoryId, scopes, run: decodeURIComponent(run) };
  }

  #answer(call: Call, kind: RequestKind, claims: TokenClaims | undefined): Reply {
    const path = call.url.pathname;
    if (path.startsWith('/devstoreaccount1/')) {
      return kind === 'upload' ? this.#blobs.upload(call) : this.#blobs.download(call);
    }
    if (path.startsWith('/twirp/') && this.#v2 !== undefined) return this.#v2.answer(call, claims, this.url);
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

function record(call: Call, kind: RequestKind, run: string | undefined): Omit<RecordedRequest, 'fault'> {
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
    run,
    time: new Date(),
  };
}
