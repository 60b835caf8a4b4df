import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { cacheFacts } from '../../../src/action/runner/cache-facts.ts';
import type { Loaded, Newest } from '../../../src/core/history/store.ts';
import { CacheStore, type CacheStoreOptions } from '../../../src/stores/cache/cache-store.ts';
import { clientThread } from '../../../src/stores/cache/client-thread.ts';
import { ENTRY_FILE } from '../../../src/stores/cache/private-folder.ts';
import { TimeLimit } from '../../../src/threads/time-limit.ts';
import {
  type CacheEntry,
  CacheService,
  cacheEnvironment,
  pushScopes,
} from '../../support/cache-service/index.ts';
import { TemporaryFolder } from '../temporary-folder.ts';
import { archiveOfBytes } from './archives.ts';
import { CapturedStdout } from './captured-stdout.ts';

/** A prefix of keys, and keys under it. */
export const PREFIX = 'file-tracker/test/deps/';
export const KEY_A = `${PREFIX}1-a`;
export const KEY_B = `${PREFIX}2-b`;
export const A = Buffer.from('A');
export const B = Buffer.from('B');

/** A cache service with stores that use it. Nothing is printed while one is open. */
export class CachePlace implements AsyncDisposable {
  readonly service: CacheService;
  readonly stdout = new CapturedStdout();
  readonly #folder = new TemporaryFolder();
  /** The parent of the folders in which the client works. */
  readonly temp = join(this.#folder.path, 'temp');
  readonly env: Record<string, string | undefined>;
  readonly #threads = new Set<ReturnType<typeof clientThread>>();

  private constructor(service: CacheService) {
    this.service = service;
    this.env = { ...process.env, ...cacheEnvironment(service, pushScopes('main')) };
    mkdirSync(this.temp);
  }

  static async open(protocol: 'v1' | 'v2' = 'v2'): Promise<CachePlace> {
    return new CachePlace(await CacheService.start({ protocol }));
  }

  /** A place that holds {@link A}. */
  static async withEntry(protocol: 'v1' | 'v2' = 'v2'): Promise<CachePlace> {
    const place = await CachePlace.open(protocol);
    await place.put(KEY_A, A);
    expect(place.entries()).toHaveLength(1);
    return place;
  }

  /** Puts an entry into the service without the client, which takes a while to load from its sources. */
  async put(key: string, bytes: Buffer): Promise<void> {
    const version = createHash('sha256').update(`${ENTRY_FILE}|gzip|1.0`).digest('hex');
    const archive = archiveOfBytes(bytes);
    const post = async (method: string, data: object): Promise<Record<string, string>> => {
      const response = await fetch(
        `${this.service.url}twirp/github.actions.results.api.v1.CacheService/${method}`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${this.env['ACTIONS_RUNTIME_TOKEN']}` },
          body: JSON.stringify({ key, version, ...data }),
        },
      );
      return (await response.json()) as Record<string, string>;
    };
    const { signed_upload_url: url = '' } = await post('CreateCacheEntry', {});
    await fetch(url, { method: 'PUT', body: archive as Uint8Array<ArrayBuffer> });
    await post('FinalizeCacheEntryUpload', { size_bytes: archive.length });
  }

  /** Stores with the same variables share a thread. */
  open(options: Partial<CacheStoreOptions> = {}): CacheStore {
    const { env = this.env } = options;
    this.#threads.add(clientThread(env));
    const { refused } = cacheFacts(env);
    return new CacheStore({ env, refused, temp: this.temp, time: new TimeLimit(20), ...options });
  }

  /** The entries under a prefix, oldest first. */
  entries(prefix = PREFIX): CacheEntry[] {
    return this.service.entries().filter((entry) => entry.key.startsWith(prefix));
  }

  /** Replaces the archive of the newest entry under a prefix. */
  tamper(archive: Buffer, prefix = PREFIX): void {
    const entry = this.entries(prefix).at(-1);
    if (entry === undefined) throw new Error('There is no entry.');
    this.service.tamper(entry, archive);
  }

  /** What tasks have left behind. */
  leftovers(): string[] {
    return readdirSync(this.temp);
  }

  /** What was printed, but for debug lines and masks. */
  printed(): string[] {
    return this.stdout.lines.filter((line) => !/^::(debug|add-mask)::/.test(line));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const thread of this.#threads) thread.end();
    this.stdout[Symbol.dispose]();
    this.#folder[Symbol.dispose]();
    await this.service.close();
  }
}

/** Saves an entry, which has to succeed. */
export async function save(store: CacheStore, key: string, bytes: Buffer): Promise<void> {
  expect(await store.save(key, bytes)).toEqual({ kind: 'saved' });
}

/** Loads the newest entry under a prefix. */
export async function read(
  store: CacheStore,
  prefix = PREFIX,
): Promise<Loaded | Exclude<Newest, { kind: 'found' }>> {
  const newest = await store.newest([prefix]);
  return newest.kind === 'found' ? await store.load(newest.key) : newest;
}
