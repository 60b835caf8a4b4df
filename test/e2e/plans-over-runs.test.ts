import { describe, expect, it } from 'vitest';
import { type Fault, pullRequestScopes, pushScopes } from '../support/cache-service/index.ts';
import { changedIn, PlanRepository, packages } from '../support/plan-repository.ts';
import type { JobResult } from '../support/runner/index.ts';

/* Plans and legs one by one, so that runs can overlap: the runs of a busy repository. */

const AB1 = packages({ a: '1', b: '1' });
const planned = (job: JobResult) => job.step('plan').outputs;
const orchestration = (job: string) => ({ orchestrationId: `00000000-0000-4000-8000-000000000001.${job}` });

describe('legs', () => {
  it('count each by itself: at the same instant, cancelled, dead, unrecorded, with the name of another', async () => {
    await using repository = await PlanRepository.open();
    const { cache, runner, other } = repository;
    const files = packages({ a: '1', b: '1', c: '1', d: '1', e: '1', f: '1' });
    expect(changedIn(await repository.plan(1, files))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    const both = await Promise.all([
      repository.done(1, 'packages/a', { on: runner }),
      repository.done(1, 'packages/b', { on: other }),
    ]);
    expect(both.map((leg) => leg.step('done').outputs['recorded'])).toEqual(['true', 'true']);
    const working = { name: 'work', id: 'work', type: 'run', do: 'echo working; exec sleep 30' } as const;
    const cancelled = await repository.done(1, 'packages/c', {
      spec: { steps: [working], cancel: { during: { step: 'work', line: /working/ } } },
    });
    expect(cancelled.result).toBe('cancelled');
    // The runner of d dies: nothing of it ever comes.
    {
      using _ = cache.inject({ effect: 'status', status: 500, on: 'finalize' });
      const unrecorded = await repository.done(1, 'packages/e', { with: { timeout: 1 } });
      expect([unrecorded.result, unrecorded.step('done').outputs['recorded']]).toEqual(['success', 'false']);
      expect(unrecorded.step('done').main.annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(
          /^The success of packages\/e was not recorded: the cache service .{10,}\. The next plan has it again\.$/,
        ),
      ]);
    }
    const another = await repository.done(1, 'packages/a');
    expect(another.step('done').log).toContain('success of packages/a recorded.');
    expect(changedIn(await repository.plan(2, files))).toEqual(['c', 'd', 'e', 'f']);
  });
});

describe('runs that overlap', () => {
  it.each([[[2, 3]], [[3, 2]]])(
    'leave in doubt what they planned with other content, ended as %j',
    async (order) => {
      await using repository = await PlanRepository.open();
      await repository.plan(1, packages({ a: '1', b: '1', c: '1' }));
      await repository.done(1, '["packages/c"]');
      const newest = packages({ a: '3', b: '2', c: '1' });
      expect(changedIn(await repository.plan(2, packages({ a: '2', b: '2', c: '1' })))).toEqual(['a', 'b']);
      expect(changedIn(await repository.plan(3, newest))).toEqual(['a', 'b']);
      for (const run of order) await repository.done(run, '*');
      // Which content of a was done last, nobody knows; that of b is the same.
      expect(changedIn(await repository.plan(4, newest))).toEqual(['a']);
    },
  );

  it.each([
    ['gives up whoever is slow to save', 2, ['b'], ['a']],
    ['finishes what the other has begun to save', 4, ['a', 'b'], ['a']],
  ])('while one plan records, another %s', async (_, nth, ofInner, ofOuter) => {
    await using repository = await PlanRepository.open();
    const { cache, other } = repository;
    await repository.run(1, AB1);
    let inner: string[] = [];
    {
      using _ = cache.before({ on: ['create', 'upload', 'finalize'], nth, run: 2 }, async () => {
        const options = { on: other, with: { timeout: 4 } };
        inner = changedIn(await repository.plan(3, packages({ a: '1', b: '2' }), options));
      });
      const outer = changedIn(await repository.plan(2, packages({ a: '2', b: '1' })));
      expect([inner, outer]).toEqual([ofInner, ofOuter]);
    }
    expect(changedIn(await repository.plan(4, AB1))).toEqual(['a', 'b']);
  });

  it('four, each begun before the one before has ended: what nobody has touched is done by the first', async () => {
    await using repository = await PlanRepository.open();
    const files = (a: string, b: string, c: string) => packages({ a, b, c, d: '1' });
    await repository.plan(1, files('1', '1', '1'));
    await repository.plan(2, files('2', '1', '1'));
    await repository.plan(3, files('2', '2', '1'));
    expect(changedIn(await repository.plan(4, files('2', '2', '2')))).toEqual(['a', 'b', 'c', 'd']);
    const first = await repository.done(1, '*');
    expect(first.step('done').log).toContain(
      'something newer was begun meanwhile on packages/a, packages/b, packages/c, so the next plan has it again.',
    );
    expect(changedIn(await repository.plan(5, files('2', '2', '2')))).toEqual(['a', 'b', 'c']);
  });
});

describe('a plan', () => {
  it('that could not be recorded is recorded late, in doubt: then what was before is changed too', async () => {
    await using repository = await PlanRepository.open();
    const { cache } = repository;
    await repository.run(1, AB1);
    const files = packages({ a: '2', b: '1' });
    using fault = cache.inject({ effect: 'denied', on: 'create', times: 1 });
    const plan = await repository.plan(2, files);
    expect([plan.result, changedIn(plan), fault.hits]).toEqual(['success', ['a'], 1]);
    expect(plan.step('plan').main.annotations.map(({ message }) => message)).toEqual([
      'The attempt was not recorded: this job may not write to the cache: the token is read-only for this run. If this job fails, later runs cannot know of it.',
    ]);
    expect(plan.step('plan').post.log).toContain('attempt of 2 files recorded in the cache store.');
    await repository.done(2, 'packages/a');
    expect(changedIn(await repository.plan(3, AB1))).toEqual(['a', 'b']);
  });

  it('that is recorded late, after another has looked and before that one records, is hidden by none', async () => {
    await using repository = await PlanRepository.open();
    const { cache, other } = repository;
    await repository.run(1, AB1);
    {
      using _ = cache.before({ run: 3, on: 'create' }, async () => {
        using fault = cache.inject({ effect: 'denied', on: 'create', times: 1 });
        const late = await repository.plan(2, packages({ a: '1', b: '2' }), { on: other });
        expect([changedIn(late), fault.hits]).toEqual([['b'], 1]);
        expect(late.step('plan').post.log).toContain('attempt of 2 files recorded in the cache store.');
      });
      // It judges again, against what was recorded late, in which all is in doubt.
      expect(changedIn(await repository.plan(3, packages({ a: '2', b: '1' })))).toEqual(['a', 'b']);
    }
    await repository.done(3, 'packages/a');
    expect(changedIn(await repository.plan(4, packages({ a: '2', b: '1' })))).toEqual(['b']);
  });

  it('goes on where a runner died while it saved', async () => {
    await using repository = await PlanRepository.open();
    const { cache } = repository;
    await repository.run(1, AB1);
    const attempt = cache.entries().findLast(({ key }) => key.includes('/a/'));
    const [prefix, rest = ''] = attempt?.key.split('/a/') ?? [];
    const id = rest.split('/')[1]?.split('-').at(-1);
    // The key is taken, and what was to come under it never came.
    await fetch(`${cache.url}twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`, {
      method: 'POST',
      headers: { authorization: `Bearer ${cache.token(pushScopes('main'))}` },
      body: JSON.stringify({ key: `${prefix}/next/${id}/1`, version: attempt?.version }),
    });
    const files = packages({ a: '2', b: '1' });
    const plan = await repository.plan(2, files, { with: { timeout: 4 } });
    expect([changedIn(plan), plan.step('plan').main.annotations]).toEqual([['a'], []]);
    expect(cache.entries().filter(({ key }) => key.endsWith(`/next/${id}/2`))).toHaveLength(1);
    expect(changedIn(await repository.plan(3, AB1))).toEqual(['a']);
  });

  it('in another job than before is changed once, with a warning', async () => {
    await using repository = await PlanRepository.open();
    const plan = (run: number, job: string) =>
      repository.plan(run, AB1, { spec: { jobId: job, ...orchestration(`${job}.__default`) } });
    const done = (run: number) => repository.done(run, '*', { spec: orchestration('build.0') });
    await plan(1, 'plan');
    await done(1);
    const renamed = await plan(2, 'decide');
    expect([renamed.result, changedIn(renamed), planned(renamed)['reason']]).toEqual([
      'success',
      ['a', 'b'],
      'unfinished',
    ]);
    expect(renamed.step('plan').main.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('Another job has recorded under the same name'),
    ]);
    await done(2);
    const again = await plan(3, 'decide');
    expect([changedIn(again), again.step('plan').main.annotations]).toEqual([[], []]);
  });

  it('of a pull request has what is pending on its base, and leaves that there', async () => {
    await using repository = await PlanRepository.open();
    const pull = {
      spec: {
        event: 'pull_request',
        ref: 'refs/pull/5/merge',
        baseRef: 'main',
        cacheScopes: pullRequestScopes(5),
      },
    };
    await repository.run(1, packages({ a: '1', b: '1', c: '1' }));
    const main = packages({ a: '2', b: '2', c: '1' });
    await repository.plan(2, main);
    await repository.done(2, 'packages/a');
    const files = packages({ a: '2', b: '2', c: '3' });
    expect(changedIn(await repository.plan(3, files, pull))).toEqual(['b', 'c']);
    await repository.done(3, 'packages/b', pull);
    expect(changedIn(await repository.plan(4, files, pull))).toEqual(['c']);
    expect(changedIn(await repository.plan(5, main))).toEqual(['b']);
  });
});

describe.concurrent('a service that fails at a request', () => {
  const files = packages({ a: '2', b: '2' });
  const timeout = { with: { timeout: 3 } };

  /** Two packages, of which one has been begun with other content. */
  async function openBegun(): Promise<PlanRepository> {
    const repository = await PlanRepository.open();
    await repository.run(1, AB1);
    await repository.plan(2, packages({ a: '1', b: '2' }));
    return repository;
  }

  /** Runs a job while a request fails, and takes back what it recorded. */
  async function withFault(
    { cache }: PlanRepository,
    fault: Fault,
    job: () => Promise<JobResult>,
  ): Promise<JobResult> {
    const before = cache.entries({ reserved: true });
    // The client repeats some requests by itself.
    using injected = cache.inject({ nth: 1, times: 99, ...fault });
    const result = await job();
    expect([fault, injected.hits > 0, result.result]).toEqual([fault, true, 'success']);
    cache.evict((entry) => !before.includes(entry));
    return result;
  }

  it('when a plan looks: the job goes on, in doubt, and one line says so', async () => {
    await using repository = await openBegun();
    const faults: Fault[] = [
      { effect: 'reset', on: 'lookup' },
      { effect: 'hang', on: 'lookup', nth: 2 },
      { effect: 'garbage', on: 'download' },
      // Of the groups that are pending.
      { effect: 'html', on: 'lookup', nth: 4, times: 1 },
    ];
    for (const fault of faults) {
      const plan = await withFault(repository, fault, () => repository.plan(3, files, timeout));
      const { main, outputs } = plan.step('plan');
      expect([fault, outputs['changed-groups']]).toEqual([fault, '["packages/a","packages/b"]']);
      expect(outputs['reason']).toMatch(/^(store-unavailable|checkpoint-unreadable)$/);
      expect(main.log).toMatch(/^changed \((store-unavailable|checkpoint-unreadable)\): .{10,}$/m);
    }
  });

  it('when a plan records: the job goes on, and one line says what later runs cannot know', async () => {
    await using repository = await openBegun();
    const faults: Fault[] = [
      { effect: 'invalid-json', on: 'create' },
      { effect: 'cut', on: 'create', nth: 2 },
      { effect: 'status', status: 500, on: 'upload', nth: 2 },
      { effect: 'status', status: 503, on: 'finalize', nth: 2 },
    ];
    for (const fault of faults) {
      const plan = await withFault(repository, fault, () => repository.plan(3, files, timeout));
      const { main, outputs } = plan.step('plan');
      expect([fault, outputs['changed-groups']]).toEqual([fault, '["packages/a","packages/b"]']);
      expect(main.annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(
          /^The attempt was not recorded: .{10,}\. If this job fails, later runs cannot know of it\.$/,
        ),
      ]);
    }
  });

  it('of done: the job goes on, one line says so, and the next plan has the groups again', async () => {
    await using repository = await openBegun();
    await repository.plan(4, files);
    const faults: [Fault, string, RegExp][] = [
      [
        { effect: 'stall', on: 'lookup' },
        'false',
        /^The success was not recorded: .{10,}\. The next plan has these groups again\.$/,
      ],
      [{ effect: 'truncated', on: 'download' }, 'false', /^The success was not recorded: .{10,}/],
      [
        { effect: 'status', status: 429, on: 'create' },
        'false',
        /^The success of packages\/a was not recorded: .{10,}/,
      ],
      [
        { effect: 'status', status: 401, on: 'lookup', nth: 3 },
        'true',
        /^Whether something newer was begun meanwhile is not known: .{10,}/,
      ],
    ];
    for (const [fault, recorded, message] of faults) {
      const leg = await withFault(repository, fault, () => repository.done(4, 'packages/a', timeout));
      const { main, outputs } = leg.step('done');
      expect([fault, outputs['recorded']]).toEqual([fault, recorded]);
      expect(main.annotations.map(({ message }) => message)).toEqual([expect.stringMatching(message)]);
    }
    expect(changedIn(await repository.plan(5, files))).toEqual(['a', 'b']);
  });
});
