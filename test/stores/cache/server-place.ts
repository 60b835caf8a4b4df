import { join } from 'node:path';
import { CacheStore } from '../../../src/stores/cache/cache-store.ts';
import { ClientThread } from '../../../src/stores/cache/client-thread.ts';
import { cacheEnvironment, openCacheService, pushScopes } from '../../support/cache-service/index.ts';
import type { StorePlace } from '../store-contract.ts';
import { TemporaryFolder } from '../temporary-folder.ts';
import { CapturedStdout } from './captured-stdout.ts';

/** A repository of its own on a server that others have written. Nothing is printed while it is open. */
export class ServerPlace implements StorePlace {
  readonly #env: Record<string, string | undefined>;
  readonly #folder = new TemporaryFolder();
  readonly #stdout = new CapturedStdout();

  private constructor(env: Record<string, string | undefined>) {
    this.#env = env;
  }

  static async open(url: string): Promise<ServerPlace> {
    const service = await openCacheService(url);
    return new ServerPlace({ ...process.env, ...cacheEnvironment(service, pushScopes('main')) });
  }

  open(): CacheStore {
    return new CacheStore({ env: this.#env, temp: join(this.#folder.path, 'temp'), timeoutSeconds: 20 });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    ClientThread.of(this.#env).end();
    this.#stdout[Symbol.dispose]();
    this.#folder[Symbol.dispose]();
  }
}
