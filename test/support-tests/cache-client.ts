import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '../support/bundle.ts';
import {
  type CacheBackend,
  cacheEnvironment,
  pushScopes,
  type Scope,
} from '../support/cache-service/index.ts';
import { writeFiles } from '../support/folders.ts';
import { baseEnvironment, nodePath } from '../support/runner/environment.ts';
import { REPOSITORY_ROOT } from '../support/runner/manifest.ts';
import { runnerPaths } from '../support/runner/paths.ts';
import { type ProcessResult, runProcess } from '../support/runner/process.ts';
import { ownProcesses } from '../support/runner/warm/ways.ts';
import { sharedFolder } from '../support/shared-folder.ts';
import { runWarmClient } from './warm-client.ts';

/** What a client process is asked to do. */
export type ClientCall =
  | { readonly do: 'save'; readonly key: string; readonly content?: string }
  | {
      readonly do: 'restore';
      readonly key: string;
      readonly restoreKeys?: readonly string[];
      readonly lookupOnly?: boolean;
    };

export interface ClientOptions {
  readonly scopes: readonly Scope[];
  readonly env?: Readonly<Record<string, string>>;
  /** In a process that does nothing else, as an action would: for how that ends. */
  readonly alone?: boolean;
  /** For such a one. */
  readonly timeoutMs?: number;
}

export interface ClientResult extends ProcessResult {
  /** What saveCache or restoreCache returned; undefined when it never settled. */
  readonly returned: unknown;
  /** The restored file; undefined when there is none. */
  readonly content: string | undefined;
}

const SCRIPT = `
import { saveCache, restoreCache } from '@actions/cache';
async function perform(call) {
  const result = await (call.do === 'save'
    ? saveCache(['data.txt'], call.key, undefined, true)
    : restoreCache(['data.txt'], call.key, call.restoreKeys, { lookupOnly: call.lookupOnly }, true));
  console.log('RETURNED ' + JSON.stringify(result ?? null));
}
const [, , argument] = process.argv;
if (argument !== undefined) perform(JSON.parse(argument));
else {
  process.on('disconnect', () => process.exit());
  process.on('message', async ({ call, cwd, env }) => {
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      process[name].write = (chunk) => {
        output[name] += chunk;
        return true;
      };
    process.chdir(cwd);
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, env);
    process.exitCode = 0;
    await perform(call).catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
    process.chdir('/');
    process.send({ exitCode: process.exitCode, ...output });
  });
}
`;

let bundled: string | undefined;

/** The script with the client in one file. */
function bundledScript(): string {
  if (bundled !== undefined) return bundled;
  bundled = path.join(sharedFolder('client'), 'client.mjs');
  bundle(bundled, { stdin: { contents: SCRIPT, resolveDir: REPOSITORY_ROOT } });
  return bundled;
}

/** Runs the real @actions/cache in another process. */
export async function cacheClient(
  backend: CacheBackend,
  call: ClientCall,
  { scopes, env = {}, alone = ownProcesses(), timeoutMs = 20_000 }: ClientOptions,
): Promise<ClientResult> {
  const root = await mkdtemp(path.join(tmpdir(), 'file-tracker-client-'));
  const paths = runnerPaths(root, 'octo-org/example');
  try {
    writeFiles(paths.temp, { '.keep': '' });
    writeFiles(
      paths.workspace,
      call.do === 'save' ? { 'data.txt': call.content ?? 'data' } : { '.keep': '' },
    );
    const cwd = paths.workspace;
    const variables = {
      ...baseEnvironment(paths),
      ...cacheEnvironment(backend, scopes),
      RUNNER_TEMP: paths.temp,
      GITHUB_WORKSPACE: paths.workspace,
      ...env,
    };
    const result = alone
      ? await runProcess({
          command: nodePath(),
          args: [bundledScript(), JSON.stringify(call)],
          cwd,
          env: variables,
          onLine: () => undefined,
          timeoutMs,
          cancel: new AbortController().signal,
        })
      : await runWarmClient(bundledScript(), { call, cwd, env: variables });
    const returned = /^RETURNED (.*)$/m.exec(result.stdout)?.[1];
    const content =
      call.do === 'save'
        ? undefined
        : await readFile(path.join(paths.workspace, 'data.txt'), 'utf8').catch(() => undefined);
    return { ...result, returned: returned === undefined ? undefined : JSON.parse(returned), content };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The scopes of a push to the default branch. */
export const MAIN = pushScopes('main');

/** Short forms of client calls against one service. */
export function client(
  cache: CacheBackend,
  scopes: readonly Scope[] = MAIN,
  how: Omit<ClientOptions, 'scopes'> = {},
) {
  const options = { scopes, ...how };
  return {
    save: (key: string, content?: string) =>
      cacheClient(cache, { do: 'save', key, ...(content === undefined ? {} : { content }) }, options),
    restore: (key: string, ...restoreKeys: string[]) =>
      cacheClient(cache, { do: 'restore', key, restoreKeys }, options),
    lookup: (key: string, ...restoreKeys: string[]) =>
      cacheClient(cache, { do: 'restore', key, restoreKeys, lookupOnly: true }, options),
  };
}
