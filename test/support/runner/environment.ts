import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CacheBackend } from '../cache-service/index.ts';
import {
  branchRef,
  pullRequestScopes,
  pushScopes,
  READ,
  readOnly,
  type Scope,
  WRITE,
  writeOnly,
} from '../cache-service/index.ts';
import { sharedFolder } from '../shared-folder.ts';
import { eventPayload } from './events.ts';
import type { ValueObject } from './expression/value.ts';
import { cacheVariables, FORGES, type Forge } from './forge.ts';
import type { JobSpec, Os } from './job-spec.ts';
import { REPOSITORY_ROOT } from './manifest.ts';
import type { RunnerPaths } from './paths.ts';

/** What a runner is, for all its jobs. */
export interface RunnerIdentity {
  readonly forge: Forge;
  readonly environment: 'github-hosted' | 'self-hosted';
  readonly os: Os;
  readonly name: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly defaultBranch: string;
  readonly cache: CacheBackend | undefined;
  readonly paths: RunnerPaths;
}

/** Events whose runs on the default branch get a read-only cache token (docs/runner-facts.md, 9.7). */
const UNTRUSTED_EVENTS = ['pull_request_target', 'issue_comment', 'issues', 'workflow_run'];

/** Node 24, by which actions are run: the development dependency, else the node of the tests. */
export function nodePath(): string {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const bundled = path.join(REPOSITORY_ROOT, 'node_modules', 'node', 'bin', binary);
  return existsSync(bundled) ? bundled : process.execPath;
}

let compiled: string | undefined;

/** Where Node keeps what it has compiled, for all runners of a process: the same action is started again and again. */
function compileCache(): string {
  compiled ??= sharedFolder('compiled');
  return compiled;
}

/** The environment of the runner's worker: nothing of the developer's, but what programs need to run. */
export function baseEnvironment({ home, temp }: RunnerPaths): Record<string, string> {
  const node = path.dirname(nodePath());
  if (process.platform !== 'win32') {
    const folders = [node, '/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
    if (process.platform === 'darwin') folders.push('/opt/homebrew/bin');
    return {
      NODE_COMPILE_CACHE: compileCache(),
      PATH: folders.join(':'),
      HOME: home,
      LANG: 'C.UTF-8',
      GITHUB_ACTIONS: 'true',
      CI: 'true',
    };
  }
  const kept = ['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'ProgramFiles', 'ProgramData', 'windir'];
  const system = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(system),
    PATH: `${node};${process.env['PATH'] ?? ''}`,
    USERPROFILE: home,
    HOME: home,
    TEMP: temp,
    TMP: temp,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
  };
}

/** The job's values of the `github` context that are also GITHUB_* variables (docs/runner-facts.md, 2). */
export function githubValues(runner: RunnerIdentity, spec: JobSpec): Record<string, string> {
  const workflow = spec.workflow ?? '.github/workflows/ci.yml';
  const event = spec.event ?? 'push';
  const rules = FORGES[runner.forge];
  const ref = spec.ref ?? defaultRef(event, runner.defaultBranch, rules.pullRef);
  const server = spec.serverUrl ?? 'https://github.com';
  const api = server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`;
  const actor = spec.actor ?? 'octocat';
  const sha = spec.sha ?? '0123456789abcdef0123456789abcdef01234567';
  return {
    actor,
    actor_id: '583231',
    api_url: api,
    base_ref: spec.baseRef ?? (event === 'pull_request' ? runner.defaultBranch : ''),
    event_name: (spec.jobWorkflowRef === undefined ? undefined : rules.calledEvent) ?? event,
    event_path: path.join(runner.paths.temp, '_github_workflow', 'event.json'),
    graphql_url: server === 'https://github.com' ? `${api}/graphql` : `${server}/api/graphql`,
    head_ref: spec.headRef ?? (event === 'pull_request' ? 'feature' : ''),
    job: spec.jobId ?? 'build',
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: runner.repository,
    repository_id: runner.repositoryId,
    repository_owner: runner.repository.split('/')[0] ?? '',
    repository_owner_id: '9919',
    retention_days: '90',
    run_attempt: String(spec.runAttempt ?? 1),
    run_id: rules.fixedRunId ? (spec.env?.['GITHUB_RUN_ID'] ?? '1') : String(spec.runId ?? 1),
    run_number: String(spec.runNumber ?? 1),
    server_url: server,
    sha,
    triggering_actor: actor,
    workflow: spec.workflowName ?? rules.unnamedWorkflow(workflow),
    workflow_ref: spec.workflowRef ?? `${runner.repository}/${workflow}@${ref}`,
    workflow_sha: sha,
    workspace: runner.paths.workspace,
  };
}

function defaultRef(event: string, defaultBranch: string, pullRef: string): string {
  if (event === 'pull_request') return `refs/pull/1/${pullRef}`;
  // docs/runner-facts.md, 9.3.
  if (event === 'merge_group') return branchRef(`gh-readonly-queue/${defaultBranch}/pr-1-0123456`);
  return branchRef(defaultBranch);
}

/** The `runner` context, which is also the RUNNER_* variables (docs/runner-facts.md, 2). */
export function runnerValues(runner: RunnerIdentity, spec: JobSpec): Record<string, string> {
  const all: Record<string, string> = {
    os: spec.os ?? runner.os,
    arch: process.arch.toUpperCase(),
    name: runner.name,
    environment: runner.environment,
    tool_cache: runner.paths.toolCache,
    temp: runner.paths.temp,
    workspace: runner.paths.runnerWorkspace,
    ...(spec.debug ? { debug: '1' } : {}),
  };
  if (runner.forge === 'gitea') Object.assign(all, { os: all['os']?.toLowerCase(), arch: 'amd64' });
  const known = FORGES[runner.forge].runnerValues;
  return Object.fromEntries(Object.entries(all).filter(([name]) => known.includes(name)));
}

/** `{ run_id: '1' }` becomes `{ GITHUB_RUN_ID: '1' }`. */
export function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, value]),
  );
}

/** The cache scopes that a run gets (docs/runner-facts.md, 9.2, 9.3, 9.7, 9.8). */
function cacheScopes(runner: RunnerIdentity, spec: JobSpec): Scope[] {
  if (spec.cacheScopes !== undefined) return [...spec.cacheScopes];
  const { event_name: event = '', ref = '', base_ref: base = '' } = githubValues(runner, spec);
  const pull = /^refs\/pull\/(\d+)\/merge$/.exec(ref)?.[1];
  let scopes = pushScopes(ref, runner.defaultBranch);
  if (pull !== undefined) scopes = pullRequestScopes(Number(pull), base, runner.defaultBranch);
  const isDefault = ref === branchRef(runner.defaultBranch);
  if (UNTRUSTED_EVENTS.includes(event) && isDefault && spec.cacheMode === undefined) return readOnly(scopes);
  const bits = { none: 0, read: READ, 'write-only': WRITE, write: READ | WRITE }[spec.cacheMode ?? 'write'];
  if (bits === 0) return [];
  if (bits === READ) return readOnly(scopes);
  return bits === WRITE ? writeOnly(scopes) : scopes;
}

/** What JS actions get and `run:` steps do not (docs/runner-facts.md, 2). */
export function actionVariables(runner: RunnerIdentity, spec: JobSpec): Record<string, string> {
  const { run_id: run = '' } = githubValues(runner, spec);
  return {
    ...cacheVariables(runner.forge, runner.cache, cacheScopes(runner, spec), String(spec.runId ?? run)),
    ...(spec.cacheMode === undefined ? {} : { ACTIONS_CACHE_MODE: spec.cacheMode }),
    ...(spec.orchestrationId === undefined ? {} : { ACTIONS_ORCHESTRATION_ID: spec.orchestrationId }),
  };
}

/** The `github` context as expressions see it. */
export function githubContext(runner: RunnerIdentity, spec: JobSpec): ValueObject {
  const values = githubValues(runner, spec);
  return {
    ...values,
    token: 'ghs_not-a-real-token',
    event: eventPayload(values, spec, runner.defaultBranch),
  };
}
