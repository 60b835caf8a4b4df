import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { Sandbox } from '../cli/cli-process.ts';
import { temporaryFolder } from '../support/folders.ts';
import { type Files, step, TestRunner } from '../support/runner/index.ts';
import { REPOSITORY_ROOT } from '../support/runner/manifest.ts';

/* Some runners run actions by whatever `node` there is on the machine. */

const DIST = join(REPOSITORY_ROOT, 'dist');

/** Code that makes the process look as if another Node.js ran it, in files that its options can name. */
function pretending(version: string): Files {
  const code = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  return { 'old.mjs': code };
}

const optionsFor = (folder: string) => ({
  NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'old.mjs')).href}`,
});

describe('an entry', () => {
  it.each(['pre', 'main', 'post', 'cli'])(
    '%s can be read by any Node.js, as either kind of module',
    (name) => {
      const text = readFileSync(join(DIST, `${name}.js`), 'utf8');
      const written = (target: string) => transformSync(text, { target, format: 'cjs' }).code;
      // Nothing in it has to be written otherwise for an old one: not a word is newer than import() itself.
      expect(written('node13.2')).toBe(written('esnext'));
      expect(text).not.toMatch(/^(import|export|await) /m);
    },
  );
});

describe.each(['16.20.2', '20.11.1'])('on Node.js %s', (version) => {
  it('the step says in one line what is there, what is needed, and what to do', async () => {
    using folder = temporaryFolder(pretending(version));
    await using runner = await TestRunner.create({ forge: 'gitea', files: { a: '1' } });
    const env = optionsFor(folder.path);
    const job = await runner.runJob({
      steps: [step.uses({ id: 'it', env, with: { name: 'n', paths: 'a' } })],
    });
    const { pre, main, log } = job.step('it');
    expect([job.result, pre.exitCode, pre.log, main.exitCode]).toEqual(['failure', 0, '', 1]);
    expect(main.annotations).toMatchObject([
      { type: 'error', message: expect.stringContaining(`needs Node.js 20.12 or later, and this runner`) },
    ]);
    for (const said of [version, 'container: node:24-bookworm'])
      expect(main.annotations[0]?.message).toContain(said);
    expect(log.trim().split('\n')).toHaveLength(1);
  });

  it('the command line exits with 2', () => {
    using box = new Sandbox({ a: '1', ...pretending(version) });
    const { code, stdout, stderr } = box.exec(process.execPath, [
      '--import',
      pathToFileURL(join(box.project, 'old.mjs')).href,
      join(DIST, 'cli.js'),
      'same',
      'a',
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      `file-tracker: File Tracker needs Node.js 20.12 or later, and this is Node.js ${version}. Run it by a newer one.\n`,
    );
  });
});

describe('where the job itself sets up an older Node.js after the step', () => {
  it.each([
    ['report', 'success', 'warning'],
    ['fail', 'failure', 'error'],
  ])('its end says that it is left out, with on-drift: %s', async (onDrift, result, type) => {
    using folder = temporaryFolder({ 'old.mjs': '' });
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const env = optionsFor(folder.path);
    const inputs = { mode: 'checkpoint', name: 'n', paths: 'a', 'on-drift': onDrift };
    const job = await runner.runJob({
      steps: [
        step.uses({ id: 'it', env, with: inputs }),
        step.run({ do: () => folder.write(pretending('18.20.8')) }),
      ],
    });
    const { annotations } = job.step('it').post;
    expect([job.result, annotations.length, annotations[0]?.type]).toEqual([result, 1, type]);
    expect(annotations[0]?.message).toContain('What this step does at the end of the job is left out.');
  });

  it('and nothing where the step was skipped', async () => {
    using folder = temporaryFolder(pretending('18.20.8'));
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const env = optionsFor(folder.path);
    const job = await runner.runJob({
      steps: [step.uses({ id: 'it', env, if: 'false', with: { paths: 'a' } })],
    });
    expect([job.result, job.step('it').post.log]).toEqual(['success', '']);
  });
});
