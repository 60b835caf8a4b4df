import { describe, expect, it } from 'vitest';
import { type JobSpec, step, TestRunner } from '../support/runner/index.ts';

const sinceStart = (inputs: Record<string, string> = {}, spec: Partial<JobSpec> = {}): JobSpec => ({
  steps: [
    step.checkout({ clean: false }),
    step.uses({ id: 'it', with: { mode: 'check', since: 'job-start', paths: 'lock', ...inputs } }),
  ],
  ...spec,
});

describe('since: job-start', () => {
  it('compares with what lay in the workspace before the checkout', async () => {
    await using runner = await TestRunner.create({
      environment: 'self-hosted',
      prefilled: false,
      files: { lock: '1' },
    });
    const reasons: (string | undefined)[] = [];
    for (const lock of ['1', '1', '2', '2']) {
      runner.files = { lock };
      const job = await runner.runJob(sinceStart());
      reasons.push(`${job.step('it').outputs['changed']} ${job.step('it').outputs['reason']}`);
      expect(job.step('it').pre.log).toMatch(/^checkpoint of the job's start: [01] files?\.$/m);
    }
    // In the first job nothing lay there.
    expect(reasons).toEqual([
      'true files-changed',
      'false unchanged',
      'true files-changed',
      'false unchanged',
    ]);
  });

  it('has no checkpoint where pre could not run', async () => {
    await using hosted = await TestRunner.create({ files: { lock: '1' } });
    await using local = await TestRunner.create({ environment: 'self-hosted', files: { lock: '1' } });
    const steps = [
      step.uses({ id: 'it', remote: false, with: { mode: 'check', since: 'job-start', paths: 'lock' } }),
    ];
    for (const job of [await hosted.runJob(sinceStart()), await local.runJob({ steps })]) {
      expect(job.step('it').outputs).toMatchObject({ changed: 'true', reason: 'no-checkpoint' });
    }
  });

  it('pre does nothing for other uses, and never fails the job', async () => {
    await using runner = await TestRunner.create({ environment: 'self-hosted', files: { lock: '1' } });
    const track = await runner.runJob({
      steps: [step.uses({ id: 'it', with: { paths: 'lock', store: 'machine' } })],
    });
    expect(track.step('it').pre).toMatchObject({ exitCode: 0, stdout: '', state: {} });
    const broken = await runner.runJob({
      steps: [step.uses({ id: 'it', if: 'false', with: { since: 'job-start', mode: 'nonsense' } })],
    });
    expect(broken.result).toBe('success');
    expect(broken.step('it').pre).toMatchObject({ exitCode: 0, annotations: [{ type: 'warning' }] });
  });
});
