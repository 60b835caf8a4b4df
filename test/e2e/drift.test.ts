import { beforeAll, describe, expect, it } from 'vitest';
import { openCacheService } from '../support/cache-service/index.ts';
import { useDisk } from '../support/on-disk.ts';
import { type JobSpec, step, TestRunner } from '../support/runner/index.ts';

beforeAll(useDisk);

function generating(inputs: Record<string, string>, work: string): JobSpec {
  return {
    steps: [step.uses({ id: 'it', with: { paths: 'gen', ...inputs } }), step.run({ do: work })],
    outputs: { drifted: `\${{ env.FILE_TRACKER_DRIFT_GEN_CODE }}` },
  };
}

const report = { mode: 'check', name: 'gen code', store: 'job' };

describe('drift', () => {
  it('is reported, and reaches the outputs of the job', async () => {
    await using runner = await TestRunner.create({ files: { 'gen/a': '1', 'gen/b': '1' } });
    const job = await runner.runJob(generating(report, 'echo 2 > gen/a; rm gen/b; echo 3 > gen/c'));
    expect(job.result).toBe('success');
    expect(job.outputs['drifted']).toBe('true');
    expect(job.step('it').post.log).toContain(
      'drift: the job changed tracked files after this step: 1 modified, 1 added, 1 removed.',
    );
    expect(job.step('it').post.summary).toContain('<code>gen/c</code>');
  });

  it('is none when files were written again as they were', async () => {
    await using runner = await TestRunner.create({ files: { 'gen/a': '1' } });
    const job = await runner.runJob(
      generating({ ...report, 'on-drift': 'fail' }, 'rm gen/a; printf 1 > gen/a; touch other'),
    );
    expect(job.result).toBe('success');
    expect(job.outputs['drifted']).toBe('false');
    expect(job.step('it').post.summary).toBe('');
  });

  it('fails the job on request, with what to do, and then nothing is recorded', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: { 'gen/a': '1' } });
    const job = await runner.runJob(generating({ 'on-drift': 'fail' }, 'echo 2 > gen/a'));
    expect(job.result).toBe('failure');
    expect(job.step('it').post.annotations[0]?.message).toContain('Commit what the job generates');
    expect((await runner.runJob(generating({}, 'true'))).step('it').outputs['reason']).toBe('unfinished');
  });

  it('is not looked for on request', async () => {
    await using runner = await TestRunner.create({ files: { 'gen/a': '1' } });
    const job = await runner.runJob(generating({ ...report, 'on-drift': 'ignore' }, 'echo 2 > gen/a'));
    expect(job.step('it').post.log).not.toContain('drift');
    expect(job.outputs['drifted']).toBe('');
  });

  it('of two steps with one name is true when either saw it', async () => {
    await using runner = await TestRunner.create({ files: { 'gen/a': '1' } });
    const job = await runner.runJob({
      steps: [
        step.uses({ with: { mode: 'checkpoint', name: 'x', paths: 'gen' } }),
        step.run({ do: 'echo 2 > gen/a' }),
        step.uses({ with: { mode: 'check', name: 'x', paths: 'gen' } }),
        step.run({ do: 'echo 3 > gen/a' }),
        step.run({ do: 'printf 1 > gen/a' }),
      ],
    });
    expect(job.env['FILE_TRACKER_DRIFT_X']).toBe('true');
  });

  it('is what the state says, not what the inputs say by then', async () => {
    await using runner = await TestRunner.create({ files: { 'gen/a': '1', 'other/a': '1' } });
    const job = await runner.runJob({
      steps: [
        step.uses({
          id: 'it',
          with: {
            mode: 'check',
            store: 'job',
            paths: `\${{ env.LATER || 'gen' }}`,
            'on-drift': `\${{ env.LATER && 'nonsense' || 'report' }}`,
          },
        }),
        step.run({ do: 'echo LATER=other >> "$GITHUB_ENV"; echo 2 > other/a' }),
      ],
    });
    expect(job.result).toBe('success');
    expect(job.env['FILE_TRACKER_DRIFT_DEFAULT']).toBe('false');
  });
});

describe('the post stage', () => {
  it('has nothing to do where main was skipped or failed', async () => {
    await using runner = await TestRunner.create({ environment: 'self-hosted', files: { a: '1' } });
    const job = await runner.runJob({
      steps: [
        step.uses({ id: 'skipped', if: 'false', with: { paths: 'a' } }),
        step.uses({ id: 'failed', with: { paths: 'a', mode: 'nonsense' }, continueOnError: true }),
      ],
    });
    expect(job.result).toBe('success');
    for (const id of ['skipped', 'failed'])
      expect(job.step(id).post).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('does not fail the job when the job took its folder away', async () => {
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const job = await runner.runJob({
      steps: [
        step.uses({ id: 'it', with: { mode: 'check', paths: 'a' } }),
        step.run({ do: 'rm -rf "$RUNNER_TEMP/file-tracker"' }),
      ],
    });
    expect(job.result).toBe('success');
    expect(job.step('it').post.annotations).toMatchObject([{ type: 'warning' }]);
  });
});
