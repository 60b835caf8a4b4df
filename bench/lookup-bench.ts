import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CacheService, pushScopes } from '../test/support/cache-service/index.ts';
import { type Contender, measure } from './measure.ts';
import { printTable, printTarget } from './table.ts';
import { TREES, treeOf } from './trees.ts';

const ROOT = join(import.meta.dirname, '..');
const PEER = 'actions/cache/restore, lookup-only';
const TRACK = 'track, unchanged';

/** How long a `track` takes that finds no change, beside a mere look-up of a cache key at the same service. */
export async function benchLookup(node: string, rounds: number): Promise<void> {
  // A few files are the usual case; hashing a thousand comes on top of what the peer does.
  for (const files of [10, 1_000]) await benchTree(files, node, rounds * 4);
}

async function benchTree(files: number, node: string, rounds: number): Promise<void> {
  const folder = join(TREES, 'lookup');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await using service = await CacheService.start();
  const env = environment(folder, service, treeOf(files));
  const stage = (name: string): Contender => ({
    name,
    command: node,
    args: [join(ROOT, `dist/${name}.js`)],
    env,
  });
  await measure([stage('main')], 0);
  const step = join(folder, 'temp/file-tracker/1.1.bench/steps/1');
  await measure([{ ...stage('post'), env: { ...env, STATE_step: step } }], 0);
  if (service.entries().length !== 1) throw new Error('The checkpoint was not recorded.');

  const lookup: Contender = {
    name: PEER,
    command: node,
    args: [bundlePeer(folder)],
    cwd: folder,
    env: { ...env, GITHUB_WORKSPACE: folder, INPUT_KEY: 'a'.repeat(200), INPUT_PATH: 'STATE' },
  };
  await measure([{ ...lookup, env: { ...lookup.env, INPUT_SAVE: 'true' } }], 0);
  service.forgetRequests();
  const measured = await measure([{ ...stage('main'), name: TRACK }, lookup], rounds);
  printTable(`A look-up in the cache, ${files.toLocaleString('en')} files`, measured, PEER);
  const [track, peer] = measured.map(({ seconds }) => seconds);
  const ratio = (track ?? Number.NaN) / (peer ?? Number.NaN);
  if (files <= 10) printTarget(`${TRACK} ÷ ${PEER}`, ratio, 'at most', 1);
  printTarget('requests of one track', service.requests.length / (rounds + 1) - 1, 'at most', 1);
}

/** What a runner gives to a stage, as far as it matters. */
function environment(folder: string, service: CacheService, workspace: string): Record<string, string> {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'STEP_SUMMARY'].map((name) => {
      const file = join(folder, name);
      writeFileSync(file, '');
      return [`GITHUB_${name}`, file];
    }),
  );
  mkdirSync(join(folder, 'temp'));
  return {
    ...files,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: service.token(pushScopes('main')),
    GITHUB_JOB: 'bench',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo-org/example',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_WORKFLOW_REF: 'octo-org/example/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    INPUT_PATHS: '**',
    RUNNER_TEMP: join(folder, 'temp'),
  };
}

/** The peer as one file, as its authors ship it. */
function bundlePeer(folder: string): string {
  const ncc = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const source = join(import.meta.dirname, 'run-cache-lookup.mjs');
  execFileSync(process.execPath, [ncc, 'build', source, '-o', join(folder, 'peer'), '-q'], { cwd: ROOT });
  return join(folder, 'peer/index.mjs');
}
