import { describe, expect, it } from 'vitest';
import { openCacheService } from '../support/cache-service/index.ts';
import { documentedWorkflow } from '../support/doc-workflows.ts';
import { runsOf } from '../support/documented.ts';
import { ModelForge } from '../support/forges.ts';
import { type Files, TestRunner } from '../support/runner/index.ts';
import { runWorkflow, type WorkflowResult } from '../support/workflow/index.ts';

/** Runs a workflow of the docs, once for each state of the repository. */
function runs(
  name: string,
  commits: readonly Files[],
  environment: 'github-hosted' | 'self-hosted' = 'github-hosted',
): Promise<WorkflowResult[]> {
  const bin = { make: '', npm: '', pip: '' };
  return runsOf(
    name,
    commits.map((files) => ({ files, bin })),
    environment,
  );
}

/** A script that says on standard output that it ran. */
const script = (body = '') => `#!/bin/sh\n${body}\necho RAN "$@"\n`;
const runScript = (path: string) => ({ [path]: script() });

describe('the workflows of the docs', () => {
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

  it('Docs of a forge: deploys there when something changed since the last success', async () => {
    await using forge = await ModelForge.open('gitea', { prefilled: false });
    const calls = async (files: Files) => {
      await forge.nextRun();
      forge.commit(files);
      const workflow = documentedWorkflow('Docs of a forge');
      return (await runWorkflow(workflow, { runner: forge.runner, bin: { make: '' } })).job('docs').calls;
    };
    const v1 = { 'docs/a.md': '1', 'mkdocs.yml': 'a: 1' };
    expect(await calls(v1)).toEqual(['make deploy-docs']);
    expect(await calls(v1)).toEqual([]);
    expect(await calls({ ...v1, 'docs/a.md': '2' })).toEqual(['make deploy-docs']);
  });

  it('Packages: builds what has changed, what needs it, and what failed', async () => {
    const manifest = (name: string, needs = '') =>
      JSON.stringify({ name, dependencies: needs === '' ? {} : { [needs]: '*' } });
    const files = (core: string, web: string, build = script()) => ({
      'packages/core/package.json': manifest('core'),
      'packages/core/a': core,
      'packages/web/package.json': manifest('web', 'core'),
      'packages/web/a': web,
      'packages/docs/a': '1',
      'package-lock.json': '1',
      build,
    });
    const failing = script('test "$PACKAGE" != packages/docs || exit 1');
    const results = await runs('Packages', [
      files('1', '1', failing),
      files('1', '1'),
      files('1', '1'),
      files('1', '2'),
      files('2', '2'),
    ]);
    expect(results.map((result) => JSON.parse(result.job('plan').outputs['packages'] ?? ''))).toEqual([
      ['packages/core', 'packages/docs', 'packages/web'],
      ['packages/docs'],
      [],
      ['packages/web'],
      ['packages/core', 'packages/web'],
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

  it('Monorepo: builds the packages that changed until they are built', async () => {
    const files = { 'packages/a/x': '1', 'packages/b/x': '1', 'packages/a/readme.md': '1' };
    const commits = [
      files,
      { ...files, 'packages/a/readme.md': '2' },
      { ...files, 'packages/b/x': '2', 'packages/c/x': '1' },
    ];
    const results = await runs('Monorepo', commits);
    const built = (result: WorkflowResult) => result.summaryOf('build').legs.map(({ calls }) => calls);
    expect(results.map(built)).toEqual([
      [['make -C packages/a'], ['make -C packages/b']],
      [],
      [['make -C packages/b'], ['make -C packages/c']],
    ]);
    expect(results.map((result) => result.summaryOf('build').result)).toEqual([
      'success',
      'skipped',
      'success',
    ]);
  });

  it('Monorepo: a package that failed is built again', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, prefilled: false, files: { 'packages/a/x': '1' } });
    const run = (make: string) => runWorkflow(documentedWorkflow('Monorepo'), { runner, bin: { make } });
    expect((await run('exit 1')).summaryOf('build').result).toBe('failure');
    expect((await run('')).summaryOf('build').result).toBe('success');
    expect((await run('')).summaryOf('build').result).toBe('skipped');
  });

  it('Filters: takes a filter file of paths-filter as it is', async () => {
    // From the documentation of dorny/paths-filter, put together.
    const filters = `
shared: &shared
  - common/**/*
  - config/**/*
frontend:
  - *shared
  - frontend/**/*.@(js|ts)
  - 'frontend/**/*.{css,html}'
backend:
  - *shared
  - backend/!(*.test).js
addedOrModified:
  - added|modified: "**"
deleted-docs:
  - deleted: "docs/**"
`;
    const files = {
      '.github/filters.yml': filters,
      'common/a': '1',
      'frontend/b.ts': '1',
      'backend/c.js': '1',
      'docs/d': '1',
    };
    const results = await runs('Filters', [
      files,
      { ...files, 'frontend/b.ts': '2', 'backend/c.test.js': '1' },
      { ...files, 'frontend/b.ts': '2', 'backend/c.test.js': '1', 'backend/c.js': '2' },
      { ...files, 'frontend/b.ts': '2', 'backend/c.test.js': '1', 'backend/c.js': '2', 'common/a': '2' },
      {
        '.github/filters.yml': filters,
        'common/a': '2',
        'frontend/b.ts': '2',
        'backend/c.test.js': '1',
        'backend/c.js': '2',
      },
    ]);
    expect(results.map((result) => result.job('test').calls)).toEqual([
      ['make test-backend', 'make test-frontend'],
      ['make test-frontend'],
      ['make test-backend'],
      ['make test-backend', 'make test-frontend'],
      [],
    ]);
    const changed = results.map((result) => result.job('test').step('filter').outputs['changed-groups']);
    expect(changed.at(-1)).toBe('["deleted-docs"]');
    expect(changed.at(1)).toBe('["frontend","addedOrModified"]');
  });

  it('Dependencies: a version bump is no change, a dependency is', async () => {
    const manifest = (version: string, react: string) => ({
      'package.json': JSON.stringify({ version, dependencies: { react } }),
    });
    const results = await runs('Dependencies', [
      manifest('1', '18'),
      manifest('2', '18'),
      manifest('2', '19'),
    ]);
    expect(results.map((result) => result.job('test').calls)).toEqual([['make audit'], [], ['make audit']]);
  });

  it('Skip the install: installs for another lockfile, another tool, and what was deleted', async () => {
    await using runner = await TestRunner.create({
      environment: 'self-hosted',
      prefilled: false,
      files: { 'package-lock.json': '1' },
    });
    const run = async (version: string, work = '', fails = false) => {
      const npm = `mkdir -p node_modules; ${fails ? 'exit 1' : 'touch node_modules/.package-lock.json'}`;
      const yaml = `${documentedWorkflow('Skip the install')}      - run: ${work || 'true'}\n`;
      // Node itself runs the action: only `node --version` is another's.
      const node = `[ "$1" = --version ] && echo ${version} || exec ${process.execPath} "$@"`;
      const job = (await runWorkflow(yaml, { runner, bin: { npm, node } })).job('build');
      return `${job.calls.includes('npm ci')} ${job.step('lock').outputs['reason']}`;
    };
    expect(await run('v20')).toBe('true no-checkpoint');
    expect(await run('v20')).toBe('false unchanged');
    runner.files = { 'package-lock.json': '2' };
    expect(await run('v20')).toBe('true files-changed');
    expect(await run('v22', 'rm -rf node_modules')).toBe('true values-changed');
    expect(await run('v22')).toBe('true product-missing');
    expect(await run('v22')).toBe('false unchanged');
    runner.files = { 'package-lock.json': '3' };
    expect(await run('v22', '', true)).toBe('true files-changed');
    // What failed may have left anything behind.
    runner.files = { 'package-lock.json': '2' };
    expect(await run('v22')).toBe('true unfinished');
    expect(await run('v22')).toBe('false unchanged');
  });
});
