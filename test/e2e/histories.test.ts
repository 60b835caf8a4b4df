import { describe, expect, it } from 'vitest';
import {
  CacheService,
  openCacheService,
  pullRequestScopes,
  pushScopes,
  readOnly,
} from '../support/cache-service/index.ts';
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

/** A job that looks, and then works. */
function job({ inputs = { paths: 'a' }, work = 'true', spec = {} }: Omit<Run, 'files'>): JobSpec {
  const it = step.uses({ id: 'it', with: inputs });
  return { steps: [step.checkout(), it, step.run({ id: 'work', do: work })], ...spec };
}

/**
 * Runs jobs one after the other.
 *
 * @param store `machine` where nothing of what is tried is about the service: it takes half of the time
 */
async function inTurn(runs: readonly Run[], store: 'machine' | 'cache' = 'machine'): Promise<JobResult[]> {
  await using cache = await openCacheService();
  await using runner = await TestRunner.create(
    store === 'cache' ? { cache } : { environment: 'self-hosted' },
  );
  const results: JobResult[] = [];
  for (const { files, inputs = { paths: 'a' }, ...rest } of runs) {
    runner.files = files;
    results.push(await runner.runJob(job({ inputs: { ...inputs, store }, ...rest })));
  }
  return results;
}

const told = (result: JobResult | undefined): string => {
  const { changed, reason } = result?.step('it').outputs ?? {};
  return `${changed} ${reason}`;
};
const toldIn = async (...all: Parameters<typeof inTurn>) => (await inTurn(...all)).map(told);

const A = { a: 'A' };
const B = { a: 'B' };

/** What a job is told that may read and record nothing, so that the next one is told the same history. */
async function toldAt(runner: TestRunner, files: Files): Promise<string> {
  runner.files = files;
  return told(await runner.runJob(job({ spec: { cacheScopes: readOnly(pushScopes('main')) } })));
}

/** Runs of one job on a machine of one's own, which keeps what it remembers on disk: that needs no service. */
async function onMachine(
  runs: readonly {
    readonly files: Files;
    /** Inputs of steps, by their ids and names. */
    readonly steps: Readonly<Record<string, Inputs>>;
    readonly work?: string;
    readonly ref?: string;
  }[],
): Promise<JobResult[]> {
  await using runner = await TestRunner.create({ environment: 'self-hosted' });
  const results: JobResult[] = [];
  for (const { files, steps, work = 'true', ref = 'refs/heads/main' } of runs) {
    runner.files = files;
    const uses = Object.entries(steps).map(([id, inputs]) =>
      step.uses({ id, with: { name: id, store: 'machine', ...inputs } }),
    );
    results.push(
      await runner.runJob({ ref, steps: [step.checkout(), ...uses, step.run({ id: 'work', do: work })] }),
    );
  }
  return results;
}

describe('a definition that changes and changes back (way 10)', () => {
  it('is compared with what was seen last, not with what it saw itself', async () => {
    const answers = await toldIn([
      { files: { 'docs/d': 'A' }, inputs: { paths: 'docs' } },
      { files: { 'docs/d': 'B', 'extra/e': '1' }, inputs: { paths: 'docs\nextra' } },
      { files: { 'docs/d': 'A', 'extra/e': '1' }, inputs: { paths: 'docs' } },
    ]);
    expect(answers).toEqual(['true no-checkpoint', 'true files-changed', 'true files-changed']);
  });

  it('is so in a filter file, in fields, values, products and ways to treat links', async () => {
    const manifest = (react: string) => JSON.stringify({ version: '1', dependencies: { react } });
    const files = (content: string, filters: string) => ({
      'docs/d': content,
      'package.json': manifest(content),
      'dist/x': '',
      'filters.yml': filters,
      extra: content,
    });
    const steps = (more: boolean): Record<string, Inputs> => ({
      filters: { groups: 'filters.yml' },
      renamed: { groups: `${more ? 'site' : 'docs'}: [docs]` },
      fields: { fields: `package.json: [dependencies${more ? ', version' : ''}]` },
      values: { paths: 'docs', values: more ? 'os=x\nnode=24' : 'os=x' },
      products: { paths: 'docs', generates: more ? 'dist\ndist/x' : 'dist' },
      links: { paths: 'docs', 'follow-symbolic-links': String(more) },
    });
    const narrow = 'docs: [docs]';
    const results = await onMachine([
      { files: files('A', narrow), steps: steps(false) },
      { files: files('B', `${narrow}\nextra: [extra]`), steps: steps(true) },
      { files: files('A', narrow), steps: steps(false) },
    ]);
    const [, , last] = results;
    for (const id of Object.keys(steps(false)))
      expect([id, last?.step(id).outputs['reason']]).toEqual([
        id,
        id === 'renamed' ? 'no-checkpoint' : 'files-changed',
      ]);
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

describe('work that was begun and not finished (way 9)', () => {
  it.each([
    ['fails', { work: 'exit 1' }],
    ['is cancelled', { spec: { cancel: { afterStep: 'it' } } }],
    [
      'is cancelled at work',
      {
        work: 'echo working; exec sleep 30',
        spec: { cancel: { during: { step: 'work', line: /working/ } } },
      },
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

  it('is one where the runner died, so that no end of the job ever ran', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: A });
    await runner.runJob(job({}));
    await using dying = await TestRunner.create({ cache, files: B });
    await new Promise<void>((resolve) => {
      const never = () => {
        resolve();
        return new Promise<void>(() => undefined);
      };
      void dying.runJob({ runId: 1, steps: [...job({}).steps.slice(0, 2), step.run({ do: never })] });
    });
    expect([await toldAt(runner, A), await toldAt(runner, B)]).toEqual([
      'true unfinished',
      'true files-changed',
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
    expect([await toldAt(runner, A), await toldAt(runner, B)]).toEqual([
      'true unfinished',
      'true files-changed',
    ]);
  });

  it('is one where nothing could be recorded before it, and something after it', async () => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, files: A });
    await runner.runJob(job({}));
    runner.files = B;
    {
      using _ = cache.inject({ effect: 'status', status: 429, retryAfter: 60, on: 'create', nth: 1 });
      const { main, post } = (await runner.runJob(job({}))).step('it');
      expect(main.annotations).toMatchObject([
        { type: 'warning', message: expect.stringContaining('The attempt was not recorded: ') },
      ]);
      expect(post.log).toContain('attempt of 1 file recorded in the cache store.');
    }
    expect([await toldAt(runner, A), await toldAt(runner, B)]).toEqual([
      'true unfinished',
      'true unfinished',
    ]);
  });

  it('is nothing that later runs can know of where nothing at all can be recorded, which is said, or stops it', async () => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, files: A });
    await runner.runJob(job({}));
    runner.files = B;
    const spec = { cacheScopes: readOnly(pushScopes('main')) };
    const warned = await runner.runJob(job({ spec }));
    const text = / The attempt was not recorded: .*\. If this job fails, later runs cannot know of it\./;
    expect(` ${warned.step('it').main.annotations[0]?.message}`).toMatch(text);
    expect(warned.result).toBe('success');
    for (const mode of ['track', 'plan']) {
      const inputs = { mode, paths: 'a', 'if-not-recorded': 'error' };
      const stopped = await runner.runJob(job({ spec, inputs, work: 'echo worked' }));
      expect([mode, stopped.result, stopped.step('work').outcome]).toEqual([mode, 'failure', 'skipped']);
      const { main } = stopped.step('it');
      expect(main.annotations).toMatchObject([{ type: 'error' }]);
      expect(` ${main.annotations[0]?.message}`).toMatch(text);
      expect(main.annotations[0]?.message).toContain('since if-not-recorded is "error"');
    }
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

  it('is one for each group that was to be worked on, whatever it was for', async () => {
    const files = { ...A, b: 'B', 'dist/x': '' };
    const groups = 'web: [a]\napi: [b]';
    const run = (work: string, more: Inputs = {}, has: Files = files) => ({
      files: has,
      work,
      steps: { forced: { groups, ...more }, products: { groups, generates: 'dist/**' } },
    });
    const { 'dist/x': _, ...without } = files;
    const results = await onMachine([
      run('true'),
      run('exit 1', { force: 'true' }, without),
      run('true'),
      run('true'),
    ]);
    const outputs = (at: number, id: string) => results[at]?.step(id).outputs;
    expect(outputs(1, 'products')?.['reason']).toBe('product-missing');
    for (const id of ['forced', 'products']) {
      const tried = { changed: 'true', reason: 'unfinished', web: 'true', api: 'true' };
      expect(outputs(2, id)).toMatchObject({ ...tried, 'changed-groups': '["web","api"]' });
      expect(outputs(3, id)).toMatchObject({ changed: 'false', web: 'false', 'changed-groups': '[]' });
    }
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

  it('is one where outcome tells of a step that is not there', async () => {
    const inputs = { paths: 'a', outcome: `\${{ steps.wrok.outcome }}` };
    const results = await inTurn([
      { files: A, inputs },
      { files: A, inputs },
    ]);
    expect(results.map(told)).toEqual(['true no-checkpoint', 'true unfinished']);
    const { post } = results[0]?.step('it') ?? {};
    expect(post?.annotations).toMatchObject([
      { type: 'warning', message: expect.stringContaining('there is no step of that id. Write outcome: ') },
    ]);
  });
});

describe('what if-no-checkpoint lets pass', () => {
  it('is remembered, so that the first edit in a folder that is new is seen', async () => {
    const steps = { it: { 'group-by': 'packages/*', 'if-no-checkpoint': 'unchanged' } };
    const old = { 'packages/a/x': '1' };
    const results = await onMachine([
      { files: old, steps },
      { files: { ...old, 'packages/b/x': '1' }, steps },
      { files: { ...old, 'packages/b/x': '2' }, steps },
      { files: { ...old, 'packages/b/x': '2' }, steps },
    ]);
    expect(results.map((result) => result.step('it').outputs['changed-groups'])).toEqual([
      '[]',
      '[]',
      '["packages/b"]',
      '[]',
    ]);
  });
});

describe('a history', () => {
  it('is that of one place on a machine, whatever branch is checked out there', async () => {
    const steps = { it: { paths: 'a' } };
    const answers = await onMachine([
      { files: A, steps },
      { files: B, steps, ref: 'refs/heads/topic' },
      { files: A, steps },
      { files: A, steps, ref: 'refs/heads/topic' },
    ]);
    expect(answers.map(told)).toEqual([
      'true no-checkpoint',
      'true files-changed',
      'true files-changed',
      'false unchanged',
    ]);
  });

  it('is one for runners with and without zstd (way 13)', async () => {
    // What the client looks for where it may choose.
    const bin = { zstd: 'echo v1.5.5; exec gzip "$@"' };
    const runs = [{ files: A, spec: { bin } }, { files: B }, { files: A, spec: { bin } }];
    const results = await inTurn(runs, 'cache');
    expect(results.map(told)).toEqual(['true no-checkpoint', 'true files-changed', 'true files-changed']);
    expect(results.flatMap(({ calls }) => calls)).toEqual([]);
  });

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
      const [, second] = await toldIn([{ files: A }, { files: A, inputs, spec }], 'cache');
      expect(second).toBe(expected);
    },
  );

  it('says nothing of another place that the run was dispatched for (way 19)', async () => {
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
