import { describe, expect, it } from 'vitest';
import { runsOf, telling, told } from '../support/documented.ts';
import type { Files } from '../support/runner/index.ts';

describe('the workflows of those who move over', () => {
  it('Filters in a changes job: builds what failed again, whatever is pushed', async () => {
    const files = { 'backend/a': '1', 'frontend/a': '1', 'common/a': '1' };
    const failing = { make: 'test "$2" != backend' };
    const results = await runsOf('Filters in a changes job', [
      { files, bin: failing },
      { files: { ...files, 'frontend/a': '2' }, bin: { make: '' } },
      { files: { ...files, 'frontend/a': '2' }, bin: { make: '' } },
      { files, bin: { make: '' } },
      { files: { ...files, 'common/a': '2' }, bin: { make: '' } },
    ]);
    expect(results.map((result) => result.job('changes').outputs['packages'])).toEqual([
      '["backend","frontend"]',
      '["backend","frontend"]',
      '[]',
      '["frontend"]',
      '["backend","frontend"]',
    ]);
    expect(results[2]?.summaryOf('build').result).toBe('skipped');
  });

  it('Lint changed scripts: lints what has not passed yet', async () => {
    const files = (lint: string, extra: Files = {}) => ({
      'scripts/a b.sh': '1',
      'scripts/vendor/v.sh': '1',
      lint,
      ...extra,
    });
    const results = await runsOf('Lint changed scripts', [
      { files: files(telling()) },
      { files: files(telling()) },
      { files: files(telling(true), { 'scripts/c.sh': '1' }) },
      { files: files(telling(), { 'scripts/c.sh': '1', 'scripts/d.sh': '1', 'scripts/vendor/v.sh': '2' }) },
      { files: files(telling(), { 'scripts/d.sh': '1' }) },
    ]);
    expect(results.map((result) => told(result, 'lint'))).toEqual([
      ['scripts/a b.sh'],
      [],
      ['scripts/c.sh'],
      ['scripts/c.sh', 'scripts/d.sh'],
      // What is gone is nothing to lint.
      [],
    ]);
  });

  it('Deploy once for each change: going back, and going back from a failure, are changes', async () => {
    const files = (site: string, fails = false) => ({ 'site/a': site, deploy: telling(fails) });
    const results = await runsOf('Deploy once for each change', [
      { files: files('1') },
      { files: files('1') },
      { files: files('2') },
      { files: files('1') },
      { files: files('2', true) },
      { files: files('1') },
      { files: files('1') },
    ]);
    expect(results.map((result) => told(result, 'deploy').length)).toEqual([1, 0, 1, 1, 1, 1, 0]);
  });

  it('Skip duplicates: skips a job that has succeeded with this content', async () => {
    const files = (src: string, extra: Files = {}) => ({ 'src/a': src, 'package-lock.json': '1', ...extra });
    const results = await runsOf('Skip duplicates', [
      { files: files('1'), bin: { make: '' } },
      { files: files('1', { readme: '2' }), bin: { make: '' } },
      // A branch begins where the default branch is.
      { files: files('1'), bin: { make: '' }, ref: 'refs/heads/topic' },
      { files: files('2'), bin: { make: 'exit 1' }, ref: 'refs/heads/topic' },
      { files: files('1'), bin: { make: '' }, ref: 'refs/heads/topic' },
    ]);
    expect(results.map((result) => result.summaryOf('test').result)).toEqual([
      'success',
      'skipped',
      'skipped',
      'failure',
      'success',
    ]);
  });
});
