import { join } from 'node:path';
import { cacheFacts } from '../../../src/action/runner/cache-facts.ts';
import { CacheStore } from '../../../src/stores/cache/cache-store.ts';
import { clientThread } from '../../../src/stores/cache/client-thread.ts';
import { TimeLimit } from '../../../src/threads/time-limit.ts';
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
    const { refused } = cacheFacts(this.#env);
    const temp = join(this.#folder.path, 'temp');
    return new CacheStore({ env: this.#env, refused, temp, time: new TimeLimit(20) });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clientThread(this.#env).end();
    this.#stdout[Symbol.dispose]();
    this.#folder[Symbol.dispose]();
  }
}
