import { describe, expect, it } from 'vitest';
import { changedIn, PlanRepository, packages, removedIn } from '../support/plan-repository.ts';
import type { Files } from '../support/runner/index.ts';
import { rerunFailedJobs, type WorkflowResult } from '../support/workflow/index.ts';

/* What people do with plans: whole workflows, over several runs. */

const planOf = (result: WorkflowResult) => result.job('plan');

describe('plan and done in workflows', () => {
  const MATRIX = `
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      packages: \${{ steps.plan.outputs.changed-groups }}
      removed: \${{ steps.plan.outputs.removed-groups }}
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: plan
        with: { mode: plan, group-by: packages/* }
  build:
    needs: plan
    if: needs.plan.outputs.packages != '[]'
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        package: \${{ fromJSON(needs.plan.outputs.packages) }}
    steps:
      - uses: actions/checkout@v5
      - run: test ! -e "$PACKAGE/broken"
        env: { PACKAGE: "\${{ matrix.package }}" }
      - uses: OWNER/file-tracker@v1
        id: done
        with: { mode: done, groups: "\${{ matrix.package }}" }
  clean:
    needs: plan
    if: needs.plan.outputs.removed != '[]'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: test ! -e fails
      - uses: OWNER/file-tracker@v1
        with: { mode: done, groups: "\${{ needs.plan.outputs.removed }}" }
`;

  it('failed jobs of an older run, run again after a newer one: what both worked on is in doubt', async () => {
    await using repository = await PlanRepository.open();
    const run = (files: Files) => repository.workflow(MATRIX, files);
    await run(packages({ a: '1', b: '1' }));
    const broken = { 'packages/a/broken': '', 'packages/b/broken': '' };
    const second = await run({ ...packages({ a: '2', b: '2' }), ...broken });
    expect(second.result).toBe('failure');
    const newest = packages({ a: '3', b: '3' });
    const third = await run({ ...newest, 'packages/b/broken': '' });
    expect([third.result, changedIn(planOf(third))]).toEqual(['failure', ['a', 'b']]);
    // Whatever made them fail is mended: both legs succeed, with content that is not the newest.
    repository.runner.files = packages({ a: '2', b: '2' });
    expect((await rerunFailedJobs(second)).result).toBe('success');
    // a succeeded in the third run and b failed there: what is out there now, nobody knows.
    expect(changedIn(planOf(await run(newest)))).toEqual(['a', 'b']);
  });

  it('folders: new, renamed, removed, forgotten, and back', async () => {
    await using repository = await PlanRepository.open();
    const run = async (files: Files) => {
      const result = await repository.workflow(MATRIX, files);
      return [changedIn(planOf(result)), removedIn(planOf(result)), result.result];
    };
    expect(await run(packages({ a: '1', b: '1' }))).toEqual([['a', 'b'], [], 'success']);
    // b was renamed, and d is new; what cleans up fails.
    const renamed = packages({ a: '1', c: '1', d: '1' });
    expect(await run({ ...renamed, fails: '' })).toEqual([['c', 'd'], ['b'], 'failure']);
    // A checkout that was forgotten removes nothing.
    expect(await run({})).toEqual([[], [], 'success']);
    expect(await run(renamed)).toEqual([[], ['b'], 'success']);
    expect(await run({ ...renamed, ...packages({ b: '1' }) })).toEqual([['b'], [], 'success']);
  });

  it('a plan in the caller, and done in a workflow that it calls', async () => {
    const caller = `
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
        with: { mode: plan, name: packages, group-by: packages/* }
  build:
    needs: plan
    if: needs.plan.outputs.packages != '[]'
    strategy:
      matrix:
        package: \${{ fromJSON(needs.plan.outputs.packages) }}
    uses: ./.github/workflows/build.yml
    with:
      package: \${{ matrix.package }}
`;
    const called = `
on:
  workflow_call:
    inputs:
      package: { type: string, required: true }
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: test ! -e "$PACKAGE/broken"
        env: { PACKAGE: "\${{ inputs.package }}" }
      - uses: OWNER/file-tracker@v1
        with: { mode: done, name: packages, groups: "\${{ inputs.package }}" }
`;
    await using repository = await PlanRepository.open();
    const workflows = { './.github/workflows/build.yml': called };
    const run = (files: Files) => repository.workflow(caller, files, { workflows });
    const files = packages({ a: '1', b: '1' });
    const first = await run({ ...files, 'packages/a/broken': '' });
    expect([first.result, changedIn(planOf(first))]).toEqual(['failure', ['a', 'b']]);
    expect(changedIn(planOf(await run(files)))).toEqual(['a']);
    expect(changedIn(planOf(await run(files)))).toEqual([]);
  });

  it.each([false, true])(
    'plans of a matrix with one name are refused (paths of jobs known: %s)',
    async (known) => {
      const yaml = (name: string) => `
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        env: [staging, production]
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: plan
        with: { mode: plan, name: "${name}", group-by: packages/* }
`;
      await using repository = await PlanRepository.open();
      const run = (name: string) =>
        repository.workflow(yaml(name), packages({ a: '1' }), { orchestrationIds: known });
      const refused = await run('deploy');
      expect(refused.job('plan', { env: 'staging' }).result).toBe('success');
      const second = refused.job('plan', { env: 'production' });
      expect(second.result).toBe('failure');
      expect(second.step('plan').log).toContain('Give each plan, and its done, an input name of its own.');
      const named = await run(`deploy-\${{ matrix.env }}`);
      expect(named.result).toBe('success');
    },
  );
});

describe('groups that are written down', () => {
  const YAML = `
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: plan
        with: { mode: plan, groups: .github/filters.yml }
      - uses: OWNER/file-tracker@v1
        with: { mode: done, groups: "*" }
`;

  it('are changed where one is new, loses a pattern, or is renamed, and no others', async () => {
    await using repository = await PlanRepository.open();
    const code = { 'src/a.ts': '1', 'src/a.md': '1', 'docs/b.md': '1' };
    const answers: string[][] = [];
    for (const filters of [
      'src: [src/**, docs/b.md]',
      'src: [src/**, docs/b.md]\ndocs: docs/**',
      'src: src/**\ndocs: docs/**',
      'code: src/**\ndocs: docs/**',
    ])
      answers.push(
        changedIn(planOf(await repository.workflow(YAML, { ...code, '.github/filters.yml': filters }))),
      );
    expect(answers).toEqual([['src'], ['docs'], ['src'], ['code']]);
  });
});
