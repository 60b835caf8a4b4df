import { describe, expect, it } from 'vitest';
import { documentedWorkflow } from '../support/doc-workflows.ts';
import { runsOf, telling, told } from '../support/documented.ts';
import type { Files } from '../support/runner/index.ts';
import type { WorkflowResult } from '../support/workflow/index.ts';

const namesIn = (result: WorkflowResult, output: string): string[] =>
  JSON.parse(result.job('plan').outputs[output] ?? 'null') as string[];

describe('the recipes with groups, and beside them', () => {
  it('Sites: deploys what is there, and takes down what is gone, until that has succeeded', async () => {
    const files = (sites: readonly string[], fails = false): Files => ({
      ...Object.fromEntries(sites.map((site) => [`sites/${site}/a`, '1'])),
      deploy: telling(),
      'take-down': telling(fails),
    });
    const results = await runsOf('Sites', [
      { files: files(['a', 'b']) },
      { files: files(['a'], true) },
      { files: files(['a']) },
      { files: files(['a', 'b']) },
    ]);
    const deployed = results.map((result) =>
      namesIn(result, 'sites').map((site) => site.slice('sites/'.length)),
    );
    expect(deployed).toEqual([['a', 'b'], [], [], ['b']]);
    expect(results.map((result) => result.summaryOf('take-down').result)).toEqual([
      'skipped',
      'failure',
      'success',
      'skipped',
    ]);
  });

  it('Required check: is red until what failed has succeeded, and green where nothing is to do', async () => {
    const files = (readme: string, broken = '') => ({
      'packages/a/x': '1',
      'packages/b/x': '1',
      readme,
      test: `#!/bin/sh\ntest "$1" != "${broken}"\n`,
    });
    const results = await runsOf('Required check', [
      { files: files('1', 'packages/b') },
      { files: files('2', 'packages/b') },
      { files: files('2') },
      { files: files('3') },
    ]);
    expect(
      results.map((result) => [result.summaryOf('test').legs.length, result.job('required').result]),
    ).toEqual([
      [2, 'failure'],
      [1, 'failure'],
      [1, 'success'],
      [0, 'success'],
    ]);
  });

  it('Terraform: applies the stacks that use a module, and those that need such a stack', async () => {
    const files = (changes: Files = {}): Files => ({
      ...Object.fromEntries(
        [
          'stacks/network',
          'stacks/web',
          'stacks/jobs',
          'modules/vpc',
          'modules/service',
          'modules/queue',
        ].map((folder) => [`${folder}/main.tf`, '1']),
      ),
      ...changes,
    });
    const failing = 'case "$*" in *stacks/jobs*apply*) exit 1;; esac';
    const results = await runsOf('Terraform', [
      { files: files(), bin: { terraform: failing } },
      { files: files(), bin: { terraform: '' } },
      { files: files({ 'modules/vpc/main.tf': '2' }), bin: { terraform: '' } },
    ]);
    expect(results.map((result) => namesIn(result, 'stacks'))).toEqual([
      ['network', 'web', 'jobs'],
      ['jobs'],
      ['network', 'web'],
    ]);
    expect(results[1]?.job('apply').calls).toEqual([
      'terraform -chdir=stacks/jobs init',
      'terraform -chdir=stacks/jobs apply -auto-approve',
    ]);
  });

  it('Two environments: each has its own history', async () => {
    const workflows = { './.github/workflows/deploy-to.yml': documentedWorkflow('Deploy to') };
    const run = (site: string, broken = '') => ({
      files: { 'site/a': site, deploy: `#!/bin/sh\necho RAN "$@"\ntest "$1" != "${broken}"\n` },
      workflows,
    });
    const results = await runsOf('Two environments', [
      run('1', 'production'),
      run('1'),
      run('2', 'staging'),
      run('1'),
    ]);
    const deployed = (result: WorkflowResult) =>
      ['staging', 'production'].filter(
        (one) => result.summaryOf(one).called.length > 0 && told(result, `${one}/deploy`).length > 0,
      );
    expect(results.map(deployed)).toEqual([
      ['staging', 'production'],
      ['production'],
      ['staging'],
      ['staging'],
    ]);
  });

  it('Deploy by hand: whatever is there, and again where that failed', async () => {
    const files = (fails = false) => ({ 'site/a': '1', deploy: telling(fails) });
    const byHand = { event: 'workflow_dispatch' };
    const results = await runsOf('Deploy by hand', [
      { files: files() },
      { ...byHand, files: files(true) },
      { files: files() },
      { files: files() },
    ]);
    expect(results.map((result) => told(result, 'deploy').length)).toEqual([1, 1, 1, 0]);
  });

  it('Nightly: works where something has changed, or the last night failed', async () => {
    const night = (src: string, fails = false) => ({
      event: 'schedule',
      files: { 'src/a': src, 'tests/a': '1', 'test-all-night': telling(fails) },
    });
    const results = await runsOf('Nightly', [
      night('1'),
      night('1'),
      night('2', true),
      night('2'),
      night('2'),
    ]);
    expect(results.map((result) => told(result, 'nightly').length)).toEqual([1, 0, 1, 1, 0]);
  });
});
