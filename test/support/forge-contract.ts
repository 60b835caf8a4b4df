// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows
import { describe, expect, it } from 'vitest';
import type { Beside, ForgeProject, ForgeRun, Trigger } from './forge-project.ts';
import type { Files } from './runner/index.ts';

/** Does the work where something has changed, and fails where a file says so. */
const WORKFLOW = `
name: CI
on: [push, pull_request]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: it
        with: { name: ci, paths: src }
      - if: steps.it.outputs.changed == 'true'
        id: work
        run: test ! -e fail
`;

/** The work of each package, in a leg of its own, for each version of Node.js. */
const LEGS = `
name: Legs
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    strategy: { fail-fast: false, matrix: { node: [20, 24] } }
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: it
        with: { name: legs, group-by: packages/* }
      - id: work
        run: test "\${{ matrix.node }}" = 24 || test ! -e fail
`;

const checking = (checkpoint: boolean) => `
name: Check
on: push
jobs:
  first:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - if: ${checkpoint}
        uses: OWNER/file-tracker@v1
        with: { mode: checkpoint, name: files, paths: src }
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: echo 2 > src/b
      - uses: OWNER/file-tracker@v1
        id: it
        with: { mode: check, name: files }
`;

const PLAN = `
name: Plan
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      packages: \${{ steps.it.outputs.changed-groups }}
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: it
        with: { mode: plan, name: packages, group-by: packages/*, paths: lock }
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
      - run: test ! -e "\${{ matrix.package }}/fail"
      - uses: OWNER/file-tracker@v1
        with:
          mode: done
          name: packages
          groups: \${{ matrix.package }}
`;

const COMPOSITE = {
  './deploy': `
name: Deploy
runs:
  using: composite
  steps:
    - uses: OWNER/file-tracker@v1
      id: it
      with:
        name: deploy
        paths: src
        outcome: \${{ steps.work.outcome }}
    - if: steps.it.outputs.changed == 'true'
      id: work
      run: test ! -e fail
      shell: bash
`,
};

const USING = `
name: Composite
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ./deploy
        id: deploy
`;

/**
 * What is the same on every forge: over several runs of real workflows. Steps have names, since some runners do not
 * say which workflow runs.
 */
export function describeForge(open: () => Promise<ForgeProject>): void {
  /** Runs of one workflow, each with what its first step was told and whether its work was done. */
  async function history(project: ForgeProject, yaml: string, job: string, step: string, beside?: Beside) {
    return async (files: Files, trigger?: Trigger) => {
      project.commit(files);
      const run = await project.start(yaml, trigger, beside);
      const { changed, reason } = run.stepRun(job, step).outputs;
      const work = run.stepRun(job, step.replace('it', 'work')).result;
      expect(work === 'did not run').toBe(changed === 'false');
      return `${reason}, ${work}`;
    };
  }

  describe.concurrent('over several runs', () => {
    it('first, unchanged, changed, failed, and back', async () => {
      await using project = await open();
      const run = await history(project, WORKFLOW, 'build', 'it');
      const A = { 'src/a': '1' };
      const B = { 'src/a': '2' };
      expect(await run(A)).toBe('no-checkpoint, success');
      expect(await run(A)).toBe('unchanged, did not run');
      expect(await run(B)).toBe('files-changed, success');
      expect(await run({ ...A, fail: '' })).toBe('files-changed, failure');
      // What failed may have left something half done, also where the content is what it was before.
      expect(await run(B)).toBe('unfinished, success');
    });

    it('legs of a matrix, each with its groups', async () => {
      await using project = await open();
      const run = async (files: Files) => {
        project.commit(files);
        const done = await project.start(LEGS);
        return [20, 24].map((node) => {
          const { outputs } = done.stepRun('build', 'it', { node });
          return `${outputs['changed-groups']} ${done.stepRun('build', 'work', { node }).result}`;
        });
      };
      const files = { 'packages/api/a': '1', 'packages/web/a': '1' };
      const all = '["packages/api","packages/web"]';
      const web = '["packages/web"]';
      expect(await run(files)).toEqual([`${all} success`, `${all} success`]);
      const changed = { ...files, 'packages/web/a': '2' };
      expect(await run({ ...changed, fail: '' })).toEqual([`${web} failure`, `${web} success`]);
      expect(await run(changed)).toEqual([`${web} success`, '[] success']);
    });

    it('a plan in one job and the work in others, of which one fails', async () => {
      await using project = await open();
      const files = { 'packages/api/a': '1', 'packages/web/a': '1', lock: '1' };
      const planned = async (commit: Files) => {
        project.commit(commit);
        const { outputs } = (await project.start(PLAN)).stepRun('plan', 'it');
        return `${outputs['changed-groups']} ${outputs['reason']}`;
      };
      expect(await planned({ ...files, 'packages/web/fail': '' })).toBe(
        '["packages/api","packages/web"] no-checkpoint',
      );
      expect(await planned({ ...files, 'packages/web/fail': '' })).toBe('["packages/web"] unfinished');
      expect(await planned(files)).toMatch(/^\["packages\/web"\] /);
      expect(await planned(files)).toBe('[] unchanged');
    });

    it('a checkpoint in one job, a check in another, and in the next run', async () => {
      await using project = await open();
      const changedIn = (run: ForgeRun) => run.stepRun('second', 'it').outputs['changed-files'];
      project.commit({ 'src/a': '1', 'src/b': '1' });
      expect(changedIn(await project.start(checking(true)))).toBe('["src/b"]');
      project.commit({ 'src/a': '2', 'src/b': '1' });
      expect(changedIn(await project.start(checking(false)))).toBe('["src/a","src/b"]');
    });

    it('branches, and a pull request that is merged', async () => {
      await using project = await open();
      const run = await history(project, WORKFLOW, 'build', 'it');
      const A = { 'src/a': '1' };
      const B = { 'src/a': '2' };
      expect(await run(A)).toBe('no-checkpoint, success');
      // A branch has done nothing yet.
      expect(await run(A, { branch: 'staging' })).toBe('no-checkpoint, success');
      // A pull request begins with its base.
      expect(await run(A, { pullRequest: 5 })).toBe('unchanged, did not run');
      expect(await run(B, { pullRequest: 5 })).toBe('files-changed, success');
      // What it has done was not deployed from main.
      expect(await run(B)).toBe('files-changed, success');
    });

    it('a composite action, of which the work fails', async () => {
      await using project = await open();
      const run = await history(project, USING, 'build', 'deploy/it', { composites: COMPOSITE });
      expect(await run({ 'src/a': '1', fail: '' })).toBe('no-checkpoint, failure');
      expect(await run({ 'src/a': '1' })).toBe('unfinished, success');
    });
  });
}
