import { describe, expect, it } from 'vitest';
import { documentedWorkflow } from '../support/doc-workflows.ts';
import { runsOf, telling } from '../support/documented.ts';
import { ModelForge } from '../support/forges.ts';
import type { Files } from '../support/runner/index.ts';
import { runWorkflow } from '../support/workflow/index.ts';

/* What the documents show and say beyond the scenes of journeys.test.ts. */

describe('the workflows of the docs', () => {
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

  it('Install after pull: installs when the update changed the requirements', async () => {
    const run = (update: string) => ({
      files: { 'requirements/base.txt': 'flask', 'update-requirements': `#!/bin/sh\n${update}\n` },
      bin: { pip: '' },
    });
    const results = await runsOf('Install after pull', [
      run('true'),
      run('echo django >> requirements/base.txt'),
    ]);
    expect(results.map((result) => result.job('update').calls)).toEqual([
      [],
      ['pip install -r requirements/base.txt'],
    ]);
    expect(results[1]?.log).not.toContain('drift');
  });

  it('Since the last checkout: reinstalls what the checkout brought', async () => {
    const run = (requirements: string) => ({
      files: { 'a/requirements.txt': requirements, reinstall: telling() },
    });
    const results = await runsOf('Since the last checkout', [run('1'), run('1'), run('2')], 'self-hosted');
    expect(results.map((result) => result.job('update').log.includes('RAN'))).toEqual([true, false, true]);
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
    const files: Files = {
      '.github/filters.yml': filters,
      'common/a': '1',
      'frontend/b.ts': '1',
      'backend/c.js': '1',
      'docs/d': '1',
    };
    const second: Files = { ...files, 'frontend/b.ts': '2', 'backend/c.test.js': '1' };
    const third: Files = { ...second, 'backend/c.js': '2' };
    const fourth: Files = { ...third, 'common/a': '2' };
    const { 'docs/d': _gone, ...fifth } = fourth;
    const results = await runsOf(
      'Filters',
      [files, second, third, fourth, fifth].map((each) => ({ files: each, bin: { make: '' } })),
    );
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
    expect(results.map((result) => result.job('plan').outputs['sites'])).toEqual([
      '["sites/a","sites/b"]',
      '[]',
      '[]',
      '["sites/b"]',
    ]);
    expect(results.map((result) => result.summaryOf('take-down').result)).toEqual([
      'skipped',
      'failure',
      'success',
      'skipped',
    ]);
  });

  it('Deploy: what was done before a later step failed is done', async () => {
    const results = await runsOf('Deploy', [
      { files: { site: '1', deploy: telling(), notify: telling(true) } },
      { files: { site: '1', deploy: telling(true), notify: telling() } },
    ]);
    expect(results.map(({ result }) => result)).toEqual(['failure', 'success']);
  });

  it('Deploy from main: on a branch that may not deploy nothing is done', async () => {
    const files = { 'site/a': '1', deploy: telling() };
    const branch = { files, ref: 'refs/heads/topic' };
    const results = await runsOf('Deploy from main', [branch, branch]);
    const reasons = results.map((result) => result.job('deploy').step('site').outputs['reason']);
    expect(reasons).toEqual(['no-checkpoint', 'unfinished']);
  });

  it('Generated files: names a new file, and tells other jobs', async () => {
    const [result] = await runsOf('Generated files', [
      { files: { 'gen/a': '1', generate: '#!/bin/sh\ntouch gen/new\n' } },
    ]);
    const job = result?.job('generate');
    expect(job?.log).toContain('added     gen/new');
    expect(job?.outputs).toEqual({ drifted: 'true' });
  });

  it('Skip the install: installs for other tools, and what was deleted', async () => {
    const run = (version: string, gone = false) => ({
      files: { 'package-lock.json': '1' },
      bin: {
        npm: 'mkdir -p node_modules; touch node_modules/.package-lock.json',
        // Node itself runs the action: only `node --version` is another's.
        node: `${gone ? 'rm -rf node_modules; ' : ''}[ "$1" = --version ] && echo ${version} || exec ${process.execPath} "$@"`,
      },
    });
    const results = await runsOf(
      'Skip the install',
      [run('v22'), run('v24'), run('v24', true), run('v24')],
      'self-hosted',
    );
    expect(results.map((result) => result.job('build').step('lock').outputs['reason'])).toEqual([
      'no-checkpoint',
      'values-changed',
      'product-missing',
      'unchanged',
    ]);
  });

  it('Hosted install: another version has the key of the last one, another Node has not', async () => {
    const run = (version: string, node: string) => ({
      files: { 'package-lock.json': JSON.stringify({ version, packages: { '': { version } } }) },
      actions: { 'actions/cache': () => undefined },
      bin: { npm: '', node: `[ "$1" = --version ] && echo ${node} || exec ${process.execPath} "$@"` },
    });
    const results = await runsOf('Hosted install', [
      run('1.0.0', 'v22'),
      run('1.0.1', 'v22'),
      run('1.0.1', 'v24'),
    ]);
    const [first, second, third] = results.map((result) => result.job('test').step('lock').outputs['hash']);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('Image: by hand it is pushed whatever the files are; the tag is that of the content', async () => {
    const files = { Dockerfile: '1', 'src/a': '1', 'package-lock.json': '1' };
    const bin = { docker: '' };
    const results = await runsOf('Image', [
      { files, bin },
      { files, bin, event: 'workflow_dispatch' },
      { files: { ...files, 'src/a': '2' }, bin },
    ]);
    const [first, second, third] = results.map((result) => result.job('image').calls.at(-1));
    expect(first).toMatch(/^docker push registry.example\/app:[0-9a-f]{64}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('Docs with previews: main publishes in its own place, and a pull request is nothing to it', async () => {
    const run = (docs: string) => ({ files: { 'docs/a.md': docs, publish: telling() } });
    const request = { event: 'pull_request', ref: 'refs/pull/7/merge', baseRef: 'main', headRef: 'topic' };
    const results = await runsOf('Docs with previews', [
      run('1'),
      { ...request, ...run('2') },
      run('1'),
      run('2'),
    ]);
    expect(results.map((result) => /^RAN (.*)$/m.exec(result.log)?.[1])).toEqual([
      'live',
      '7',
      undefined,
      'live',
    ]);
  });
});
