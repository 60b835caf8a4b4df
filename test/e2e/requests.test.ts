import { describe, expect, it } from 'vitest';
import { CacheService } from '../support/cache-service/index.ts';
import { kindOfKey } from '../support/plans.ts';
import { type Files, type JobSpec, step, TestRunner } from '../support/runner/index.ts';

/* What each mode asks of GitHub's service: the number of requests, and their order. */

type Inputs = Readonly<Record<string, string>>;

/** Saving one entry of a kind. */
const save = (kind: string) => [`create ${kind}`, 'upload', `finalize ${kind}`];
/** Loading one: the client looks a key up once more before it downloads what is under it. */
const load = (kind: string) => [`lookup ${kind}`, 'download'];
/** Both at once. */
const LOOK = ['lookup a', 'lookup s'];

/** A runner with a service that is asked job after job. */
class Asking implements AsyncDisposable {
  readonly cache: CacheService;
  readonly #runner: TestRunner;

  private constructor(cache: CacheService, runner: TestRunner) {
    this.cache = cache;
    this.#runner = runner;
  }

  static async open(): Promise<Asking> {
    const cache = await CacheService.start();
    return new Asking(cache, await TestRunner.create({ cache }));
  }

  /** Runs a job, and tells what its step asked for before the work, and after it. */
  async requests(
    files: Files,
    inputs: Inputs,
    work: string | (() => void) = 'true',
    spec: Partial<JobSpec> = {},
  ) {
    this.#runner.files = files;
    let main: string[] = [];
    const afterMain = step.run({
      do: () => {
        main = this.#take();
      },
    });
    const steps = [step.uses({ id: 'it', with: inputs }), afterMain, step.run({ do: work })];
    const job = await this.#runner.runJob({ steps, ...spec });
    const post = this.#take();
    // Where nothing is left to do, nothing is said.
    if (post.length === 0) expect(job.step('it').post?.log ?? '').toBe('');
    return { main, post };
  }

  /** Those that are made at once come in any order. */
  #take(): string[] {
    const asked = this.cache.requests.map(({ kind, key }) =>
      key === undefined ? kind : `${kind} ${kindOfKey(key)}`,
    );
    this.cache.forgetRequests();
    const first = asked.findIndex((request) => !request.startsWith('lookup'));
    const looks = first < 0 ? asked : asked.slice(0, Math.min(first, 2));
    return [...looks.toSorted(), ...asked.slice(looks.length)];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#runner[Symbol.asyncDispose]();
    await this.cache.close();
  }
}

describe.concurrent('the requests of', () => {
  it('track: two look-ups where nothing changed, and two records where something did', async () => {
    await using asking = await Asking.open();
    const run = (a: string, paths = 'a', work?: string) => asking.requests({ a }, { paths }, work);
    expect(await run('A')).toEqual({ main: [...LOOK, ...save('a')], post: save('s') });
    expect(await run('A')).toEqual({ main: LOOK, post: [] });
    expect(await run('B')).toEqual({ main: [...LOOK, ...load('a'), ...save('a')], post: save('s') });
    // Another definition, which is compared and then settled.
    expect(await run('B', 'a\nb')).toEqual({ main: [...LOOK, ...load('a')], post: save('s') });
    expect(await run('B', 'a\nb')).toEqual({ main: LOOK, post: [] });
    // The settled success is what the next change is compared with. The job fails.
    expect(await run('C', 'a\nb', 'exit 1')).toEqual({
      main: [...LOOK, ...load('s'), ...save('a')],
      post: [],
    });
    expect(await run('C', 'a\nb')).toEqual({ main: [...LOOK, ...load('a'), ...save('a')], post: save('s') });
  });

  it('track with groups: one record more for the one successor, also where there were groups before', async () => {
    await using asking = await Asking.open();
    const files = (content: string) => ({ 'p/a/x': content, 'p/b/x': '1' });
    const run = (content: string, inputs: Inputs) => asking.requests(files(content), inputs);
    const groups = { 'group-by': 'p/*' };
    const recorded = [...save('next'), ...save('a')];
    expect(await run('1', groups)).toEqual({ main: [...LOOK, ...recorded], post: save('s') });
    expect(await run('1', groups)).toEqual({ main: LOOK, post: [] });
    expect(await run('2', groups)).toEqual({ main: [...LOOK, ...load('a'), ...recorded], post: save('s') });
    expect(await run('3', { paths: 'p' })).toEqual({
      main: [...LOOK, ...load('a'), ...recorded],
      post: save('s'),
    });
    expect(await run('4', { paths: 'p' })).toEqual({
      main: [...LOOK, ...load('a'), ...save('a')],
      post: save('s'),
    });
  });

  it('track whose attempt is recorded late: after what is the newest by then, where there are groups', async () => {
    await using asking = await Asking.open();
    const late = (inputs: Inputs) => {
      // Main may save nothing.
      const fault = asking.cache.inject({ effect: 'status', status: 429, retryAfter: 60, on: 'create' });
      return asking.requests({ 'p/a/x': '1' }, { ...inputs, timeout: '4' }, () => fault[Symbol.dispose]());
    };
    const groups = await late({ 'group-by': 'p/*' });
    expect(groups.post).toEqual(['lookup a', 'lookup a', ...save('next'), ...save('a')]);
    expect((await late({ name: 'whole', paths: 'p' })).post).toEqual(save('a'));
  });

  it('plan and done: one record more for the one successor, and one for each group', async () => {
    await using asking = await Asking.open();
    const inputs = { mode: 'plan', 'group-by': 'p/*' };
    const files = (content: string) => ({ 'p/a/x': content, 'p/b/x': content });
    const plan = (content: string, runId: number) =>
      asking.requests(files(content), inputs, 'true', { runId });
    const done = (groups: string, runId: number) =>
      asking.requests({}, { mode: 'done', groups }, 'true', { runId, jobId: 'build' });
    const planned = [...save('next'), ...save('a')];
    expect(await plan('1', 1)).toEqual({ main: [...LOOK, ...planned], post: [] });
    const recorded = ['lookup a', ...load('a'), ...save('g'), 'lookup a'];
    expect(await done('p/a', 1)).toEqual({ main: recorded, post: [] });
    expect(await done('p/b', 1)).toEqual({ main: recorded, post: [] });
    // All is done, which the plan settles.
    expect(await plan('1', 2)).toEqual({
      main: [...LOOK, ...load('a'), 'lookup g', 'lookup g'],
      post: save('s'),
    });
    expect(await plan('1', 3)).toEqual({ main: LOOK, post: [] });
    expect(await plan('2', 4)).toEqual({ main: [...LOOK, ...load('a'), ...planned], post: [] });
  });

  it('checkpoint and check: one record, and one look-up', async () => {
    await using asking = await Asking.open();
    const run = (mode: string, a: string) =>
      asking.requests({ a }, { mode, name: 'n', paths: 'a' }, 'true', { jobId: mode });
    expect(await run('check', 'A')).toEqual({ main: ['lookup c'], post: [] });
    expect(await run('checkpoint', 'A')).toEqual({ main: save('c'), post: [] });
    expect(await run('check', 'A')).toEqual({ main: ['lookup c'], post: [] });
    expect(await run('check', 'B')).toEqual({ main: ['lookup c', ...load('c')], post: [] });
  });
});
