import { expect, it } from 'vitest';
import { REASONS } from '../../src/core/verdict/reason.ts';
import { Sandbox } from '../cli/cli-process.ts';
import { openCacheService } from '../support/cache-service/index.ts';
import { step, TestRunner } from '../support/runner/index.ts';

/* What people read: each fact once, with the cure that works. */

it('what the Action says: names, nothing that is tracked, what is recorded, without codes in the summary', async () => {
  await using cache = await openCacheService();
  await using runner = await TestRunner.create({ cache, files: { a: '1' } });
  const always = { summary: 'always', 'if-no-files-found': 'ignore' };
  const groups = Array.from({ length: 150 }, (_, at) => `g${at}: a`).join('\n');
  const refused = (id: string, inputs: Record<string, string>) =>
    step.uses({ id, continueOnError: true, with: inputs });
  const job = await runner.runJob({
    steps: [
      step.uses({ id: 'nothing', with: { name: 'nothing', paths: 'none', ...always } }),
      step.uses({
        id: 'checkpoint',
        with: { mode: 'checkpoint', name: 'empty', paths: 'none', ...always },
      }),
      step.uses({ id: 'mistyped', with: { mode: 'check', name: 'dpes', paths: 'a', ...always } }),
      step.uses({ id: 'many', with: { name: 'many', groups } }),
      refused('no-name', { mode: 'check', name: 'dpes', paths: 'a', 'if-no-checkpoint': 'error' }),
      refused('no-success', { name: 'first', paths: 'a', 'if-no-checkpoint': 'error' }),
      refused('reserved', { groups: 'changed: a\nchanged-group: a', name: 'reserved' }),
    ],
  });
  expect(job.result, job.log).toBe('success');
  const logOf = (id: string) => job.step(id).log.trimEnd();
  const errorOf = (id: string) => job.step(id).main.annotations.map(({ message }) => message);

  expect(logOf('nothing')).toBe(
    'nothing: changed (no-checkpoint): this has not succeeded yet; no file is tracked.',
  );
  expect(job.step('nothing').post.log).toContain('success of nothing, since no file is tracked, recorded');
  expect(logOf('checkpoint')).toMatch(/^empty: checkpoint of nothing: no file is tracked, recorded in /);
  expect(job.step('checkpoint').summary).toContain('nothing: no file is tracked');
  expect(logOf('mistyped')).toBe(
    'dpes: changed (no-checkpoint): there is no checkpoint of the name "dpes" yet; 1 file tracked.',
  );
  expect(logOf('many')).toMatch(/changed groups: g0, .*, g99 and 50 more; the report lists them all$/);
  expect(errorOf('no-name')).toEqual([
    'No checkpoint to compare with (no-checkpoint): there is no checkpoint of the name "dpes" yet. Take one with mode: checkpoint, or set if-no-checkpoint to "changed".',
  ]);
  expect(errorOf('no-success')).toEqual([
    'No success to compare with (no-checkpoint): this has not succeeded yet. Until it has, set if-no-checkpoint to "changed".',
  ]);
  expect(errorOf('reserved')).toEqual([
    'Invalid group name "changed": it is the name of an output. Use another, such as "changed-part".',
  ]);

  const recorded = (id: string) => /<td>Recorded<\/td><td>([^<]*)/.exec(job.step(id).summary)?.[1];
  expect(['nothing', 'mistyped'].map(recorded)).toEqual([
    'an attempt; its success when the job succeeds',
    'nothing; a check only looks',
  ]);
  // Codes are for outputs. Some are words that people use as well.
  const codes = REASONS.filter((reason) => reason.includes('-'));
  for (const code of codes) expect(job.summary).not.toContain(code);
});

it('what the command line says: a name that was mistyped, nothing that is tracked, each command by itself', () => {
  using box = new Sandbox({ a: '1' });
  const texts = (...args: string[]) => {
    const { stdout, stderr } = box.run(args);
    return stdout + stderr;
  };
  box.run(['checkpoint', '--name', 'deps', 'a']);
  expect(texts('same', '--name', 'dpes')).toContain('there is no checkpoint of the name "dpes" in ');
  expect(texts('changed', '--name', 'dpes', 'a', '--if-no-checkpoint', 'changed')).toBe(
    'changed (no-checkpoint): there is no checkpoint of the name "dpes" yet; 1 file tracked.\n',
  );
  expect(texts('same', '--name', 'deps')).toBe('unchanged: 1 file, as in the checkpoint of just now.\n');
  expect(box.run(['checkpoint', 'none'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr:
      'file-tracker: There is nothing to checkpoint: no files match "none". Check what was given, and the folder that it is relative to (--cwd).\n',
  });
  texts('run', '--quiet', 'none', '--', 'sh', '-c', 'true');
  expect(texts('run', 'none', '--', 'sh', '-c', 'true').split('\n').at(-2)).toBe(
    'file-tracker: running sh -c true: changed (nothing-tracked): there is no file to track, so nothing was compared.',
  );
});
