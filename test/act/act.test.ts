import { beforeEach, describe, expect, it } from 'vitest';
import { ACT, ActProject, WITHOUT_ACT } from '../support/act/project.ts';
import { documentedWorkflow } from '../support/doc-workflows.ts';

/* Real workflows, run by act on this machine. */

beforeEach(({ skip }) => skip(ACT === undefined, WITHOUT_ACT));

/** Does the work where something has changed, and fails where a file says so. */
const WORKFLOW = `
name: CI
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: it
        with: { paths: src }
      - if: steps.it.outputs.changed == 'true'
        id: work
        run: test ! -e fail
`;

describe.concurrent('over several runs', () => {
  it('first, unchanged, changed, failed', async () => {
    using project = new ActProject({ 'src/a': '1' });
    const run = async () => {
      const done = await project.run(WORKFLOW);
      const { changed, reason } = done.step('build', 'it').outputs;
      expect(done.step('build', 'work').ran, done.text).toBe(changed === 'true');
      return [done.job('build'), reason];
    };
    expect(await run()).toEqual(['success', 'no-checkpoint']);
    expect(await run()).toEqual(['success', 'unchanged']);
    project.write({ 'src/a': '2' });
    expect(await run()).toEqual(['success', 'files-changed']);
    expect(await run()).toEqual(['success', 'unchanged']);
    project.write({ 'src/a': '3', fail: '' });
    expect(await run()).toEqual(['failure', 'files-changed']);
    // What failed may have left something half done, also where the content is what it was before.
    project.write({ 'src/a': '2' });
    project.remove('fail');
    expect(await run()).toEqual(['success', 'unfinished']);
    expect(await run()).toEqual(['success', 'unchanged']);
    project.write({ 'src/a': '3' });
    expect((await run())[0]).toBe('success');
    expect(await run()).toEqual(['success', 'unchanged']);
  });

  it('legs of a matrix, each with its groups', async () => {
    using project = new ActProject({ 'packages/api/a': '1', 'packages/web/a': '1' });
    const workflow = `
name: Legs
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    strategy: { matrix: { node: [20, 24] } }
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: it
        with: { group-by: packages/* }
      - id: work
        run: test "\${{ matrix.node }}" = 24 || test ! -e fail
`;
    const run = async () => {
      const done = await project.run(workflow);
      return [20, 24].map((node) => {
        const groups = done.step('build', 'it', { node }).outputs['changed-groups'];
        // act has one result for all legs of a job.
        return [done.step('build', 'work', { node }).result, groups];
      });
    };
    const all = '["packages/api","packages/web"]';
    expect(await run()).toEqual([
      ['success', all],
      ['success', all],
    ]);
    project.write({ 'packages/web/a': '2', fail: '' });
    expect(await run()).toEqual([
      ['failure', '["packages/web"]'],
      ['success', '["packages/web"]'],
    ]);
    project.remove('fail');
    expect(await run()).toEqual([
      ['success', '["packages/web"]'],
      ['success', '[]'],
    ]);
  });

  it('a plan in one job and the work in others, of which one fails', async () => {
    using project = new ActProject({ 'packages/api/a': '1', 'packages/web/a': '1', lock: '1' });
    const workflow = `
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
        with: { mode: plan, group-by: packages/*, paths: lock }
  build:
    needs: plan
    if: needs.plan.outputs.packages != '[]'
    runs-on: ubuntu-latest
    strategy:
      matrix:
        package: \${{ fromJSON(needs.plan.outputs.packages) }}
    steps:
      - uses: actions/checkout@v5
      - run: test ! -e "\${{ matrix.package }}/fail"
      - uses: OWNER/file-tracker@v1
        with:
          mode: done
          groups: \${{ matrix.package }}
`;
    const planned = async () => {
      const { outputs } = (await project.run(workflow)).step('plan', 'it');
      return [outputs['changed-groups'], outputs['reason']];
    };
    project.write({ 'packages/web/fail': '' });
    expect(await planned()).toEqual(['["packages/api","packages/web"]', 'no-checkpoint']);
    expect(await planned()).toEqual(['["packages/web"]', 'unfinished']);
    project.remove('packages/web/fail');
    expect((await planned())[0]).toBe('["packages/web"]');
    expect(await planned()).toEqual(['[]', 'unchanged']);
    project.write({ lock: '2' });
    expect(await planned()).toEqual(['["packages/api","packages/web"]', 'files-changed']);
    expect(await planned()).toEqual(['[]', 'unchanged']);
  });

  it('a checkpoint in one job, a check in another, and in the next run', async () => {
    using project = new ActProject({ 'src/a': '1', 'src/b': '1' });
    const workflow = (checkpoint: boolean) => `
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
    const first = (await project.run(workflow(true))).step('second', 'it').outputs;
    expect(first).toMatchObject({ changed: 'true', 'changed-files': '["src/b"]' });
    project.write({ 'src/a': '2' });
    const second = (await project.run(workflow(false))).step('second', 'it').outputs;
    expect(second).toMatchObject({ 'changed-files': '["src/a","src/b"]', 'checkpoint-run-id': '1001' });
  });
});

it.concurrent('runs the first example of the README as it stands', async () => {
  using project = new ActProject({
    'docs/a': '1',
    'mkdocs.yml': '',
    Makefile: 'deploy-docs:\n\techo deployed\n',
  });
  const deployed = async () => {
    const done = await project.run(documentedWorkflow('Deploy docs'));
    expect(done.job('docs'), done.text).toBe('success');
    return done.step('docs', '2').ran;
  };
  expect(await deployed()).toBe(true);
  expect(await deployed()).toBe(false);
  project.write({ 'mkdocs.yml': 'a: 1' });
  expect(await deployed()).toBe(true);
});
