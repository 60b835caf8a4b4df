import { expect, it } from 'vitest';
import { CacheService } from '../support/cache-service/index.ts';
import { type JobResult, step, TestRunner } from '../support/runner/index.ts';

/* Most tests here run stages in a process that has run others (test/support/runner/warm): that must not show. */

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
