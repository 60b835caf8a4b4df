import { setTimeout as sleep } from 'node:timers/promises';
import { CacheService, openCacheService } from './cache-service/index.ts';
import type { Forge } from './runner/forge.ts';
import { TestRunner } from './runner/index.ts';
import type { RunnerOptions } from './runner/runner.ts';

/** A runner of a forge, with its cache service. */
export class ForgeSetting implements AsyncDisposable {
  readonly forge: Forge;
  readonly runner: TestRunner;
  readonly #cache: AsyncDisposable;

  private constructor(forge: Forge, runner: TestRunner, cache: AsyncDisposable) {
    this.forge = forge;
    this.runner = runner;
    this.#cache = cache;
  }

  static async open(
    forge: Forge,
    options: Omit<RunnerOptions, 'forge' | 'cache'> = {},
  ): Promise<ForgeSetting> {
    const cache = forge === 'github' ? await openCacheService() : await CacheService.start({ kind: 'forge' });
    return new ForgeSetting(forge, await TestRunner.create({ ...options, forge, cache }), cache);
  }

  /** Between two runs: the services of other forges tell the order of entries by whole seconds. */
  async nextRun(): Promise<void> {
    if (this.forge !== 'github') await sleep(1_000 - (Date.now() % 1_000) + 5);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.runner[Symbol.asyncDispose]();
    await this.#cache[Symbol.asyncDispose]();
  }
}
