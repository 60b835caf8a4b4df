import { describe, expect, it } from 'vitest';
import { CacheService, openCacheService, pullRequestScopes } from '../support/cache-service/index.ts';
import { type Files, type JobResult, type JobSpec, step, TestRunner } from '../support/runner/index.ts';

/* Sequences of runs in which the newest success is not the answer. The last run of each is what counts. */

type Inputs = Readonly<Record<string, string>>;

interface Run {
  readonly files: Files;
  readonly inputs?: Inputs;
  /** What the job does after the step; a job that fails is one whose work fails. */
  readonly work?: string;
  readonly spec?: Partial<JobSpec>;
}

/** A job whose first step looks, and whose second one works. */
function job({ inputs = { paths: 'a' }, work = 'true', spec = {} }: Omit<Run, 'files'>): JobSpec {
  return { steps: [step.uses({ id: 'it', with: inputs }), step.run({ id: 'work', do: work })], ...spec };
}

/** Runs jobs one after the other. */
async function inTurn(runs: readonly Run[]): Promise<JobResult[]> {
  await using cache = await openCacheService();
  await using runner = await TestRunner.create({ cache });
  const results: JobResult[] = [];
  for (const { files, ...rest } of runs) {
    runner.files = files;
    results.push(await runner.runJob(job(rest)));
  }
  return results;
}

const told = (result: JobResult | undefined): string => {
  const { changed, reason } = result?.step('it').outputs ?? {};
  return `${changed} ${reason}`;
};
const toldIn = async (runs: readonly Run[]) => (await inTurn(runs)).map(told);

const A = { a: 'A' };
const B = { a: 'B' };

describe('a definition that changes and changes back', () => {
  it('is compared with what was seen last, not with what it saw itself', async () => {
    const answers = await toldIn([
      { files: { 'docs/d': 'A' }, inputs: { paths: 'docs' } },
      { files: { 'docs/d': 'B', 'extra/e': '1' }, inputs: { paths: 'docs\nextra' } },
      { files: { 'docs/d': 'A', 'extra/e': '1' }, inputs: { paths: 'docs' } },
    ]);
    expect(answers).toEqual(['true no-checkpoint', 'true files-changed', 'true files-changed']);
  });

  it('has not forgotten a file that was deleted while it was not tracked', async () => {
    const results = await inTurn([
      { files: { 'docs/d': '1', 'extra/e': '1' }, inputs: { paths: 'docs\nextra' } },
      { files: { 'docs/d': '1' }, inputs: { paths: 'docs' } },
      { files: { 'docs/d': '1' }, inputs: { paths: 'docs\nextra' } },
    ]);
    expect(results.map(told)).toEqual(['true no-checkpoint', 'false unchanged', 'true files-changed']);
    expect(results[2]?.step('it').outputs['removed-files']).toBe('["extra/e"]');
  });

  it('has a group that is new changed, though its files are known', async () => {
    const web = 'web: [a]';
    const [, second, third] = await inTurn([
      { files: A, inputs: { name: 'n', groups: web } },
      { files: A, inputs: { name: 'n', groups: `${web}\ne2e: [a]` } },
      { files: A, inputs: { name: 'n', groups: `${web}\ne2e: [a]` } },
    ]);
    expect(second?.step('it').outputs).toMatchObject({ changed: 'true', web: 'false', e2e: 'true' });
    expect(third?.step('it').outputs).toMatchObject({ changed: 'false', web: 'false', e2e: 'false' });
  });

  it('is changed in another working directory, though that has the same tree', async () => {
    const files = { 'one/x': '1', 'two/x': '1' };
    const answers = await toldIn([
      { files, inputs: { name: 'w', paths: 'x', 'working-directory': 'one' } },
      { files, inputs: { name: 'w', paths: 'x', 'working-directory': 'two' } },
    ]);
    expect(answers).toEqual(['true no-checkpoint', 'true files-changed']);
  });
});

describe('work that was begun and not finished', () => {
  it.each([
    ['fails', { work: 'exit 1' }],
    ['is cancelled', { spec: { cancel: { afterStep: 'it' } } }],
    [
      'is cancelled at work',
      { work: 'echo working; sleep 30', spec: { cancel: { during: { step: 'work', line: /working/ } } } },
    ],
  ])('is a doubt for the older content where the job %s', async (_, begun) => {
    const answers = await toldIn([{ files: A }, { files: B, ...begun }, { files: A }, { files: A }]);
    expect(answers).toEqual([
      'true no-checkpoint',
      'true files-changed',
      'true unfinished',
      'false unchanged',
    ]);
  });

  it('is one where its success could not be recorded', async () => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, files: A });
    await runner.runJob(job({}));
    runner.files = B;
    {
      // The attempt is the first that is created, its success the second.
      using fault = cache.inject({ effect: 'status', status: 429, retryAfter: 60, on: 'create', nth: 2 });
      const result = await runner.runJob(job({}));
      expect(result.result, result.log).toBe('success');
      expect(fault.hits).toBeGreaterThan(0);
      expect(result.step('it').post.log).toContain('success not recorded: ');
    }
    runner.files = A;
    expect(told(await runner.runJob(job({})))).toBe('true unfinished');
  });

  it('is one where it was forced, at the content of the last success', async () => {
    const forced = { inputs: { paths: 'a', force: 'true' } };
    const answers = await toldIn([
      { files: A },
      { files: A, ...forced, work: 'exit 1' },
      { files: A },
      { files: A },
    ]);
    expect(answers).toEqual(['true no-checkpoint', 'true forced', 'true unfinished', 'false unchanged']);
  });

  it('is one where it left half of its product', async () => {
    const inputs = { paths: 'a', generates: 'dist/**' };
    const answers = await toldIn([
      { files: { ...A, 'dist/part': '1', 'dist/rest': '1' }, inputs },
      { files: A, inputs, work: 'mkdir dist; touch dist/part; exit 1' },
      { files: { ...A, 'dist/part': '' }, inputs },
    ]);
    expect(answers.slice(1)).toEqual(['true product-missing', 'true unfinished']);
  });

  it.each(['checkpoint', 'check'])('is one where drift fails the job in a %s before it', async (mode) => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: { a: '1', gen: '1' } });
    const run = (work: string) =>
      runner.runJob({
        steps: [
          step.uses({ with: { mode, name: 'gen', paths: 'gen', 'on-drift': 'fail' } }),
          step.uses({ id: 'it', with: { paths: 'a' } }),
          step.run({ do: work }),
        ],
      });
    expect((await run('echo 2 > gen')).result).toBe('failure');
    expect(told(await run('true'))).toBe('true unfinished');
    expect(told(await run('true'))).toBe('false unchanged');
  });

  it.each([
    [
      'is skipped',
      { if: "github.ref == 'refs/heads/other'" },
      'true',
      'the outcome of the work is "skipped"',
    ],
    [
      'fails, and the job goes on',
      { continueOnError: true },
      'exit 1',
      'the outcome of the work is "failure"',
    ],
  ])('is one where the step that outcome tells of %s', async (_, how, work, why) => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: A });
    const run = (more: object, does: string) =>
      runner.runJob({
        steps: [
          step.uses({ id: 'it', with: { paths: 'a', outcome: `\${{ steps.work.outcome }}` } }),
          step.run({ id: 'work', do: does, ...more }),
        ],
      });
    const first = await run(how, work);
    expect(first.result, first.log).toBe('success');
    expect(first.step('it').post.log).toContain(`nothing is recorded, since ${why}.`);
    expect(told(await run({}, 'true'))).toBe('true unfinished');
    expect(told(await run({}, 'true'))).toBe('false unchanged');
  });
});

describe('a history', () => {
  it('is that of one job, without a name also for check', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: A });
    const check = step.uses({ id: 'it', with: { mode: 'check', paths: 'a' } });
    const checkpoint = step.uses({ with: { mode: 'checkpoint', paths: 'a' } });
    const run = async (jobId: string) => told(await runner.runJob({ jobId, steps: [check, checkpoint] }));
    expect(await run('unit')).toBe('true no-checkpoint');
    expect(await run('deploy')).toBe('true no-checkpoint');
    expect(await run('unit')).toBe('false unchanged');
  });

  it.each([
    ['a branch', { ref: 'refs/heads/staging' }, undefined, 'true no-checkpoint'],
    ['a tag', { ref: 'refs/tags/v1' }, undefined, 'true no-checkpoint'],
    ['a branch that may', { ref: 'refs/heads/topic' }, 'default-branch', 'false unchanged'],
    [
      'a pull request',
      { event: 'pull_request', ref: 'refs/pull/5/merge', baseRef: 'main', cacheScopes: pullRequestScopes(5) },
      undefined,
      'false unchanged',
    ],
    [
      'a preview of a pull request',
      { event: 'pull_request', ref: 'refs/pull/5/merge', baseRef: 'main', cacheScopes: pullRequestScopes(5) },
      'none',
      'true no-checkpoint',
    ],
  ] satisfies readonly (readonly [string, Partial<JobSpec>, string | undefined, string])[])(
    'is that of one ref: %s after the default branch',
    async (_, spec, fallback, expected) => {
      const inputs: Inputs = fallback === undefined ? { paths: 'a' } : { paths: 'a', fallback };
      const [, second] = await toldIn([{ files: A }, { files: A, inputs, spec }]);
      expect(second).toBe(expected);
    },
  );

  it('says nothing of another place that the run was dispatched for', async () => {
    const dispatch = (environment: string): Run => ({
      files: A,
      spec: { event: 'workflow_dispatch', inputs: { environment } },
    });
    const results = await inTurn([dispatch('staging'), dispatch('production'), dispatch('production')]);
    expect(results.map(told)).toEqual(['true no-checkpoint', 'true unfinished', 'false unchanged']);
    expect(results[1]?.step('it').log).toContain(`name: deploy-\${{ inputs.environment }}`);
  });

  it('reaches from one job of a merge queue to a later one', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: A });
    const queue = { event: 'merge_group', runId: 9 };
    await runner.runJob({
      ...queue,
      jobId: 'build',
      steps: [step.uses({ with: { mode: 'checkpoint', name: 'x', paths: 'a' } })],
    });
    const check = [step.uses({ id: 'it', with: { mode: 'check', name: 'x', paths: 'a' } })];
    expect(told(await runner.runJob({ ...queue, jobId: 'test', steps: check }))).toBe('false unchanged');
  });
});
