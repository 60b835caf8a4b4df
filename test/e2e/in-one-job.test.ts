import { describe, expect, it } from 'vitest';
import { step, TestRunner } from '../support/runner/index.ts';

/** One job on a machine without any cache service. */
describe('in one job, without a cache service', () => {
  it('a checkpoint, a change and a check give changed and the file', async () => {
    await using runner = await TestRunner.create({
      ownProcesses: true,
      files: { 'requirements/base.txt': 'flask\n', 'other.txt': '' },
    });
    const job = await runner.runJob({
      steps: [
        step.uses({ id: 'before', with: { mode: 'checkpoint', paths: 'requirements/base.txt' } }),
        step.run({ do: 'echo django >> requirements/base.txt; echo x > other.txt' }),
        step.uses({ id: 'after', with: { mode: 'check', paths: 'requirements/base.txt' } }),
      ],
    });
    expect(job.result, job.log).toBe('success');
    expect(job.step('after').outputs).toMatchObject({
      changed: 'true',
      same: 'false',
      reason: 'files-changed',
      'changed-files': '["requirements/base.txt"]',
      'modified-files': '["requirements/base.txt"]',
      'added-files': '[]',
      'removed-files': '[]',
      'changed-count': '1',
      truncated: 'false',
    });
    expect(job.step('before').outputs['hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(job.step('before').outputs['hash']).not.toBe(job.step('after').outputs['hash']);
    expect(job.step('after').log).toContain('changed (files-changed): 1 modified; 0 the same. Compared with');
  });

  it('a check after no change gives unchanged, also without paths', async () => {
    await using runner = await TestRunner.create({
      ownProcesses: true,
      files: { 'a/b.txt': '1', 'a/c.txt': '2' },
    });
    const job = await runner.runJob({
      steps: [
        step.uses({ with: { mode: 'checkpoint', name: 'deps', paths: 'b.txt', 'working-directory': 'a' } }),
        step.run({ do: 'echo 1 > a/c.txt; printf 1 > a/b.txt' }),
        step.uses({ id: 'check', with: { mode: 'check', name: 'deps' } }),
        step.uses({ id: 'other', with: { mode: 'check', name: 'deps-dev', paths: 'a' } }),
      ],
    });
    expect(job.step('check').outputs).toMatchObject({ changed: 'false', same: 'true', reason: 'unchanged' });
    expect(job.step('check').outputs['checkpoint-run-id']).toMatch(/^\d+$/);
    expect(job.step('other').outputs).toMatchObject({ changed: 'true', 'added-count': '2' });
    expect(job.step('other').outputs['checkpoint-run-id']).toBe('');
  });

  it('a check without paths and without a checkpoint has nothing to look at, and says changed', async () => {
    await using runner = await TestRunner.create({ ownProcesses: true, files: { a: '1' } });
    const job = await runner.runJob({
      steps: [step.uses({ id: 'check', with: { mode: 'check', store: 'job' } })],
    });
    expect(job.step('check').outputs).toMatchObject({
      changed: 'true',
      reason: 'no-checkpoint',
      hash: '',
      'changed-files': '[]',
    });
  });

  it('plan, guarded work and done are a commit in two phases', async () => {
    await using runner = await TestRunner.create({
      ownProcesses: true,
      environment: 'self-hosted',
      files: { 'lock.json': '1' },
    });
    const deploy = (fails: boolean) =>
      runner.runJob({
        steps: [
          step.uses({
            id: 'plan',
            with: { mode: 'plan', name: 'deploy', paths: 'lock.json', store: 'machine' },
          }),
          // The work rewrites the file; what the plan saw is what counts.
          step.run({
            if: "steps.plan.outputs.changed != 'false'",
            do: `echo rewritten >> lock.json; exit ${fails ? 1 : 0}`,
          }),
          step.uses({ with: { mode: 'done', name: 'deploy', store: 'machine' } }),
          step.run({ if: 'always()', do: 'printf 1 > lock.json' }),
        ],
      });
    const changed = async (fails: boolean) => (await deploy(fails)).step('plan').outputs['changed'];
    expect(await changed(true)).toBe('true');
    expect(await changed(false)).toBe('true');
    expect(await changed(false)).toBe('false');
  });

  it('a checkpoint without paths is a mistake', async () => {
    await using runner = await TestRunner.create({ ownProcesses: true });
    const job = await runner.runJob({
      steps: [step.uses({ id: 'cp', with: { mode: 'checkpoint', name: 'x' } })],
    });
    expect(job.result).toBe('failure');
    expect(job.step('cp').main.annotations[0]?.message).toContain('mode: checkpoint has nothing to track');
  });

  it.each([
    [{ mode: 'chek', paths: 'a' }, 'Invalid mode "chek". Use one of: track, plan, done, checkpoint, check.'],
    [{ paths: '' }, 'has nothing to track'],
    [{ paths: 'a', 'working-directory': 'missing' }, 'missing'],
    [{ paths: '{a,b}'.repeat(20) }, 'stands for more than 1000 alternatives'],
    [
      { mode: 'check', paths: 'nowhere/*.rs', 'if-no-files-found': 'error' },
      'No files match "nowhere/*.rs". Check the pattern, or check out',
    ],
    [
      { mode: 'check', paths: 'a', 'if-no-checkpoint': 'error', store: 'job' },
      'No checkpoint to compare with (no-checkpoint)',
    ],
  ])('a mistake fails the step with what to do: %j', async (inputs, message) => {
    await using runner = await TestRunner.create({ ownProcesses: true, files: { a: '1' } });
    const job = await runner.runJob({ steps: [step.uses({ id: 'it', with: inputs })] });
    expect(job.result).toBe('failure');
    expect(job.step('it').exitCode).toBe(1);
    expect(
      job
        .step('it')
        .main.annotations.map((annotation) => annotation.message)
        .join(),
    ).toContain(message);
    expect(job.step('it').outputs['changed']).toBeUndefined();
  });

  it('a pattern that matches nothing is named in a warning', async () => {
    await using runner = await TestRunner.create({ ownProcesses: true, files: { a: '1' } });
    const check = (ifNoFilesFound: string, before = 'true') =>
      runner.runJob({
        steps: [
          step.run({ do: before }),
          step.uses({
            id: 'it',
            with: { mode: 'check', paths: 'a\nb/**', 'if-no-files-found': ifNoFilesFound },
          }),
        ],
      });
    const warned = await check('warn');
    expect(warned.step('it').main.annotations).toMatchObject([
      { type: 'warning', message: expect.stringContaining('No files match "b/**"') },
    ]);
    expect((await check('ignore')).step('it').main.annotations).toEqual([]);
    expect((await check('warn', 'mkdir b')).step('it').main.annotations).toMatchObject([
      {
        message:
          'No files match "b/**". There is nothing in "b". If that is a submodule, set "submodules: true" at actions/checkout.',
      },
    ]);
  });

  it('if-no-checkpoint: unchanged takes no checkpoint for unchanged', async () => {
    await using runner = await TestRunner.create({ ownProcesses: true, files: { a: '1' } });
    const job = await runner.runJob({
      steps: [
        step.uses({
          id: 'it',
          with: { mode: 'check', paths: 'a', store: 'job', 'if-no-checkpoint': 'unchanged' },
        }),
      ],
    });
    expect(job.step('it').outputs).toMatchObject({ changed: 'false', reason: 'no-checkpoint' });
  });
});
