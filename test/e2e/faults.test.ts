import { describe, expect, it } from 'vitest';
import { CacheService, type Fault, pushScopes, readOnly, writeOnly } from '../support/cache-service/index.ts';
import { type JobResult, type JobSpec, step, TestRunner } from '../support/runner/index.ts';

/** Seconds; small, so that a service that hangs costs the tests little. */
const TIMEOUT = 2;
/** Starting a process, and what a busy machine adds. */
const FEW = 8;

const tracking = (timeout = TIMEOUT): JobSpec => ({
  steps: [step.uses({ id: 'it', with: { paths: 'a', timeout } })],
});
/** Before anything fails, on a machine that may be busy. */
const beforehand = tracking(60);

const NOT_RECORDED =
  /^The attempt was not recorded: .{10,}\. If this job fails, later runs cannot know of it\.$/;

/** The step went on in time, answered `changed`, and nothing of the client reached the log. */
function expectSafe(job: JobResult): void {
  const { main, post, outputs } = job.step('it');
  expect(job.result, job.log).toBe('success');
  expect(outputs['changed'], job.log).toBe('true');
  for (const stage of [main, post]) {
    expect(stage.exitCode, stage.log).toBe(0);
    expect(stage.seconds).toBeLessThan(TIMEOUT + FEW);
    // The one warning: no later run can know of this one.
    const others = stage.annotations.filter(({ message }) => !NOT_RECORDED.test(message));
    expect(others, stage.log).toEqual([]);
    expect(stage.annotations.length, stage.log).toBeLessThan(2);
    expect(stage.stderr).toBe('');
    expect(stage.log).not.toContain('[command]');
  }
}

const EFFECTS: readonly Fault[] = [
  { effect: 'hang' },
  { effect: 'reset' },
  { effect: 'cut' },
  { effect: 'stall' },
  { effect: 'status', status: 500 },
  { effect: 'status', status: 429, retryAfter: 60 },
  { effect: 'html', status: 502 },
  { effect: 'invalid-json' },
];

/** What leaves requests open, which would keep a process alive. */
const staysOpen = ({ effect }: Fault) => effect === 'hang' || effect === 'stall';

describe('a service that fails', () => {
  it.concurrent.each(EFFECTS)('at the look-up: $effect $status', async (fault) => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    await runner.runJob(beforehand);
    runner.ownProcesses = staysOpen(fault);
    using _ = cache.inject({ ...fault, on: 'lookup' });
    const job = await runner.runJob(tracking());
    expectSafe(job);
    expect(job.step('it').outputs['reason']).toBe('store-unavailable');
    expect(job.step('it').log).toMatch(/^changed \(store-unavailable\): .{10,}; 1 file tracked\.$/m);
  });

  it.concurrent.each([...EFFECTS, { effect: 'truncated' }, { effect: 'garbage' }] satisfies readonly Fault[])(
    'at the download: $effect $status',
    async (fault) => {
      await using cache = await CacheService.start();
      await using runner = await TestRunner.create({ cache, files: { a: '1' } });
      await runner.runJob(beforehand);
      runner.ownProcesses = staysOpen(fault);
      runner.files = { a: '2' };
      using _ = cache.inject({ ...fault, on: 'download' });
      const job = await runner.runJob(tracking());
      expectSafe(job);
      expect(job.step('it').outputs['reason']).toMatch(/^(store-unavailable|checkpoint-unreadable)$/);
      expect(job.step('it').outputs['added-files']).toBe('["a"]');
    },
  );

  it.concurrent.each(
    (['create', 'upload', 'finalize'] as const).flatMap((on) => EFFECTS.map((fault) => ({ ...fault, on }))),
  )('at the $on: $effect $status', async (fault) => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    runner.ownProcesses = staysOpen(fault);
    using _ = cache.inject(fault);
    const job = await runner.runJob(tracking());
    expectSafe(job);
    expect(job.step('it').main.annotations[0]?.message).toMatch(NOT_RECORDED);
    expect(job.step('it').post.log).toMatch(/^attempt not recorded: .{10,}$/m);
    cache.heal();
    runner.ownProcesses = false;
    // Where only the answer was lost, the attempt is there after all, of which no success is known.
    const kept = fault.on === 'finalize' && (fault.effect === 'cut' || fault.effect === 'stall');
    const { reason } = (await runner.runJob(beforehand)).step('it').outputs;
    expect(reason).toBe(kept ? 'unfinished' : 'no-checkpoint');
  });

  it('by never answering: that costs the timeout once, in main and post together', async () => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, ownProcesses: true, files: { a: '1' } });
    using fault = cache.inject({ effect: 'hang' });
    const steps = [step.uses({ id: 'it', with: { paths: 'a', timeout: 3 } })];
    const { main, post } = (await runner.runJob({ steps })).step('it');
    expect(main.seconds).toBeGreaterThan(3);
    expect(post.seconds).toBeLessThan(3);
    // Both look-ups at once, and nothing after them.
    expect(fault.hits).toBe(2);
    expect(post.log).toContain('attempt not recorded: the cache service did not answer within 3 seconds.');
  });

  it('by having lost what it keeps: a key without its content', async () => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    await runner.runJob(tracking());
    runner.files = { a: '2' };
    using _ = cache.inject({ effect: 'status', status: 404, on: 'download' });
    const job = await runner.runJob(tracking());
    expectSafe(job);
    expect(job.step('it').log).toContain('the cache service knows the key, but has lost the content (404)');
  });

  it('at every single request, one after the other', async () => {
    for (let nth = 1; nth <= 6; nth++) {
      await using cache = await CacheService.start();
      await using runner = await TestRunner.create({ cache, files: { a: '1' } });
      await runner.runJob(tracking());
      runner.files = { a: '2' };
      using _ = cache.inject({ effect: 'reset', nth });
      const job = await runner.runJob(tracking());
      expectSafe(job);
    }
  });

  it('by refusing connections', async () => {
    await using runner = await TestRunner.create({ cache: await CacheService.refused(), files: { a: '1' } });
    const job = await runner.runJob(tracking());
    expectSafe(job);
    expect(job.step('it').outputs['reason']).toBe('store-unavailable');
  });

  it('by not being there', async () => {
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const job = await runner.runJob(tracking());
    expectSafe(job);
    expect(job.step('it').log).toContain('changed (store-unavailable): there is no cache service here');
    expect(job.step('it').post.log).toContain('attempt not recorded: there is no cache service here');
  });

  it('fails the step only where the user asked for that', async () => {
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const job = await runner.runJob({
      steps: [step.uses({ id: 'it', with: { paths: 'a', 'if-no-checkpoint': 'error' } })],
    });
    expect(job.result).toBe('failure');
    expect(job.step('it').main.annotations[0]?.message).toContain(
      'No success to compare with (store-unavailable)',
    );
  });
});

describe('a token that may not do everything', () => {
  it('read-only: compares, does not record, says so', async () => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    await runner.runJob(tracking());
    const spec = { ...tracking(), cacheScopes: readOnly(pushScopes('main')) };
    expect((await runner.runJob(spec)).step('it').outputs['changed']).toBe('false');
    runner.files = { a: '2' };
    const job = await runner.runJob(spec);
    expectSafe(job);
    expect(job.step('it').outputs['reason']).toBe('files-changed');
    expect(job.step('it').post.log).toMatch(/^attempt not recorded: /m);
  });

  it('write-only: records, cannot compare, says so', async () => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    await runner.runJob({ ...tracking(), cacheScopes: writeOnly(pushScopes('main')) });
    expect((await runner.runJob(tracking())).step('it').outputs['changed']).toBe('false');
    const job = await runner.runJob({ ...tracking(), cacheScopes: writeOnly(pushScopes('main')) });
    expectSafe(job);
  });

  it.each([
    ['none', 'store-unavailable', 'attempt not recorded'],
    ['read', 'no-checkpoint', 'attempt not recorded'],
    ['write-only', 'store-unavailable', 'recorded in the cache store'],
  ] as const)('cache-mode: %s asks for nothing that is not allowed', async (cacheMode, reason, log) => {
    await using cache = await CacheService.start();
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    const job = await runner.runJob({ ...tracking(), cacheMode });
    expectSafe(job);
    expect(job.step('it').outputs['reason']).toBe(reason);
    expect(job.step('it').post.log).toContain(log);
    expect(cache.count('lookup')).toBe(cacheMode === 'read' ? 2 : 0);
    expect(cache.count('create')).toBe(cacheMode === 'write-only' ? 2 : 0);
  });
});

describe('the older protocol of GHES', () => {
  it('works as well', async () => {
    await using cache = await CacheService.start({ protocol: 'v1' });
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    const reasons = [];
    for (const a of ['1', '1', '2']) {
      runner.files = { a };
      const job = await runner.runJob({ ...tracking(), serverUrl: 'https://github.example.com' });
      reasons.push(job.step('it').outputs['reason']);
    }
    expect(reasons).toEqual(['no-checkpoint', 'unchanged', 'files-changed']);
  });
});
