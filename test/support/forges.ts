import { setTimeout as sleep } from 'node:timers/promises';
import { CacheService, openCacheService, pullRequestScopes } from './cache-service/index.ts';
import type { Beside, ForgeProject, ForgeRun, StepRun, Trigger } from './forge-project.ts';
import type { Forge } from './runner/forge.ts';
import { type Files, TestRunner } from './runner/index.ts';
import type { RunnerOptions } from './runner/runner.ts';
import { runWorkflow, type WorkflowResult } from './workflow/index.ts';

/** A forge, as the models have it: its runner and its cache service. */
export class ModelForge implements ForgeProject {
  readonly runner: TestRunner;
  readonly #forge: Forge;
  readonly #cache: AsyncDisposable;

  private constructor(forge: Forge, runner: TestRunner, cache: AsyncDisposable) {
    this.#forge = forge;
    this.runner = runner;
    this.#cache = cache;
  }

  static async open(forge: Forge, options: Omit<RunnerOptions, 'forge' | 'cache'> = {}): Promise<ModelForge> {
    const cache = forge === 'github' ? await openCacheService() : await CacheService.start({ kind: 'forge' });
    return new ModelForge(forge, await TestRunner.create({ ...options, forge, cache }), cache);
  }

  commit(files: Files): void {
    this.runner.files = files;
  }

  async start(yaml: string, trigger: Trigger = {}, beside: Beside = {}): Promise<ForgeRun> {
    await this.nextRun();
    const { branch = 'main', pullRequest } = trigger;
    const end = this.#forge === 'gitea' ? 'head' : 'merge';
    const spec =
      pullRequest === undefined
        ? { ref: `refs/heads/${branch}` }
        : {
            event: 'pull_request',
            ref: `refs/pull/${pullRequest}/${end}`,
            baseRef: 'main',
            cacheScopes: pullRequestScopes(pullRequest),
          };
    return new ModelRun(await runWorkflow(yaml, { runner: this.runner, ...spec, ...beside }));
  }

  /** The services of other forges tell the order of entries by whole seconds. */
  async nextRun(): Promise<void> {
    if (this.#forge !== 'github') await sleep(1_000 - (Date.now() % 1_000) + 5);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.runner[Symbol.asyncDispose]();
    await this.#cache[Symbol.asyncDispose]();
  }
}

class ModelRun implements ForgeRun {
  readonly #result: WorkflowResult;

  constructor(result: WorkflowResult) {
    this.#result = result;
  }

  stepRun(job: string, step: string, matrix: Readonly<Record<string, string | number>> = {}): StepRun {
    const { main, outputs } = this.#result.job(job, matrix).step(step);
    if (main.outcome === 'skipped') return { result: 'did not run', outputs };
    return { result: main.outcome === 'success' ? 'success' : 'failure', outputs };
  }
}
