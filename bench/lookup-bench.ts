import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CacheService, pushScopes } from '../test/support/cache-service/index.ts';
import { type Contender, measure } from './measure.ts';
import { printTable, printTarget } from './table.ts';
import { TREES, treeOf } from './trees.ts';

const ROOT = join(import.meta.dirname, '..');
const PEER = 'actions/cache/restore, lookup-only';
const MAIN = 'track, unchanged: main';
const POST = 'track, unchanged: post';
const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY'];

/** How long a `track` takes that finds no change, beside a mere look-up of a cache key at the same service. */
export async function benchLookup(node: string, rounds: number): Promise<void> {
  // A few files are the usual case; hashing a thousand comes on top of what the peer does.
  await benchTree(10, 0.75, node, rounds * 4);
  await benchTree(1_000, 0.95, node, rounds * 4);
}

async function benchTree(files: number, target: number, node: string, rounds: number): Promise<void> {
  const folder = join(TREES, 'lookup');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await using service = await CacheService.start();
  // A run each: what this very run recorded elsewhere would be no success.
  const environmentOf = (run: string) => environment(run, join(folder, run), service, treeOf(files));
  const first = environmentOf('1');
  await once(stageOf('main', first, node));
  await once(stageOf('post', { ...first, ...savedState(first) }, node));
  // An attempt, and its success.
  if (service.entries().length !== 2) throw new Error('The success was not recorded.');
  const main = stageOf('main', environmentOf('2'), node);
  // A job that finds nothing changed, for its post.
  const job = environmentOf('3');
  await once(stageOf('main', job, node));
  const post = stageOf('post', { ...job, ...savedState(job) }, node);

  const lookup: Contender = {
    name: PEER,
    command: node,
    args: [bundlePeer(folder)],
    cwd: folder,
    env: { ...job, GITHUB_WORKSPACE: folder, INPUT_KEY: 'a'.repeat(200), INPUT_PATH: 'STATE' },
  };
  writeFileSync(join(folder, 'STATE'), '');
  await once({ ...lookup, env: { ...lookup.env, INPUT_SAVE: 'true' } });
  service.forgetRequests();
  const measured = await measure([main, post, lookup], rounds);
  printTable(`A look-up in the cache, ${files.toLocaleString('en')} files`, measured, PEER);
  const [mainSeconds, postSeconds, peerSeconds] = measured.map(({ seconds }) => seconds);
  const ratio = (a = Number.NaN, b = Number.NaN) => a / b;
  printTarget(`${MAIN} ÷ ${PEER}`, ratio(mainSeconds, peerSeconds), 'at most', target);
  printTarget(`${POST} ÷ ${MAIN}`, ratio(postSeconds, mainSeconds), 'at most', 0.5);
  // The peer asks once.
  const requests = service.requests.length / (rounds + 1) - 1;
  printTarget('requests of main and post, the two look-ups of one round trip', requests, 'at most', 2);
}

type Environment = Readonly<Record<string, string>>;

/** A stage of the Action, in a job that begins anew for each main. */
function stageOf(name: 'main' | 'post', env: Environment, node: string): Contender {
  const contender = { command: node, args: [join(ROOT, `dist/${name}.js`)], env };
  if (name === 'post') return { ...contender, name: POST };
  return { ...contender, name: MAIN, before: () => emptied(env) };
}

/** As a runner begins a job: an empty temp folder, empty files for commands. */
function emptied(env: Environment): void {
  rmSync(env['RUNNER_TEMP'] ?? '', { recursive: true, force: true });
  mkdirSync(env['RUNNER_TEMP'] ?? '', { recursive: true });
  for (const name of COMMAND_FILES) writeFileSync(env[name] ?? '', '');
}

async function once(contender: Contender): Promise<void> {
  await measure([contender], 0);
}

/** What main left for post, as the runner hands it over. */
function savedState(env: Environment): Record<string, string> {
  const lines = readFileSync(env['GITHUB_STATE'] ?? '', 'utf8').matchAll(/^([\w-]+)<<(\S+)\n(.*?)\n\2$/gms);
  return Object.fromEntries([...lines].map(([, name = '', , value = '']) => [`STATE_${name}`, value]));
}

/** What a runner gives to a stage, as far as it matters. */
function environment(run: string, folder: string, service: CacheService, workspace: string): Environment {
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(COMMAND_FILES.map((name) => [name, join(folder, name)]));
  return {
    ...files,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: service.token(pushScopes('main')),
    GITHUB_ACTION: '__octo-org_file-tracker',
    GITHUB_JOB: 'bench',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo-org/example',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: run,
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_WORKFLOW_REF: 'octo-org/example/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    INPUT_OUTCOME: 'not-given',
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
