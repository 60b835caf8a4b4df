import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity } from '../../../src/core/history/identity.ts';
import { keyPrefix } from '../../../src/core/history/key.ts';
import { CacheStore, type CacheStoreOptions } from '../../../src/stores/cache/cache-store.ts';
import {
  type CacheEntry,
  CacheService,
  cacheEnvironment,
  pushScopes,
} from '../../support/cache-service/index.ts';
import type { StorePlace } from '../store-contract.ts';
import { TemporaryFolder } from '../temporary-folder.ts';
import { archiveOfBytes } from './archives.ts';
import { CapturedStdout } from './captured-stdout.ts';

/** A cache service with stores that use it. Nothing is printed while one is open. */
export class CachePlace implements StorePlace {
  readonly service: CacheService;
  readonly stdout = new CapturedStdout();
  readonly #folder = new TemporaryFolder();
  /** The parent of the folders in which the client works. */
  readonly temp = join(this.#folder.path, 'temp');
  env: Record<string, string>;

  private constructor(service: CacheService) {
    this.service = service;
    this.env = cacheEnvironment(service, pushScopes('main'));
    mkdirSync(this.temp);
  }

  static async open(protocol: 'v1' | 'v2' = 'v2'): Promise<CachePlace> {
    return new CachePlace(await CacheService.start({ protocol }));
  }

  open(options: Partial<CacheStoreOptions> = {}): CacheStore {
    return new CacheStore({ env: this.env, temp: this.temp, timeoutSeconds: 20, ...options });
  }

  /** The newest entry of an identity. */
  newest(identity: Identity): CacheEntry {
    const entry = this.#entries(identity).at(-1);
    if (entry === undefined) throw new Error('There is no entry.');
    return entry;
  }

  count(identity: Identity): number {
    return this.#entries(identity).length;
  }

  replaceNewest(identity: Identity, bytes: Buffer): void {
    this.service.tamper(this.newest(identity), (archive) => archiveOfBytes(archive, bytes));
  }

  /** What operations have left behind. */
  leftovers(): string[] {
    return readdirSync(this.temp);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stdout[Symbol.dispose]();
    this.#folder[Symbol.dispose]();
    await this.service.close();
  }

  #entries(identity: Identity): CacheEntry[] {
    return this.service.entries().filter((entry) => entry.key.startsWith(keyPrefix(identity)));
  }
}
