import { describe, expect, it } from 'vitest';
import { CacheService } from '../support/cache-service/index.ts';
import { TestRunner } from '../support/runner/index.ts';
import { runWorkflow } from '../support/workflow/index.ts';

/* The runners and the cache service of other forges: what is no different there. */

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
        with: { name: ci-src, paths: src }
      - if: steps.it.outputs.changed == 'true'
        run: test ! -e fail
`;

describe.concurrent.each(['gitea', 'forgejo'] as const)('with the runner of %s', (forge) => {
  it('refuses a step that nothing tells from those of other workflows', async () => {
    await using runner = await TestRunner.create({ forge, files: { 'src/a': '1' } });
    const job = (await runWorkflow(WORKFLOW.replace('name: ci-src, ', ''), { runner })).job('build');
    expect(job.result).toBe('failure');
    expect(job.step('it').log).toContain('The runner does not say which workflow runs');
  });

  it('first, unchanged, changed, failed', async () => {
    await using cache = await CacheService.start({ kind: 'forge' });
    await using runner = await TestRunner.create({ forge, cache, files: { 'src/a': '1' } });
    const run = async () => {
      const job = (await runWorkflow(WORKFLOW, { runner })).job('build');
      // The service tells the order of entries by whole seconds.
      await new Promise((resolve) => setTimeout(resolve, 1_000 - (Date.now() % 1_000)));
      return [job.result, job.step('it').outputs['reason']];
    };
    expect(await run()).toEqual(['success', 'no-checkpoint']);
    expect(await run()).toEqual(['success', 'unchanged']);
    runner.files = { 'src/a': '2' };
    expect(await run()).toEqual(['success', 'files-changed']);
    expect(await run()).toEqual(['success', 'unchanged']);
    runner.files = { 'src/a': '3', fail: '' };
    expect(await run()).toEqual(['failure', 'files-changed']);
    runner.files = { 'src/a': '3' };
    expect((await run())[0]).toBe('success');
    expect(await run()).toEqual(['success', 'unchanged']);
  });
});
