import { afterAll, describe, expect, it } from 'vitest';
import { openCacheService } from '../support/cache-service/index.ts';
import { documentedWorkflow, documentedWorkflows } from '../support/doc-workflows.ts';
import { type Files, TestRunner } from '../support/runner/index.ts';
import { runWorkflow, type WorkflowResult } from '../support/workflow/index.ts';

const tested = new Set<string>();

/** Runs a workflow of the docs, once for each state of the repository. */
async function runs(
  name: string,
  commits: readonly Files[],
  environment: 'github-hosted' | 'self-hosted' = 'github-hosted',
): Promise<WorkflowResult[]> {
  tested.add(name);
  await using cache = await openCacheService();
  await using runner = await TestRunner.create({ cache, environment, prefilled: false });
  const results: WorkflowResult[] = [];
  for (const files of commits) {
    runner.files = files;
    results.push(
      await runWorkflow(documentedWorkflow(name), { runner, bin: { make: '', npm: '', pip: '' } }),
    );
  }
  return results;
}

/** A script that says on standard output that it ran. */
const script = (body = '') => `#!/bin/sh\n${body}\necho RAN "$@"\n`;
const runScript = (path: string) => ({ [path]: script() });

describe('the workflows of the docs', () => {
  afterAll(() => {
    expect(
      documentedWorkflows()
        .map(({ name }) => name)
        .filter((name) => !tested.has(name)),
    ).toEqual([]);
  });

  it('Deploy docs: deploys when something changed since the last success', async () => {
    const v1 = { 'docs/a.md': '1', 'mkdocs.yml': 'a: 1', other: '1' };
    const results = await runs('Deploy docs', [
      v1,
      { ...v1, other: '2' },
      { ...v1, 'mkdocs.yml': 'a: 2' },
      v1,
    ]);
    expect(results.map((result) => result.job('docs').calls)).toEqual([
      ['make deploy-docs'],
      [],
      ['make deploy-docs'],
      ['make deploy-docs'],
    ]);
  });

  it('Install after pull: installs when the update changed the requirements', async () => {
    const files = { 'requirements/base.txt': 'flask', 'update-requirements': script('') };
    const updating = { ...files, 'update-requirements': script('echo django >> requirements/base.txt') };
    const results = await runs('Install after pull', [files, updating]);
    expect(results.map((result) => result.job('update').calls)).toEqual([
      [],
      ['pip install -r requirements/base.txt'],
    ]);
  });

  it('Deploy: commits in two phases', async () => {
    const files = (deploy: string, notify: string) => ({ site: '1', deploy, notify });
    const results = await runs('Deploy', [
      files(script('exit 1'), script()),
      files(script(), script('exit 1')),
      files(script('exit 1'), script()),
    ]);
    // The second run deployed and then failed: deployed is deployed.
    expect(results.map((result) => result.job('deploy').result)).toEqual(['failure', 'failure', 'success']);
  });

  it('Build and test: one job decides for another', async () => {
    const v1 = { 'src/a': '1', 'src/read.md': '1' };
    const results = await runs('Build and test', [
      v1,
      { ...v1, 'src/read.md': '2' },
      { ...v1, 'src/a': '2' },
    ]);
    expect(results.map((result) => result.summaryOf('build').result)).toEqual([
      'success',
      'skipped',
      'success',
    ]);
  });

  it('Matrix: each leg has its own baseline', async () => {
    const test = (body: string) => ({ 'src/a': '1', test: script(body) });
    const results = await runs('Matrix', [test('test "$2" = 22 && exit 1'), test(''), test('exit 1')]);
    const outcome = (result: WorkflowResult, node: number) => result.job('test', { node }).result;
    expect(results.map((result) => [outcome(result, 20), outcome(result, 22)])).toEqual([
      ['success', 'failure'],
      ['success', 'success'],
      ['success', 'success'],
    ]);
    expect(results[1]?.job('test', { node: 20 }).log).not.toContain('RAN');
    expect(results[1]?.job('test', { node: 22 }).log).toContain('RAN');
  });

  it('Generated files: fails when a generated file is not up to date', async () => {
    const files = (body: string) => ({ 'gen/a': 'A\n', generate: script(body) });
    const results = await runs('Generated files', [
      files('echo A > gen/a'),
      files('echo B > gen/a'),
      files('echo N > gen/new'),
    ]);
    expect(results.map((result) => result.job('generate').result)).toEqual(['success', 'failure', 'failure']);
    expect(results[2]?.job('generate').log).toContain('added     gen/new');
  });

  it('Self-hosted: installs once per machine', async () => {
    const results = await runs(
      'Self-hosted',
      [{ 'package-lock.json': '1' }, { 'package-lock.json': '1' }, { 'package-lock.json': '2' }],
      'self-hosted',
    );
    expect(results.map((result) => result.job('build').calls)).toEqual([['npm ci'], [], ['npm ci']]);
  });

  it('Since the last checkout: reinstalls what the checkout brought', async () => {
    const files = (requirements: string) => ({
      'a/requirements.txt': requirements,
      ...runScript('reinstall'),
    });
    const results = await runs(
      'Since the last checkout',
      [files('1'), files('1'), files('2')],
      'self-hosted',
    );
    expect(results.map((result) => result.job('update').log.includes('RAN'))).toEqual([true, false, true]);
  });

  it('Lint what changed: hands over the changed files', async () => {
    const files = (extra: Files) => ({ 'a.js': '1', 'b c.js': '1', ...runScript('lint'), ...extra });
    const results = await runs('Lint what changed', [files({}), files({ 'b c.js': '2' })]);
    expect(results.map((result) => /^RAN (.*)$/m.exec(result.job('lint').log)?.[1])).toEqual([
      'a.js b c.js',
      'b c.js',
    ]);
  });
});
