import { describe, expect, it } from 'vitest';
import {
  isModel,
  lookInside,
  mergeQueueScopes,
  openCacheService,
  pullRequestScopes,
  readOnly,
} from '../support/cache-service/index.ts';
import { type Files, step, TestRunner } from '../support/runner/index.ts';
import { rerunFailedJobs, runWorkflow, type WorkflowResult } from '../support/workflow/index.ts';

type OpenCacheService = Awaited<ReturnType<typeof openCacheService>>;
type WorkflowOptions = Parameters<typeof runWorkflow>[1];

/** A job that decides, and a matrix that works: a leg fails where its package has a file `broken`. */
function matrix(groups = `\${{ matrix.package }}`): string {
  return `
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      packages: \${{ steps.plan.outputs.changed-groups }}
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: plan
        with:
          mode: plan
          group-by: packages/*
  build:
    needs: plan
    if: needs.plan.outputs.packages != '[]'
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        package: \${{ fromJSON(needs.plan.outputs.packages) }}
    env:
      PACKAGE: \${{ matrix.package }}
    steps:
      - uses: actions/checkout@v5
      - run: test ! -e "$PACKAGE/broken"
      - uses: OWNER/file-tracker@v1
        id: done
        with:
          mode: done
          groups: ${groups}
`;
}

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

function packages(content: string, broken: readonly string[] = [], names = NAMES): Files {
  return Object.fromEntries([
    ...names.map((name) => [`packages/${name}/x`, content]),
    ...broken.map((name) => [`packages/${name}/broken`, '']),
  ]);
}

/** As many as it takes, since every leg is a job. */
const FEW = ['a', 'b', 'c'];
const few = (content: string, broken: readonly string[] = []) => packages(content, broken, FEW);

/** A repository, over the runs of its workflow. */
class Repository implements AsyncDisposable {
  readonly cache: OpenCacheService;
  readonly runner: TestRunner;

  constructor(cache: OpenCacheService, runner: TestRunner) {
    this.cache = cache;
    this.runner = runner;
  }

  static async open(): Promise<Repository> {
    const cache = await openCacheService();
    return new Repository(cache, await TestRunner.create({ cache, prefilled: false }));
  }

  run(files: Files, yaml = matrix(), options: Partial<WorkflowOptions> = {}): Promise<WorkflowResult> {
    this.runner.files = files;
    return runWorkflow(yaml, { runner: this.runner, ...options });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.runner[Symbol.asyncDispose]();
    await this.cache[Symbol.asyncDispose]();
  }
}

const plannedIn = (result: WorkflowResult) => result.job('plan').step('plan').outputs;
const changedIn = (result: WorkflowResult): string[] =>
  (JSON.parse(plannedIn(result)['changed-groups'] ?? 'null') as string[]).map((name) =>
    name.replace('packages/', ''),
  );

describe('plan and done, with a cache service', () => {
  it('six packages, one fails: the next matrix has that one alone; re-run failed jobs records it', async () => {
    await using repository = await Repository.open();
    const { cache } = repository;
    const first = await repository.run(packages('1'));
    expect([first.result, changedIn(first)]).toEqual(['success', NAMES]);

    const second = await repository.run(packages('2', ['d']));
    expect([second.result, changedIn(second)]).toEqual(['failure', NAMES]);
    const third = await repository.run(packages('2', ['d']));
    expect(changedIn(third)).toEqual(['d']);
    // Compared with its own last success, which was the first run.
    expect(plannedIn(third)).toMatchObject({
      'modified-files': '["packages/d/x"]',
      'added-files': '["packages/d/broken"]',
    });

    // What failed for another reason than its files: the plan is not run again.
    repository.runner.files = packages('2');
    const again = await rerunFailedJobs(third);
    expect(again.result).toBe('success');
    expect(again.job('build', { package: 'packages/d' }).step('done').outputs['recorded']).toBe('true');

    if (isModel(cache)) cache.forgetRequests();
    const empty = await repository.run(packages('2', ['d']));
    expect([changedIn(empty), empty.summaryOf('build').result]).toEqual([[], 'skipped']);
    // The two newest, the attempt, whether its one group was done; then that all is.
    lookInside(cache, 'what a plan asks for when all is done', (model) =>
      expect(model.kinds()).toEqual([
        ...['lookup', 'lookup', 'lookup', 'download', 'lookup'],
        ...['create', 'upload', 'finalize'],
      ]),
    );

    if (isModel(cache)) cache.forgetRequests();
    expect(changedIn(await repository.run(packages('2', ['d'])))).toEqual([]);
    lookInside(cache, 'what an unchanged plan asks for', (model) =>
      expect(model.kinds()).toEqual(['lookup', 'lookup']),
    );
  });

  it('a push that touches only the README does not turn what is broken green', async () => {
    await using repository = await Repository.open();
    await repository.run(few('1'));
    expect((await repository.run(few('1', ['b']))).result).toBe('failure');
    const second = await repository.run({ ...few('1', ['b']), README: '2' });
    expect([second.result, changedIn(second)]).toEqual(['failure', ['b']]);
  });

  it.each([
    [`\${{ matrix.pakage }}`, 'groups names no group'],
    ['packages/aa', '"packages/aa" is no group of the plan'],
  ])('done refuses %s, and says what the plan has', async (groups, message) => {
    await using repository = await Repository.open();
    const result = await repository.run({ 'packages/a/x': '1' }, matrix(groups));
    expect(result.result).toBe('failure');
    const { log } = result.job('build').step('done');
    expect(log).toContain(message);
    expect(log).toContain('"packages/a"');
    expect(changedIn(await repository.run({ 'packages/a/x': '1' }))).toEqual(['a']);
  });

  it('done takes * for all of them, and [] for none', async () => {
    await using repository = await Repository.open();
    const none = await repository.run(few('1'), matrix("'[]'"));
    const leg = none.job('build', { package: 'packages/a' }).step('done');
    expect([none.result, leg.outputs['recorded']]).toEqual(['success', 'false']);
    expect(leg.log).toContain('nothing is recorded, since groups is an empty list.');
    expect(changedIn(await repository.run(few('1'), matrix("'*'")))).toEqual(FEW);
    expect(changedIn(await repository.run(few('1')))).toEqual([]);
  });

  it('a fork, which may not save, plans and records nothing', async () => {
    await using repository = await Repository.open();
    await repository.run(few('1'));
    const fork = await repository.run(few('2'), matrix(), {
      event: 'pull_request',
      ref: 'refs/pull/5/merge',
      baseRef: 'main',
      cacheScopes: readOnly(pullRequestScopes(5)),
    });
    expect([fork.result, changedIn(fork)]).toEqual(['success', FEW]);
    expect(changedIn(await repository.run(few('1')))).toEqual([]);
  });

  it('a merge queue compares with its base, and says that it records nothing', async () => {
    await using repository = await Repository.open();
    await repository.run(few('1'));
    const { cache } = repository;
    const before = isModel(cache) ? cache.entries().length : 0;
    const queue = await repository.run({ ...few('1'), 'packages/c/x': '2' }, matrix(), {
      event: 'merge_group',
      ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      cacheScopes: mergeQueueScopes(),
    });
    expect([queue.result, changedIn(queue)]).toEqual(['success', ['c']]);
    expect(queue.job('build').step('done').outputs['recorded']).toBe('false');
    lookInside(cache, 'that a merge queue saves nothing', (model) =>
      expect(model.entries()).toHaveLength(before),
    );
  });
});

describe('plan and done in one job', () => {
  it('finds its plan without the cache, and records the success in the store of the job', async () => {
    await using runner = await TestRunner.create({ files: few('1') });
    const plan = (id: string) =>
      step.uses({ id, with: { mode: 'plan', store: 'job', name: 'n', 'group-by': 'packages/*' } });
    const job = await runner.runJob({
      steps: [
        plan('first'),
        step.uses({ id: 'done', with: { mode: 'done', store: 'job', name: 'n', groups: 'packages/a' } }),
      ],
    });
    expect(job.result).toBe('success');
    expect(job.step('first').outputs['changed-groups']).toContain('packages/c');
    expect(job.step('done').outputs['recorded']).toBe('true');
    expect(job.step('done').log).toContain('success of packages/a recorded.');
  });
});
