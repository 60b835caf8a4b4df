import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryName } from '../../src/stores/folder/names.ts';
import { Desk, LOGS } from './desk.ts';

/* Where the command line remembers, and what that is tied to. */

const RUN = ['run', '--name', 'x', 'in', ...LOGS];

/** A project in which `x` has succeeded. */
async function withSuccess(): Promise<Desk> {
  const desk = new Desk({ in: '1' });
  expect(await desk.run(RUN)).toMatchObject({ code: 0 });
  expect(desk.logged()).toBe('ran\n');
  expect((await desk.run(RUN)).stderr).toContain('skipped sh');
  return desk;
}

describe('what is remembered in a project', () => {
  it('is hidden from git, and goes with git clean', async () => {
    using desk = await withSuccess();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        cwd: desk.path('project'),
        encoding: 'utf8',
      });
    git('init', '--quiet');
    expect(git('status', '--porcelain', '--untracked-files=all')).toBe('?? in\n?? log\n');
    git('add', 'in');
    git('commit', '--quiet', '--message', 'x');
    git('clean', '--quiet', '-xfd');
    expect((await desk.run(RUN)).stderr).toContain('changed (no-checkpoint)');
    expect(desk.logged()).toBe('ran\n');
    expect((await desk.run(RUN)).stderr).toContain('skipped sh');
  });

  it('is no success in a copy of the tree, which has done nothing', async () => {
    using desk = await withSuccess();
    await desk.run(['checkpoint', '--name', 'c', 'in']);
    cpSync(desk.path('project'), desk.path('copy'), { recursive: true, preserveTimestamps: true });
    const inCopy = { project: 'copy' };
    expect(await desk.run(['same', '--name', 'c'], inCopy)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /^changed \(place-changed\): what is remembered was done in another place; 1 the same\./,
      ),
    });
    expect((await desk.run(['diff', '--name', 'c', 'in'], inCopy)).stdout).toContain('(place-changed)');
    const done = await desk.run(RUN, inCopy);
    expect(done.stderr).toContain('changed (place-changed)');
    expect(desk.logged('copy')).toBe('ran\n');
    expect((await desk.run(RUN, inCopy)).stderr).toContain('skipped sh');
    expect((await desk.run(RUN)).stderr).toContain('skipped sh');
    expect((await desk.run(['same', '--name', 'c'])).code).toBe(0);
  });

  it('is none in a tree that was put back in the same place, as by a cache', async () => {
    using desk = await withSuccess();
    cpSync(desk.path('project'), desk.path('cache'), { recursive: true, preserveTimestamps: true });
    rmSync(desk.path('project'), { recursive: true });
    cpSync(desk.path('cache'), desk.path('project'), { recursive: true, preserveTimestamps: true });
    expect((await desk.run(RUN)).stderr).toContain('changed (place-changed)');
  });

  it('is none after a move, but stays in the row: an attempt elsewhere counts', async () => {
    using desk = await withSuccess();
    renameSync(desk.path('project'), desk.path('moved'));
    desk.write('in', '2', 'moved');
    const failed = await desk.run(RUN, { project: 'moved', env: { CODE: '1' } });
    expect(failed).toMatchObject({ code: 1 });
    expect(failed.stderr).toContain('changed (files-changed)');
    renameSync(desk.path('moved'), desk.path('project'));
    desk.write('in', '1');
    expect((await desk.run(RUN)).stderr).toContain('running sh');
  });

  it('counts everywhere with --project, for the project of that name', async () => {
    using desk = new Desk({ in: '1' });
    const run = (name: string, project: string) =>
      desk.run([...RUN.slice(0, 1), '--project', name, ...RUN.slice(1)], { project });
    await run('shop', 'project');
    cpSync(desk.path('project'), desk.path('copy'), { recursive: true });
    expect((await run('shop', 'copy')).stderr).toContain('skipped sh');
    expect((await run('shopping', 'copy')).stderr).toContain('changed (place-changed)');
    expect((await desk.run(RUN)).stderr).toContain('changed (place-changed)');
  });

  it('is made by what records, and by nothing else', async () => {
    using desk = new Desk({ in: '1' });
    for (const command of ['changed', 'same', 'diff'])
      for (const args of [['in'], ['--name', 'x'], []]) await desk.run([command, ...args]);
    for (const command of ['changed', 'same', 'diff'])
      await desk.run([command, 'in', '--store', desk.path('store')]);
    await desk.run(['checkpoint', 'nothing']);
    expect(readdirSync(desk.path())).toEqual(['project']);
    expect(readdirSync(desk.path('project'))).toEqual(['in']);
    await desk.run(['checkpoint', 'in']);
    expect(readFileSync(desk.path('project/.file-tracker/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('is never tracked, nor is that of a project within', async () => {
    using desk = new Desk({ in: '1', 'sub/in': '1' });
    const all = ['run', '**', '--', 'true'];
    expect((await desk.run([...all.slice(0, 1), '--cwd', 'sub', ...all.slice(1)])).code).toBe(0);
    await desk.run(all);
    expect((await desk.run(all)).stderr).toContain('unchanged: 2 files');
    await desk.run(['checkpoint', '--cwd', 'sub', 'in']);
    expect((await desk.run(all)).stderr).toContain('unchanged: 2 files');
  });

  it('does not go where something else is', async () => {
    using desk = new Desk({ in: '1', '.file-tracker/config': 'mine' });
    for (const args of [RUN, ['checkpoint', 'in'], ['same', 'in']]) {
      const done = await desk.run(args);
      expect(done.code).toBe(2);
      expect(done.stderr).toMatch(/it holds "config", which is not of File Tracker\. Choose .*--store/);
    }
    const folder = desk.path('project/.file-tracker');
    for (const [make, why] of [
      [() => symlinkSync('elsewhere', folder), 'it is a link'],
      [() => writeFileSync(folder, ''), 'it is no folder'],
      [
        () => {
          mkdirSync(folder);
          writeFileSync(join(folder, '.gitignore'), 'cache\n');
        },
        'its .gitignore does not hold "*"',
      ],
    ] as const) {
      rmSync(folder, { recursive: true, force: true });
      make();
      expect((await desk.run(RUN)).stderr).toContain(why);
    }
    // What a kill left of making it is made whole.
    writeFileSync(join(folder, '.gitignore'), '');
    expect((await desk.run(RUN)).code).toBe(0);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('that was removed while the command ran has no success', async () => {
    using desk = new Desk({ in: '1' });
    const line = ['run', '--name', 'x', 'in', '--', 'sh', '-c', 'rm -r .file-tracker'];
    const done = await desk.run(line);
    expect(done).toMatchObject({ code: 0 });
    expect(done.stderr).toMatch(
      /sh succeeded, but that was not recorded: .* was removed meanwhile\. It will run again\./,
    );
    expect(existsSync(desk.path('project/.file-tracker'))).toBe(false);
    expect((await desk.run(line)).stderr).toContain('changed (no-checkpoint)');
  });
});

describe('what is remembered in a store of several projects', () => {
  it('is one history for a folder, by whatever path, and no success at another path or in a copy', async () => {
    using desk = new Desk({ in: '1' });
    const run = (project: string) =>
      desk.run(RUN, { project, env: { FILE_TRACKER_STORE: desk.path('store') } });
    await run('project');
    expect((await run('project')).stderr).toContain('skipped sh');
    renameSync(desk.path('project'), desk.path('mounted'));
    expect((await run('mounted')).stderr).toContain('changed (place-changed)');
    cpSync(desk.path('mounted'), desk.path('project'), { recursive: true });
    expect((await run('project')).stderr).toContain('changed (no-checkpoint)');
    expect(readdirSync(desk.path('store'))).toHaveLength(2);
    expect(existsSync(desk.path('project/.file-tracker'))).toBe(false);
  });
});

describe('where nothing can be recorded', () => {
  // Root may write wherever there are permissions alone.
  it.runIf(existsSync('/sys/kernel'))('runs nothing, and names --store', async () => {
    using desk = new Desk();
    const done = await desk.run(['run', '--cwd', '/sys/kernel', 'notes', ...LOGS]);
    expect(done.code).toBe(2);
    expect(done.stderr).toMatch(
      /^file-tracker: Nothing can be recorded in "\/sys\/.*": E\w+\. .*--store\.\n$/,
    );
  });

  it('withdraws what it can, so that no later run is misled', async () => {
    using desk = await withSuccess();
    const store = desk.path('project/.file-tracker');
    const [history = ''] = readdirSync(store).filter((name) => name !== '.gitignore');
    // As on a full disk, nothing can be added.
    const newest = readdirSync(join(store, history))
      .filter((name) => name.endsWith('.entry'))
      .sort()
      .at(-1);
    renameSync(join(store, history, newest ?? ''), join(store, history, entryName(10 ** 15 - 1)));
    expect((await desk.run(RUN)).stderr).toContain('skipped sh');
    desk.write('in', '2');
    const failed = await desk.run(RUN, { env: { CODE: '1' } });
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/that sh runs was not recorded: .* It will run again\./);
    desk.write('in', '1');
    for (const more of [[], ['--if-no-checkpoint=unchanged']])
      expect((await desk.run([...RUN.slice(0, 1), ...more, ...RUN.slice(1)])).stderr).toContain('running sh');
  });
});
