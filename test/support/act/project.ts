import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type TemporaryFolder, temporaryFolder } from '../folders.ts';
import type { Beside, ForgeProject, Trigger } from '../forge-project.ts';
import { nodePath } from '../runner/environment.ts';
import type { Files } from '../runner/index.ts';
import { REPOSITORY_ROOT } from '../runner/manifest.ts';
import { checkWorkflow } from '../workflow/check.ts';
import { ActRun } from './run.ts';

/** Where act is; undefined when it is not installed. */
export const ACT = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'act'))
  .find((path) => existsSync(path));

/** How to get it. */
export const WITHOUT_ACT = 'act is not installed: go install github.com/nektos/act@v0.2.89';

export interface ActOptions {
  /** Default: `push`. */
  readonly event?: string;
  /** Default: `refs/heads/main`. */
  readonly ref?: string;
  /** More of the event than the ref and the repository. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Default: a new one for each run. act itself gives every run the number 1. */
  readonly runId?: number;
}

/** A repository in which act runs workflows on this machine, without Docker, with a cache service of its own. */
export class ActProject implements Disposable, ForgeProject {
  readonly #folder: TemporaryFolder;
  #runs = 0;

  constructor(files: Files = {}) {
    this.#folder = temporaryFolder();
    for (const name of ['home', 'cache', 'action', 'bin', 'repository']) mkdirSync(this.#path(name));
    for (const name of ['action.yml', 'package.json', 'dist'])
      cpSync(join(REPOSITORY_ROOT, name), this.#path('action', name), { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', args, {
        cwd: this.#path('repository'),
        env: { ...process.env, HOME: this.#path('home') },
      });
    git('init', '--quiet', '--initial-branch=main');
    git('remote', 'add', 'origin', 'https://github.com/octo-org/example.git');
    this.write(files);
    git('add', '--all');
    git(
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.com',
      'commit',
      '--quiet',
      '--allow-empty',
      '--message=a',
    );
  }

  /** Writes files into the working tree, of which checkouts are copies. */
  write(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      this.#folder.write({ [`repository/${name}`]: content });
    }
  }

  /** As {@link ForgeProject.commit}: act takes the working tree for the commit. */
  commit(files: Files): void {
    for (const name of readdirSync(this.#path('repository'))) if (name !== '.git') this.remove(name);
    this.write(files);
  }

  /** As {@link ForgeProject.start}. */
  start(yaml: string, trigger: Trigger = {}, beside: Beside = {}): Promise<ActRun> {
    for (const [folder, action] of Object.entries(beside.composites ?? {}))
      this.write({ [`${folder}/action.yml`]: action });
    const { branch = 'main', pullRequest: number } = trigger;
    if (number === undefined) return this.run(yaml, { ref: `refs/heads/${branch}` });
    const pullRequest = { number, base: { ref: 'main' }, head: { ref: 'topic' } };
    return this.run(yaml, {
      event: 'pull_request',
      ref: `refs/pull/${number}/merge`,
      payload: { number, pull_request: pullRequest },
    });
  }

  remove(name: string): void {
    rmSync(this.#path('repository', name), { recursive: true });
  }

  /** Runs a workflow, and with it those that lie beside it where it calls them. */
  async run(yaml: string, options: ActOptions = {}): Promise<ActRun> {
    if (ACT === undefined) throw new Error(WITHOUT_ACT);
    await checkWorkflow(yaml);
    const { event = 'push', ref = 'refs/heads/main', payload, env, runId = 1_000 + ++this.#runs } = options;
    const repository = { full_name: 'octo-org/example', default_branch: 'main' };
    this.#folder.write({
      'repository/.github/workflows/workflow.yml': yaml,
      'event.json': JSON.stringify({ ref, repository, ...payload }),
    });
    const variables = { GITHUB_RUN_ID: String(runId), ...env };
    const args = [
      event,
      '--json',
      ...['--workflows', '.github/workflows/workflow.yml', '--eventpath', this.#path('event.json')],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode'],
      ...['--cache-server-addr', '127.0.0.1', '--cache-server-path', this.#path('cache')],
      ...['--local-repository', `OWNER/file-tracker@v1=${this.#path('action')}`],
      ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ];
    // Its cache tells the order of entries by whole seconds.
    await sleep(1_000 - (Date.now() % 1_000) + 20);
    return this.#start(ACT, args);
  }

  [Symbol.dispose](): void {
    this.#folder[Symbol.dispose]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this[Symbol.dispose]();
  }

  #start(act: string, args: readonly string[]): Promise<ActRun> {
    const path = [this.#path('bin'), join(nodePath(), '..'), '/usr/local/bin', '/usr/bin', '/bin'];
    const env = { HOME: this.#path('home'), PATH: path.join(delimiter), LANG: 'C.UTF-8' };
    const options = { cwd: this.#path('repository'), env, maxBuffer: 64 * 1024 * 1024 };
    return new Promise((resolve) => {
      const child = execFile(act, args, options, (_error, stdout, stderr) => {
        resolve(new ActRun(child.exitCode, stdout + stderr));
      });
    });
  }

  #path(...names: string[]): string {
    return join(this.#folder.path, ...names);
  }
}
