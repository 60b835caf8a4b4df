import { describe, expect, it } from 'vitest';
import { isModel, lookInside, openCacheService, pullRequestScopes } from '../support/cache-service/index.ts';
import { type JobSpec, step, TestRunner } from '../support/runner/index.ts';

/** A job that tracks one file and then works. */
function tracking(work: Parameters<typeof step.run>[0]['do'] = 'true', spec: Partial<JobSpec> = {}): JobSpec {
  return {
    steps: [step.uses({ id: 'track', with: { paths: 'src' } }), step.run({ id: 'work', do: work })],
    ...spec,
  };
}

/** Runs jobs one after the other, each with `src/a` holding a content, and returns what each was told. */
async function told(
  runner: TestRunner,
  contents: readonly string[],
  spec?: Partial<JobSpec>,
): Promise<string[]> {
  const answers: string[] = [];
  for (const content of contents) {
    runner.files = { 'src/a': content };
    const { changed, reason } = (await runner.runJob(tracking('true', spec))).step('track').outputs;
    answers.push(`${content} ${changed} ${reason}`);
  }
  return answers;
}

describe('over runs, with a cache service', () => {
  it('the first run has no checkpoint, the same content is unchanged at the cost of one round trip', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: { 'src/a': '1', 'src/b': '2' } });
    const first = await runner.runJob(tracking('true', { runId: 7, sha: 'b'.repeat(40) }));
    expect(first.step('track').outputs).toMatchObject({
      changed: 'true',
      reason: 'no-checkpoint',
      'added-files': '["src/a","src/b"]',
      'checkpoint-run-id': '',
    });
    expect(first.step('track').post.log).toContain('success of 2 files recorded in the cache store.');

    if (isModel(cache)) cache.forgetRequests();
    const second = await runner.runJob(tracking());
    expect(second.step('track').outputs).toMatchObject({
      changed: 'false',
      reason: 'unchanged',
      hash: first.step('track').outputs['hash'],
      'checkpoint-run-id': '7',
      'checkpoint-sha': 'b'.repeat(40),
    });
    expect(second.step('track').outputs['checkpoint-created-at']).toMatch(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    );
    expect(second.step('track').log).toContain('unchanged: 2 files, as in run 7, ');
    // Both at once: the newest attempt, and the newest success.
    lookInside(cache, 'what an unchanged run asks for', (model) => {
      expect(model.kinds()).toEqual(['lookup', 'lookup']);
      expect(model.entries()).toHaveLength(2);
    });
  });

  it('names what changed since', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({
      cache,
      files: { 'src/a': '1', 'src/b': '2', 'src/c': '3' },
    });
    await runner.runJob(tracking());
    runner.files = { 'src/a': '1', 'src/b': 'x', 'src/d': '3' };
    const job = await runner.runJob(tracking());
    expect(job.step('track').outputs).toMatchObject({
      reason: 'files-changed',
      'modified-files': '["src/b"]',
      'added-files': '["src/d"]',
      'removed-files': '["src/c"]',
      'changed-count': '3',
    });
  });

  it('A, B, A, B is changed each time (way 1)', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache });
    expect(await told(runner, ['A', 'A', 'B', 'A', 'B', 'B'])).toEqual([
      'A true no-checkpoint',
      'A false unchanged',
      'B true files-changed',
      'A true files-changed',
      'B true files-changed',
      'B false unchanged',
    ]);
  });

  it('a rename that keeps the order is a change (way 6)', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: { 'src/a': '1', 'src/c': '2' } });
    await runner.runJob(tracking());
    runner.files = { 'src/b': '1', 'src/c': '2' };
    const { outputs } = (await runner.runJob(tracking())).step('track');
    expect(outputs).toMatchObject({
      changed: 'true',
      'added-files': '["src/b"]',
      'removed-files': '["src/a"]',
    });
  });

  it.each([
    ['failed', { work: 'exit 1' }],
    ['cancelled', { work: 'true', cancel: { afterStep: 'track' } }],
    [
      'cancelled while it worked',
      { work: 'echo working; exec sleep 30', cancel: { during: { step: 'work', line: /working/ } } },
    ],
  ])('a job that %s leaves the baseline (way 4)', async (_, { work, ...spec }) => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache });
    await told(runner, ['A']);
    runner.files = { 'src/a': 'B' };
    const failed = await runner.runJob(tracking(work, spec));
    expect(failed.result).not.toBe('success');
    expect(await told(runner, ['B', 'B'])).toEqual(['B true files-changed', 'B false unchanged']);
  });

  it('records what main saw, whatever the job rewrote since (way 5)', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: { 'src/a': 'A' } });
    const job = await runner.runJob(tracking('echo rewritten > src/a; echo new > src/b'));
    expect(job.step('track').post.log).toContain(
      'drift: the job changed tracked files after this step: 1 modified, 1 added.',
    );
    expect((await runner.runJob(tracking())).step('track').outputs['changed']).toBe('false');
  });

  it('an evicted checkpoint is none', async (context) => {
    await using cache = await openCacheService();
    if (!isModel(cache)) return context.skip('No other server can be told to evict.');
    await using runner = await TestRunner.create({ cache });
    await told(runner, ['A']);
    cache.evictAll();
    expect(await told(runner, ['A', 'A'])).toEqual(['A true no-checkpoint', 'A false unchanged']);
  });

  it('a pull request compares with its base, and what it saves stays with it', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache });
    await told(runner, ['A']);
    const pull = {
      event: 'pull_request',
      ref: 'refs/pull/5/merge',
      baseRef: 'main',
      cacheScopes: pullRequestScopes(5),
    };
    expect(await told(runner, ['A', 'B', 'B'], pull)).toEqual([
      'A false unchanged',
      'B true files-changed',
      'B false unchanged',
    ]);
    const other = { ...pull, ref: 'refs/pull/6/merge', cacheScopes: pullRequestScopes(6) };
    expect(await told(runner, ['B'], other)).toEqual(['B true files-changed']);
    expect(await told(runner, ['B'])).toEqual(['B true files-changed']);
  });

  it('a merge queue run reads, but does not save, and says so', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache });
    await told(runner, ['A']);
    const queue = { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-5-abc' };
    expect(await told(runner, ['A'], queue)).toEqual(['A false unchanged']);
    if (isModel(cache)) cache.forgetRequests();
    runner.files = { 'src/a': 'B' };
    const job = await runner.runJob(tracking('true', queue));
    expect(job.result).toBe('success');
    expect(job.step('track').log).toContain(
      'recorded: nothing, since no other run can read what a merge queue saves.',
    );
    lookInside(cache, 'that a merge queue saves nothing', (model) => expect(model.count('create')).toBe(0));
    expect(await told(runner, ['B'])).toEqual(['B true files-changed']);
  });

  it('a checkpoint of one job is found in another job and workflow of the run, and in the next run', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: { a: '1', b: '2' } });
    const checkpoint = step.uses({ id: 'cp', with: { mode: 'checkpoint', name: 'deps', paths: 'a' } });
    const check = step.uses({ id: 'check', with: { mode: 'check', name: 'deps' } });
    const first = await runner.runJob({ jobId: 'build', runId: 1, steps: [checkpoint] });
    expect(first.step('cp').log).toContain('recorded in the stores job and cache');
    runner.files = { a: '2', b: '2' };
    await runner.runJob({ jobId: 'build', runId: 2, steps: [checkpoint] });

    // The run's own checkpoint is preferred to a newer one of another run.
    const sameRun = await runner.runJob({ jobId: 'test', runId: 1, steps: [check] });
    expect(sameRun.step('check').outputs).toMatchObject({ changed: 'true', 'checkpoint-run-id': '1' });
    const nextRun = await runner.runJob({
      jobId: 'test',
      runId: 3,
      workflow: '.github/workflows/cd.yml',
      steps: [check],
    });
    expect(nextRun.step('check').outputs).toMatchObject({ changed: 'false', 'checkpoint-run-id': '2' });
  });

  it('an unreadable checkpoint is a change, with the reason', async (context) => {
    await using cache = await openCacheService();
    if (!isModel(cache)) return context.skip('No other server can be told to damage what it keeps.');
    await using runner = await TestRunner.create({ cache });
    await told(runner, ['A']);
    for (const entry of cache.entries()) cache.tamper(entry, Buffer.from('no archive at all'));
    const [answer] = await told(runner, ['B']);
    expect(answer).toMatch(/^B true (checkpoint-unreadable|store-unavailable)$/);
    expect(await told(runner, ['B'])).toEqual(['B false unchanged']);
  });
});
