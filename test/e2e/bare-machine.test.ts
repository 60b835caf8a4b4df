import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openCacheService } from '../support/cache-service/index.ts';
import { temporaryFolder } from '../support/folders.ts';
import { step, TestRunner } from '../support/runner/index.ts';

/* What some machines and containers lack, as code that runs in the action's process before it. */
const LACKS = {
  'a home folder, in HOME and in the user database': `
    import os from 'node:os';
    import { syncBuiltinESMExports } from 'node:module';
    delete process.env.HOME;
    os.homedir = os.userInfo = () => { throw new Error('ENOENT: no such user'); };
    syncBuiltinESMExports();
  `,
  'a summary that can be written': "process.env.GITHUB_STEP_SUMMARY = '/nowhere/summary';",
  'a summary at all': 'delete process.env.GITHUB_STEP_SUMMARY;',
};

describe('a machine without', () => {
  it.each(Object.entries(LACKS))('%s: the step works, and so does its end', async (_, code) => {
    using folder = temporaryFolder({ 'lacks.mjs': code });
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ ownProcesses: true, cache, files: { a: '1' } });
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(`${folder.path}/lacks.mjs`).href}` };
    const run = (paths: string) =>
      runner.runJob({
        steps: [
          step.uses({ id: 'it', env, with: { paths, summary: 'always', name: 'n' } }),
          // Drift has a summary as well.
          step.run({ do: (context) => context.write({ a: '2' }) }),
        ],
      });
    for (const reason of ['no-checkpoint', 'unchanged']) {
      const job = await run('a');
      expect(job.result, job.log).toBe('success');
      const { outputs, main, post } = job.step('it');
      expect(outputs['reason']).toBe(reason);
      for (const { exitCode, annotations } of [main, post]) expect([exitCode, annotations]).toEqual([0, []]);
      expect(post.log).toContain('drift: the job changed tracked files');
    }
  });

  it.each(['/'])('a file for variables, %s: it records all the same, and says so', async (file) => {
    using folder = temporaryFolder({ 'lacks.mjs': `process.env.GITHUB_ENV = '${file}';` });
    await using runner = await TestRunner.create({
      ownProcesses: true,
      environment: 'self-hosted',
      files: { a: '1' },
    });
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(`${folder.path}/lacks.mjs`).href}` };
    const run = () =>
      runner.runJob({ steps: [step.uses({ id: 'it', env, with: { paths: 'a', store: 'machine' } })] });
    const first = await run();
    expect(first.result, first.log).toBe('success');
    expect(first.step('it').post.annotations).toMatchObject([
      {
        type: 'warning',
        message: expect.stringContaining('FILE_TRACKER_DRIFT_DEFAULT is not set to "false": '),
      },
    ]);
    expect((await run()).step('it').outputs['reason']).toBe('unchanged');
  });

  it.each(['/nowhere/file'])(
    'a file for outputs, %s, fails the step: an empty output is no answer',
    async (file) => {
      using folder = temporaryFolder({ 'lacks.mjs': `process.env.GITHUB_OUTPUT = '${file}';` });
      await using runner = await TestRunner.create({
        ownProcesses: true,
        environment: 'self-hosted',
        files: { a: '1' },
      });
      const env = { NODE_OPTIONS: `--import ${pathToFileURL(`${folder.path}/lacks.mjs`).href}` };
      const job = await runner.runJob({
        steps: [step.uses({ id: 'it', env, with: { paths: 'a', store: 'machine' } })],
      });
      expect(job.result).toBe('failure');
      expect(job.step('it').main.annotations).toMatchObject([
        { type: 'error', message: expect.stringContaining('The outputs cannot be written: ') },
      ]);
    },
  );

  it('a home folder names the pattern that needs it', async () => {
    using folder = temporaryFolder({ 'lacks.mjs': Object.values(LACKS)[0] ?? '' });
    await using runner = await TestRunner.create({ ownProcesses: true, files: { a: '1' } });
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(`${folder.path}/lacks.mjs`).href}` };
    const job = await runner.runJob({ steps: [step.uses({ id: 'it', env, with: { paths: '~/a' } })] });
    expect(job.step('it').main.annotations[0]?.message).toContain(
      'The pattern "~/a" starts in the home folder, which is not known',
    );
  });
});
