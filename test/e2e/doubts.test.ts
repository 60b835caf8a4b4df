import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictOutputs } from '../../src/action/outputs.ts';
import { decodeRecord, encodeRecord } from '../../src/core/history/record-codec.ts';
import { compare } from '../../src/core/verdict/comparison.ts';
import { openCacheService } from '../support/cache-service/index.ts';
import { type JobSpec, step, TestRunner } from '../support/runner/index.ts';
import { recordOf, snapshotOf } from '../support/snapshots.ts';

/* Ways to be wrong in the dangerous direction that were found by looking for them. */

describe('a doubt is a change', () => {
  it('when an old run is run again after a newer one', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache });
    const deploy = async (a: string, spec: Partial<JobSpec>) => {
      runner.files = { a };
      const job = await runner.runJob({
        steps: [
          step.uses({ id: 'it', with: { mode: 'check', name: 'x', paths: 'a' } }),
          step.uses({ with: { mode: 'checkpoint', name: 'x', paths: 'a' } }),
        ],
        ...spec,
      });
      return job.step('it').outputs['changed'];
    };
    expect(await deploy('A', { runId: 100 })).toBe('true');
    expect(await deploy('B', { runId: 101 })).toBe('true');
    expect(await deploy('A', { runId: 100, runAttempt: 2 })).toBe('true');
    expect(await deploy('A', { runId: 100, runAttempt: 3 })).toBe('false');
  });

  it('when a check without a name runs in another leg of the matrix', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    const leg = async (env: string) => {
      const job = await runner.runJob({
        matrix: { env },
        steps: [
          step.uses({ id: 'it', with: { mode: 'check', paths: 'a' } }),
          step.uses({ with: { mode: 'checkpoint', paths: 'a' } }),
        ],
      });
      return job.step('it').outputs['changed'];
    };
    expect([await leg('staging'), await leg('production'), await leg('staging')]).toEqual([
      'true',
      'true',
      'false',
    ]);
  });

  it('when another reusable workflow with the same job and name runs', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    const call = async (file: string) => {
      const job = await runner.runJob({
        jobWorkflowRef: `octo-org/example/.github/workflows/${file}@refs/heads/main`,
        steps: [step.uses({ id: 'it', with: { name: 'deps', paths: 'a' } })],
      });
      return job.step('it').outputs['changed'];
    };
    expect([await call('lint.yml'), await call('test.yml'), await call('lint.yml')]).toEqual([
      'true',
      'true',
      'false',
    ]);
  });

  it('when nothing is tracked, as before a checkout', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache });
    const run = async (inputs: Record<string, string> = {}) =>
      (await runner.runJob({ steps: [step.uses({ id: 'it', with: { paths: 'src', ...inputs } })] })).step(
        'it',
      ).outputs;
    expect((await run())['changed']).toBe('true');
    expect(await run()).toMatchObject({ changed: 'true', reason: 'nothing-tracked' });
    expect(await run({ 'if-no-files-found': 'ignore' })).toMatchObject({ changed: 'false' });
  });

  it('when the step between two checks saw nothing', async () => {
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const job = await runner.runJob({
      steps: [
        step.uses({ with: { mode: 'check', name: 'x', paths: 'a', store: 'job' } }),
        step.run({ do: 'echo 2 > a' }),
        step.uses({ id: 'second', with: { mode: 'check', name: 'x', store: 'job' } }),
        step.uses({ id: 'cp', with: { mode: 'checkpoint', name: 'x', store: 'job' } }),
      ],
    });
    expect(job.step('second').outputs['changed']).toBe('true');
    expect(job.step('cp').main.annotations[0]?.message).toContain('mode: checkpoint has nothing to track');
  });

  it('when products are missing, also for a check without paths and a checkpoint', async () => {
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const inputs = {
      mode: 'check',
      name: 'x',
      store: 'job',
      generates: 'dist',
      'if-no-checkpoint': 'unchanged',
    };
    const job = await runner.runJob({ steps: [step.uses({ id: 'it', with: inputs })] });
    expect(job.step('it').outputs).toMatchObject({ changed: 'true', reason: 'product-missing' });
  });

  it("when the state at the job's start could not be recorded", async () => {
    await using runner = await TestRunner.create({ environment: 'self-hosted', files: { a: '1' } });
    const job = await runner.runJob({
      steps: [
        step.uses({
          id: 'it',
          with: {
            mode: 'check',
            since: 'job-start',
            // In pre no step has any outputs yet, and the pattern is a broken one.
            paths: `\${{ steps.before.outputs.paths || '../../../**/..' }}`,
            'if-no-checkpoint': 'unchanged',
          },
        }),
        step.run({ id: 'before', do: 'echo "paths=a" >> "$GITHUB_OUTPUT"' }),
      ].reverse(),
    });
    expect(job.step('it').pre.annotations).toMatchObject([{ type: 'warning' }]);
    expect(job.step('it').outputs).toMatchObject({ changed: 'true', reason: 'store-unavailable' });
  });

  it('when drift is to fail the job and what main left is gone', async () => {
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const job = await runner.runJob({
      steps: [
        step.uses({ with: { mode: 'check', name: 'x', store: 'job', paths: 'a', 'on-drift': 'fail' } }),
        step.run({ do: 'rm -rf "$RUNNER_TEMP/file-tracker"' }),
      ],
    });
    expect(job.result).toBe('failure');
    expect(job.env['FILE_TRACKER_DRIFT_X']).toBe('true');
  });
});

describe('stored data', () => {
  it('cannot name a group like an output', () => {
    const record = recordOf({ a: '1' });
    const patterns = { added: ['a'], modified: ['a'], removed: ['a'] };
    const named = (name: string) =>
      decodeRecord(encodeRecord({ ...record, tracker: { ...record.tracker, groups: [{ name, patterns }] } }))
        .kind;
    expect(named('api')).toBe('record');
    expect(named('x\nreason=pwned')).toBe('unreadable');
    const comparison = compare(snapshotOf({ a: '1' }), snapshotOf({ a: '2' }));
    const part = {
      name: 'changed',
      kind: 'named',
      gone: false,
      changed: false,
      reason: 'unchanged',
      files: 1,
      comparison,
      baseline: undefined,
      needs: [],
    } as const;
    const verdict = {
      changed: true,
      reason: 'files-changed',
      why: undefined,
      comparison,
      missingProducts: [],
      baseline: undefined,
      parts: [part],
    } as const;
    const paths = { changedFiles: '', existingFiles: '', report: '' };
    expect(verdictOutputs(verdict, undefined, paths)['changed']).toBe('true');
  });
});

describe('products behind links', () => {
  it('are looked for in no time, and a broken link is none', async () => {
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const names = Array.from({ length: 12 }, (_, i) => `p${i}`);
    const job = await runner.runJob({
      steps: [
        step.run({
          do: async (context) => {
            for (const name of names) await context.write({ [`node_modules/${name}/index.js`]: '' });
            for (const from of names) {
              for (const to of names)
                symlinkSync(`../${to}`, join(context.workspace, 'node_modules', from, to));
            }
            symlinkSync('nowhere', join(context.workspace, 'broken'));
          },
        }),
        step.uses({
          id: 'deep',
          with: { mode: 'check', store: 'job', paths: 'a', generates: 'node_modules/**/missing.js' },
        }),
        step.uses({
          id: 'there',
          with: {
            mode: 'check',
            store: 'job',
            paths: 'a',
            'if-no-checkpoint': 'unchanged',
            generates: 'node_modules/p1/p2',
          },
        }),
        step.uses({
          id: 'broken',
          with: {
            mode: 'check',
            store: 'job',
            paths: 'a',
            'if-no-checkpoint': 'unchanged',
            generates: 'broken',
          },
        }),
      ],
    });
    expect(job.step('deep').outputs['changed']).toBe('true');
    expect(job.step('there').outputs['changed']).toBe('false');
    expect(job.step('broken').outputs['reason']).toBe('product-missing');
  });
});
