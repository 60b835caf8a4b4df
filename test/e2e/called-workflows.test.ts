import { describe, expect, it } from 'vitest';
import { openCacheService } from '../support/cache-service/index.ts';
import { type JobResult, type JobSpec, step, TestRunner } from '../support/runner/index.ts';
import {
  rerunAllJobs,
  rerunFailedJobs,
  runWorkflow,
  type WorkflowResult,
} from '../support/workflow/index.ts';

/* Two writers of one history: a constant name in a reusable workflow that is called for two places, or in one job. */

const DEPLOY = `
on:
  workflow_call:
    inputs: { environment: { type: string, required: true } }
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: it
        with: { name: deploy, paths: a }
      - run: test ! -e "broken-\${{ inputs.environment }}"
`;
const call = (environment: string, more = '') =>
  `  ${environment}: { ${more} uses: ./.github/workflows/deploy.yml, with: { environment: ${environment} } }\n`;
const STAGING = `on: push\njobs:\n${call('staging')}`;
const IN_TURN = `${STAGING}${call('production', 'needs: staging,')}`;
const TOGETHER = `${STAGING}${call('production')}`;
const CURE = `a name of its own, for example: deploy-\${{ inputs.environment }}`;

const stepOf = (result: WorkflowResult, environment: string) => result.job(`${environment}/it`).step('it');
const changedIn = (result: WorkflowResult) =>
  ['staging', 'production'].map((environment) => stepOf(result, environment).outputs['changed']);

describe.each([
  ['tells jobs apart', true],
  ['does not', false],
])('one name for staging and production, where the runner %s (way 14)', (_, orchestrationIds) => {
  it('one after the other: production fails, again when it is run again, and at the next push', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, prefilled: false });
    const options = { runner, orchestrationIds, workflows: { './.github/workflows/deploy.yml': DEPLOY } };
    const broken = { a: 'A', 'broken-production': '' };
    runner.files = broken;
    const first = await runWorkflow(IN_TURN, options);
    expect([first.result, ...changedIn(first)]).toEqual(['failure', 'true', 'true']);
    const again = await rerunFailedJobs(first);
    expect([again.result, stepOf(again, 'production').outputs['changed']]).toEqual(['failure', 'true']);
    expect(stepOf(first, 'production').main.annotations).toMatchObject([
      { type: 'warning', message: expect.stringContaining(CURE) },
    ]);
    // Staging may have to work once more than it need; production has to in any case.
    const next = await runWorkflow(IN_TURN, options);
    expect([next.result, stepOf(next, 'production').outputs['changed']]).toEqual(['failure', 'true']);
    runner.files = { a: 'A' };
    const healed = await rerunFailedJobs(next);
    expect([healed.result, stepOf(healed, 'production').outputs['changed']]).toEqual(['success', 'true']);
  });

  it('at once: one fails while the other is at work', async () => {
    await using cache = await openCacheService();
    await using one = await TestRunner.create({ cache, files: { a: 'A' } });
    await using other = await TestRunner.create({ cache, files: { a: 'A' } });
    const spec = (environment: string, runId: number): Partial<JobSpec> => ({
      runId,
      jobId: 'it',
      jobWorkflowRef: 'octo-org/example/.github/workflows/deploy.yml@refs/heads/main',
      ...(orchestrationIds ? { orchestrationId: `guid-of-${runId}.${environment}.it.__default` } : {}),
    });
    const deploy = (
      runner: TestRunner,
      environment: string,
      runId: number,
      work: Parameters<typeof step.run>[0]['do'],
    ): Promise<JobResult> =>
      runner.runJob({
        steps: [step.uses({ id: 'it', with: { name: 'deploy', paths: 'a' } }), step.run({ do: work })],
        ...spec(environment, runId),
      });
    const staging = await deploy(one, 'staging', 21, async () => {
      expect((await deploy(other, 'production', 21, 'exit 1')).result).toBe('failure');
    });
    expect(staging.result).toBe('success');
    const production = await deploy(other, 'production', 22, 'true');
    expect(production.step('it').outputs['changed']).toBe('true');
  });
});

it('production that is added to the workflow later does not take the success of staging for its own', async () => {
  await using cache = await openCacheService();
  await using runner = await TestRunner.create({ cache, prefilled: false, files: { a: 'A' } });
  const options = {
    runner,
    orchestrationIds: true,
    workflows: { './.github/workflows/deploy.yml': DEPLOY },
  };
  expect((await runWorkflow(STAGING, options)).result).toBe('success');
  const both = await runWorkflow(IN_TURN, options);
  expect(changedIn(both)).toEqual(['false', 'true']);
  expect(stepOf(both, 'production').outputs['reason']).toBe('unfinished');
  expect(stepOf(both, 'production').log).toContain(CURE);
});

it.each([true, false])(
  'two plans of one name in one run are refused (way 14, paths of jobs known: %s)',
  async (known) => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, prefilled: false, files: { a: 'A' } });
    const plan = DEPLOY.replace('{ name: deploy, paths: a }', '{ mode: plan, name: deploy, paths: a }');
    const workflows = { './.github/workflows/deploy.yml': plan };
    const options = { runner, orchestrationIds: known, workflows };
    const both = await runWorkflow(TOGETHER, options);
    expect([both.summaryOf('staging').result, both.summaryOf('production').result]).toEqual([
      'success',
      'failure',
    ]);
    expect(stepOf(both, 'production').main.annotations).toMatchObject([
      { type: 'error', message: expect.stringContaining('Give each plan, and its done, an input name of') },
    ]);
    // What the job itself has planned in an earlier attempt of the run is no other's.
    const alone = await runWorkflow(STAGING, options);
    expect((await rerunAllJobs(alone)).result).toBe('success');
  },
);

it.each(['track', 'plan'])(
  'two steps of one job with mode: %s and one name are refused (way 14)',
  async (mode) => {
    await using runner = await TestRunner.create({ files: { a: 'A' }, environment: 'self-hosted' });
    const uses = (id: string, name: string) =>
      step.uses({ id, with: { mode, name, paths: 'a', store: 'machine' } });
    const job = await runner.runJob({
      steps: [uses('first', 'x'), uses('other', 'y'), { ...uses('second', 'x'), continueOnError: true }],
    });
    expect(['first', 'other', 'second'].map((id) => job.step(id).outcome)).toEqual([
      'success',
      'success',
      'failure',
    ]);
    expect(job.step('second').log).toContain(`mode: ${mode} share one history. Give each an input name`);
  },
);
