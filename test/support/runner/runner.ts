import { randomBytes } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CacheBackend } from '../cache-service/index.ts';
import { writeFiles } from '../folders.ts';
import { sharedFolder } from '../shared-folder.ts';
import type { RunnerIdentity } from './environment.ts';
import { FakeBin } from './fake-bin.ts';
import { FORGES, type Forge } from './forge.ts';
import { Job } from './job.ts';
import type { JobHost } from './job-host.ts';
import type { JobResult } from './job-result.ts';
import type { Files, JobSpec, Os } from './job-spec.ts';
import { type ActionManifest, REPOSITORY_ROOT, readManifest } from './manifest.ts';
import { emptyFolder, type RunnerPaths, runnerPaths } from './paths.ts';

export interface RunnerOptions {
  /** Default: `github`. The others want a cache service of their kind. */
  readonly forge?: Forge;
  /** Default: github-hosted. Only a self-hosted runner keeps its workspace and tool cache between jobs. */
  readonly environment?: 'github-hosted' | 'self-hosted';
  readonly os?: Os;
  readonly name?: string;
  /** What the repository holds: lies in the workspace of a hosted job (self-hosted: of the first), and checkouts bring it. */
  readonly files?: Files;
  /** False leaves the workspace empty until a checkout, as it really is. */
  readonly prefilled?: boolean;
  /** Undefined: no cache service, and no ACTIONS_* variables about one. */
  readonly cache?: CacheBackend | undefined;
  /** Folder of the action under test; default: this repository. */
  readonly action?: string;
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly defaultBranch?: string;
  /** Default: 60,000. */
  readonly stageTimeoutMs?: number;
  /** Whether each stage is a process of its own, for tests to which that matters. Default: false. */
  readonly ownProcesses?: boolean;
}

/** What an action's download brings, as far as it matters: nothing that only a checkout has, like node_modules. */
const DOWNLOADED = ['action.yml', 'package.json', 'dist'];

let product: string | undefined;

/**
 * The action of this repository in a folder from which it cannot reach our node_modules; one for all runners of a
 * process, since nobody writes into it.
 */
function downloadedProduct(): string {
  if (product !== undefined) return product;
  if (!existsSync(path.join(REPOSITORY_ROOT, 'dist'))) throw new Error('No dist/. Build it first.');
  const folder = sharedFolder('action');
  for (const name of DOWNLOADED) {
    cpSync(path.join(REPOSITORY_ROOT, name), path.join(folder, name), { recursive: true });
  }
  product = folder;
  return folder;
}

/** A model of a GitHub Actions runner (see docs/runner-facts.md), with a root folder of its own. */
export class TestRunner implements JobHost {
  identity: RunnerIdentity;
  readonly stageTimeoutMs: number;
  ownProcesses: boolean;
  /** What checkouts bring. Assign to it to model a new commit. */
  files: Files;
  readonly #prefilled: boolean;
  readonly #action: string;
  readonly #manifests = new Map<string, Promise<ActionManifest>>();
  #jobs = 0;
  #busy = false;

  private constructor(identity: RunnerIdentity, options: RunnerOptions) {
    this.identity = identity;
    this.stageTimeoutMs = options.stageTimeoutMs ?? 60_000;
    this.ownProcesses = options.ownProcesses ?? false;
    this.files = options.files ?? {};
    this.#prefilled = options.prefilled ?? true;
    this.#action = options.action ?? REPOSITORY_ROOT;
  }

  static async create(options: RunnerOptions = {}): Promise<TestRunner> {
    const root = await mkdtemp(path.join(tmpdir(), 'file-tracker-runner-'));
    const repository = options.repository ?? 'octo-org/example';
    const paths = runnerPaths(root, repository);
    const folders = [paths.home, paths.actions, paths.temp, paths.toolCache, paths.workspace];
    await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })));
    const runner = new TestRunner(
      {
        forge: options.forge ?? 'github',
        environment: options.environment ?? 'github-hosted',
        os: options.os ?? hostOs(),
        name: options.name ?? 'runner-1',
        repository,
        repositoryId: options.repositoryId ?? '1296269',
        defaultBranch: options.defaultBranch ?? 'main',
        cache: options.cache,
        paths,
      },
      options,
    );
    if (runner.#prefilled) writeFiles(paths.workspace, runner.files);
    return runner;
  }

  get paths(): RunnerPaths {
    return this.identity.paths;
  }

  get workspace(): string {
    return this.paths.workspace;
  }

  /** Runs one job (one matrix leg). A runner runs one job at a time. */
  async runJob(spec: JobSpec): Promise<JobResult> {
    if (this.#busy) throw new Error('The runner is running a job. Create another runner for a parallel one.');
    this.#busy = true;
    try {
      this.#jobs += 1;
      await this.#newFolders();
      // RUNNER_TEMP is emptied at start and end (docs/runner-facts.md, 1.9).
      emptyFolder(this.paths.temp);
      if (this.identity.forge === 'github' && this.identity.environment === 'github-hosted')
        await this.#renew();
      writeFiles(this.workspace, spec.files ?? {});
      const bin = await FakeBin.create(path.join(this.paths.root, 'bin', String(this.#jobs)), spec.bin ?? {});
      const result = await new Job(this, { runId: 1_000 + this.#jobs, ...spec }, bin).run();
      emptyFolder(this.paths.temp);
      return result;
    } finally {
      this.#busy = false;
    }
  }

  async action(folder = this.#action): Promise<ActionManifest> {
    let manifest = this.#manifests.get(folder);
    if (manifest === undefined) {
      manifest = this.#download(folder, this.#manifests.size);
      this.#manifests.set(folder, manifest);
    }
    return manifest;
  }

  repositoryFiles(): Files {
    return this.files;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.paths.root, { recursive: true, force: true, maxRetries: 3 });
  }

  /** In the host mode of act and its kin, each job gets folders that did not exist before; nothing of them is kept. */
  async #newFolders(): Promise<void> {
    if (!FORGES[this.identity.forge].newFolders) return;
    const { root } = this.paths;
    await rm(path.join(root, 'act'), { recursive: true, force: true });
    const folder = path.join(root, 'act', randomBytes(8).toString('hex'));
    const workspace = path.join(folder, 'hostexecutor');
    const temp = path.join(folder, 'tmp');
    await Promise.all([workspace, temp].map((one) => mkdir(one, { recursive: true })));
    this.identity = {
      ...this.identity,
      paths: { ...this.paths, workspace, temp, runnerWorkspace: folder },
    };
    if (this.#prefilled) writeFiles(workspace, this.files);
  }

  /** A hosted job gets a fresh machine. */
  async #renew(): Promise<void> {
    [this.workspace, this.paths.toolCache, this.paths.home].forEach(emptyFolder);
    if (this.#prefilled) writeFiles(this.workspace, this.files);
  }

  /** Copies an action to where the runner would download it. */
  async #download(folder: string, index: number): Promise<ActionManifest> {
    if (path.resolve(folder) === path.resolve(REPOSITORY_ROOT)) return readManifest(downloadedProduct());
    const target = path.join(this.paths.actions, `action-${index}`);
    await cp(folder, target, { recursive: true });
    return readManifest(target);
  }
}

function hostOs(): Os {
  if (process.platform === 'win32') return 'Windows';
  return process.platform === 'darwin' ? 'macOS' : 'Linux';
}
