import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { Sandbox } from '../cli/cli-process.ts';
import { CacheService } from '../support/cache-service/index.ts';
import { type JobResult, step, TestRunner } from '../support/runner/index.ts';

/* Most tests here run stages, and the command line, in a process that has run others: that must not show. */

const STEPS = [
  step.uses({ id: 'track', with: { paths: 'a', groups: 'web: [a]\ndocs: [b]' } }),
  step.uses({ id: 'check', with: { mode: 'check', name: 'n', paths: 'b' } }),
  step.uses({ id: 'nothing', with: { mode: 'chek' }, continueOnError: true }),
  step.uses({ id: 'checkpoint', with: { mode: 'checkpoint', name: 'n', paths: 'b' } }),
];

/** What stages are told apart by; times, addresses and what is random left out. */
function shown(job: JobResult): unknown {
  const plain = (text: string) =>
    text
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
      .replace(/[0-9a-f]{6,}/g, 'HEX')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'DATE')
      .replace(/\d+(\.\d+)? (m?s|seconds?)\b/g, 'TIME')
      .replace(/file-tracker-[\w-]+/g, 'FOLDER');
  return STEPS.flatMap(({ id = '' }) =>
    (['main', 'post'] as const).map((stage) => {
      const { log, stderr, exitCode, outputs, summary, annotations } = job.step(id)[stage];
      return JSON.parse(
        plain(JSON.stringify({ id, stage, log, stderr, exitCode, outputs, summary, annotations })),
      );
    }),
  );
}

it('stages are what they are in processes of their own', async () => {
  const runs = async (ownProcesses: boolean) => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, ownProcesses });
    const seen = [];
    for (const a of ['1', '1', '2']) {
      runner.files = { a, b: '1' };
      const job = await runner.runJob({ runId: seen.length + 1, steps: STEPS });
      seen.push([shown(job), cache.requests.map(({ kind }) => kind)]);
    }
    return seen;
  };
  expect(await runs(false)).toEqual(await runs(true));
});

it('nothing of a stage is left for the next', async () => {
  const answers = [];
  for (const modes of [['none', undefined], [undefined]] as const) {
    // Each has another machine, and another cache service, which knows nothing.
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    for (const cacheMode of [...modes, ...modes.slice(-1)]) {
      const steps = [step.uses({ id: 'it', with: { paths: 'a' } })];
      const job = await runner.runJob({ runId: answers.length, ...(cacheMode && { cacheMode }), steps });
      answers.push([job.step('it').outputs['reason'], cache.requests.length > 0]);
    }
  }
  expect(answers).toEqual([
    ['store-unavailable', false],
    ['no-checkpoint', true],
    ['unchanged', true],
    ['no-checkpoint', true],
    ['unchanged', true],
  ]);
});

it('calls of the command line are what they are in processes of their own', () => {
  const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
  using box = new Sandbox({ a: '1', 'd/b': '1' });
  const stores = box.path('stores');
  const echo = ['--', 'sh', '-c', 'echo "$0 $WHO in $PWD"; echo told >&2; exit "$CODE"'];
  const calls: readonly (readonly [args: readonly string[], env?: Readonly<Record<string, string>>])[] = [
    [['--version']],
    [['run', '--help']],
    [['same', 'a']],
    [['checkpoint', 'a', 'd', '--name', 'n', '--json']],
    [['same', '--name', 'n'], { FILE_TRACKER_STORE: `${stores}/other` }],
    [['changed', '--name', 'n']],
    [['diff', '--name', 'n', '--null'], { WHO: 'nobody' }],
    [['chek']],
    [['run', 'a', ...echo], { CODE: '7', WHO: 'me' }],
    [['run', 'a', ...echo], { CODE: '0' }],
    [['run', 'a', ...echo], { CODE: '0' }],
    [['run', 'a', '--', 'sh', '-c', 'kill -TERM $$']],
    [['run', '--group-by', '*', ...echo], { CODE: '0', WHO: 'a group' }],
    [['list']],
  ];
  const seen = (way: 'warm' | 'own') =>
    calls.map(([args, more = {}], at) => {
      const env = { FILE_TRACKER_STORE: `${stores}/${way}`, ...more };
      const cwd = resolve(box.project, at % 3 === 0 ? '.' : 'd/..');
      const { bytes: _, ...done } =
        way === 'warm'
          ? box.run(args, { env, cwd })
          : box.exec(process.execPath, [CLI, ...args], { env, cwd });
      return JSON.parse(
        JSON.stringify(done)
          .replaceAll(`${stores}/${way}`, 'STORE')
          .replace(/\d{4}-\d\d-\d\d[T ][\d:.]+Z?|\b\d+\.\d{3,}\b/g, 'TIME'),
      );
    });
  expect(seen('warm')).toEqual(seen('own'));
});
