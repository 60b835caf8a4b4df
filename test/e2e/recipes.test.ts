import { describe, expect, it } from 'vitest';
import { runsOf, telling, told } from '../support/documented.ts';
import type { Files } from '../support/runner/index.ts';
import type { FakeAction } from '../support/workflow/steps.ts';

/** What actions/cache does with a folder: it brings it back under its key, and saves it at the end of the job. */
function cacheOf(path: string): { readonly keys: string[]; readonly action: FakeAction } {
  const keys: string[] = [];
  return {
    keys,
    action: async (context) => {
      const key = context.inputs['key'] ?? '';
      const hit = keys.includes(key);
      if (hit) await context.write({ [`${path}/restored`]: '' });
      else keys.push(key);
      context.setOutput('cache-hit', String(hit));
    },
  };
}

describe('the recipes', () => {
  it('Hosted install: installs for other dependencies and another Node, not for another version', async () => {
    const lock = (version: string, react: string) => ({
      'package-lock.json': JSON.stringify({
        name: 'app',
        version,
        packages: { '': { name: 'app', version }, 'node_modules/react': { version: react } },
      }),
    });
    const { keys, action } = cacheOf('node_modules');
    const run = (files: Files, node = 'v22.1.0') => ({
      files,
      actions: { 'actions/cache': action },
      // Node itself runs the action: only `node --version` is another's.
      bin: { npm: '', node: `[ "$1" = --version ] && echo ${node} || exec ${process.execPath} "$@"` },
    });
    const results = await runsOf('Hosted install', [
      run(lock('1.0.0', '18')),
      run(lock('1.0.0', '18')),
      run(lock('1.0.1', '18')),
      run(lock('1.0.1', '19')),
      run(lock('1.0.1', '18')),
      run(lock('1.0.1', '18'), 'v24.0.0'),
    ]);
    expect(results.map((result) => result.job('test').calls.includes('npm ci'))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(new Set(keys).size).toBe(3);
  });

  it('Hosted install: what failed to install is not brought back', async () => {
    // The cache is saved at the end of a job that succeeded.
    const saved = new Set<string>();
    const action: FakeAction = async (context) => {
      const hash = (context.inputs['key'] ?? '').replace('node_modules-', '');
      context.setOutput('cache-hit', String(saved.has(hash)));
    };
    const run = async (react: string, npm = '') => {
      const files = { 'package-lock.json': JSON.stringify({ packages: { react: { version: react } } }) };
      const [result] = await runsOf('Hosted install', [
        { files, actions: { 'actions/cache': action }, bin: { npm } },
      ]);
      const job = result?.job('test');
      if (job?.result === 'success') saved.add(job.step('lock').outputs['hash'] ?? '');
      return [job?.calls.includes('npm ci'), job?.result, saved.size];
    };
    expect(await run('18')).toEqual([true, 'success', 1]);
    expect(await run('19', '[ "$1" != ci ]')).toEqual([true, 'failure', 1]);
    expect(await run('19')).toEqual([true, 'success', 2]);
  });

  it('Build and test: one decision for several jobs, over a failure and a revert', async () => {
    const files = (src: string) => ({ 'src/a': src });
    const results = await runsOf('Build and test', [
      { files: files('1'), bin: { make: '' } },
      { files: files('1'), bin: { make: '' } },
      { files: files('2'), bin: { make: 'exit 1' } },
      { files: { ...files('2'), readme: '1' }, bin: { make: '' } },
      { files: files('3'), bin: { make: 'exit 1' } },
      { files: files('2'), bin: { make: '' } },
      { files: files('2'), bin: { make: '' } },
    ]);
    expect(results.map((result) => result.summaryOf('build').result)).toEqual([
      'success',
      'skipped',
      'failure',
      'success',
      'failure',
      'success',
      'skipped',
    ]);
  });

  it('Image: is pushed when it has changed, and again when files go back', async () => {
    const files = (src: string) => ({ Dockerfile: '1', 'src/a': src, 'package-lock.json': '1' });
    const docker = { docker: '' };
    const results = await runsOf('Image', [
      { files: files('1'), bin: docker },
      { files: { ...files('1'), readme: '1' }, bin: docker },
      { files: files('2'), bin: { docker: 'test "$1" != push' } },
      { files: files('1'), bin: docker },
      { files: files('1'), bin: docker, event: 'workflow_dispatch' },
    ]);
    const pushes = results.map((result) => result.job('image').calls.filter((call) => call.includes('push')));
    expect(pushes.map(({ length }) => length)).toEqual([1, 0, 1, 1, 1]);
    // The tag is that of the content.
    expect(pushes[3]).toEqual(pushes[0]);
    expect(pushes[2]).not.toEqual(pushes[0]);
  });

  it('Docs with previews: each pull request has its own', async () => {
    const files = (docs: string, fails = false) => ({ 'docs/a.md': docs, publish: telling(fails) });
    const request = { event: 'pull_request', ref: 'refs/pull/7/merge', baseRef: 'main', headRef: 'topic' };
    const results = await runsOf('Docs with previews', [
      { files: files('1') },
      { ...request, files: files('1') },
      { ...request, files: files('1') },
      { ...request, files: files('2', true) },
      { ...request, files: files('1') },
      { files: files('1') },
    ]);
    expect(results.map((result) => told(result, 'docs'))).toEqual([
      ['live'],
      ['preview-7'],
      [],
      ['preview-7'],
      ['preview-7'],
      [],
    ]);
  });

  it('Migrations: run when they are new, and again after a failure', async () => {
    const one = { 'migrations/1.sql': '1' };
    const two = { ...one, 'migrations/2.sql': '2' };
    const files = (migrations: Files, fails = false) => ({ ...migrations, migrate: telling(fails) });
    const results = await runsOf('Migrations', [
      { files: files(one) },
      { files: files(one) },
      { files: files(two, true) },
      { files: files(one) },
      { files: files(two) },
      { files: files(two) },
    ]);
    expect(results.map((result) => told(result, 'migrate').length)).toEqual([1, 0, 1, 1, 1, 0]);
    expect(results.map((result) => result.job('migrate').result)[2]).toBe('failure');
  });
});
