import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { noteAbout } from '../../src/cli/about.ts';
import { sizeOf } from '../../src/cli/list-command.ts';
import { projectIdentity } from '../../src/core/history/identity.ts';
import { Desk, LOGS } from './desk.ts';

const DAY = 86_400_000;

/** Makes all that is remembered look as if it had been written some days ago. */
function age(desk: Desk, days: number, of: (name: string) => boolean = () => true): void {
  const time = (Date.now() - days * DAY) / 1000;
  const store = desk.path('project/.file-tracker');
  for (const name of readdirSync(store).filter(of)) {
    const names = statSync(join(store, name)).isDirectory() ? readdirSync(join(store, name)) : [];
    for (const file of names) utimesSync(join(store, name, file), time, time);
    utimesSync(join(store, name), time, time);
  }
}

const remembered = (desk: Desk) =>
  readdirSync(desk.path('project/.file-tracker'), { recursive: true }).sort();

async function labels(desk: Desk): Promise<string[]> {
  const { stdout } = await desk.run(['list']);
  return stdout
    .split('\n')
    .slice(1, -1)
    .map((line) => line.replace(/^\d+ +/, '').replace(/ {2,}.*/, ''));
}

describe('list', () => {
  it('shows what is remembered, with numbers, ages and sizes', async () => {
    using desk = new Desk({ in: '1', 'a b': '2' });
    expect(await desk.run(['list'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Nothing is remembered in .*\.file-tracker\.\n$/),
    });
    expect((await desk.run(['list', '--json'])).stdout).toBe('[]\n');
    await desk.run(['run', '--name', 'deploy it', 'in', ...LOGS]);
    await desk.run(['run', '--name', 'broken', 'in', ...LOGS], { env: { CODE: '1' } });
    await desk.run(['run', 'in', '--', 'true', 'a b', '\x1b[2J']);
    await desk.run(['checkpoint', '--name', 'deploy it', 'in']);
    await desk.run(['checkpoint', 'in', 'a b']);
    const { code, stdout, stderr } = await desk.run(['list']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll(/[\d.]+ k?B/g, 'N B')).toBe(
      [
        '#  history                        last attempt  last success  size',
        '1  checkpoint (the latest)        -             just now      N B',
        '2  checkpoint --name "deploy it"  -             just now      N B',
        '3  checkpoint in "a b"            -             just now      N B',
        '4  run -- true "a b" "\\u001b[2J"  just now      just now      N B',
        '5  run --name "deploy it"         just now      just now      N B',
        '6  run --name broken              just now      -             N B',
        '',
      ].join('\n'),
    );
    const json = JSON.parse((await desk.run(['list', '--json'])).stdout);
    expect(json[4]).toEqual({
      ...{
        number: 5,
        use: 'run',
        name: 'deploy it',
        command: null,
        patterns: null,
        own: true,
        project: null,
      },
      lastAttempt: expect.stringMatching(/^\d{4}-.*Z$/),
      lastSuccess: expect.stringMatching(/^\d{4}-.*Z$/),
      running: false,
      bytes: expect.any(Number),
      folder: expect.stringContaining('.file-tracker'),
    });
    expect(json[3].command).toEqual(['true', 'a b', '\x1b[2J']);
    expect(json[2].patterns).toEqual(['in', 'a b']);
  });

  it('shows a history by its folder where nothing else is known of it', async () => {
    using desk = new Desk({ in: '1' });
    await desk.run(['run', '--name', 'x', 'in', ...LOGS]);
    const [folder = ''] = readdirSync(desk.path('project/.file-tracker')).filter(
      (name) => name !== '.gitignore',
    );
    const about = desk.path('project/.file-tracker', folder, 'about.json');
    for (const text of ['', '{}', '[]', '{"use":"run","what":{"name":"y"}}', '{"use":"run","what":[]}']) {
      writeFileSync(about, text);
      expect(await labels(desk)).toEqual([folder]);
    }
    expect(await desk.run(['forget', '1'])).toMatchObject({ code: 0, stdout: `forgotten: ${folder}\n` });
  });

  it('shows all projects of a store of several, the own one first', async () => {
    using desk = new Desk({ in: '1' });
    desk.write('in', '1', 'another');
    const env = { FILE_TRACKER_STORE: desk.path('store') };
    await desk.run(['run', '--name', 'x', 'in', ...LOGS], { env });
    await desk.run(['run', '--name', 'x', 'in', ...LOGS], { env, project: 'another' });
    const { stdout } = await desk.run(['list'], { env, project: 'project' });
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(rows[0]?.at(-1)).toBe('project');
    expect(rows[2]?.at(-1)).toBe(desk.path('another'));
    // A name is one of the own project; a number is any.
    expect((await desk.run(['forget', 'x', '2'], { env })).stdout).toBe(
      'forgotten: run --name x\nforgotten: run --name x\n',
    );
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1.0 kB'],
    [9_949, '9.9 kB'],
    [9_950, '10 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [11_200_000, '11 MB'],
    [5e12, '5000 GB'],
  ])('shows %d bytes as %s', (bytes, text) => expect(sizeOf(bytes)).toBe(text));
});

describe('forget', () => {
  it('forgets by name, by number and by age', async () => {
    using desk = new Desk({ in: '1' });
    const run = (...args: string[]) => desk.run(['run', ...args, 'in', ...LOGS]);
    for (const name of ['a', 'b', '1', 'c']) await run('--name', name);
    await desk.run(['checkpoint', '--name', 'a', 'in']);
    expect(await labels(desk)).toEqual([
      'checkpoint --name a',
      'run --name 1',
      'run --name a',
      'run --name b',
      'run --name c',
    ]);
    // A name goes before a number.
    expect((await desk.run(['forget', '1', 'a'])).stdout).toBe(
      'forgotten: run --name 1\nforgotten: checkpoint --name a\nforgotten: run --name a\n',
    );
    expect((await run('--name', 'a')).stderr).toContain('changed (no-checkpoint)');
    expect((await desk.run(['forget', '2', '--quiet'])).stdout).toBe('');
    expect(await labels(desk)).toEqual(['run --name a', 'run --name c']);
    age(desk, 31, (name) => name.startsWith('c-'));
    expect(await desk.run(['forget', '--older-than', '32d'])).toMatchObject({ code: 0, stdout: '' });
    expect((await desk.run(['forget', '--older-than', '30d'])).stdout).toBe('forgotten: run --name c\n');
    await desk.run(['forget', 'a']);
    expect(remembered(desk)).toEqual(['.gitignore']);
  });

  it('forgets nothing where it does not know what is meant', async () => {
    using desk = new Desk({ in: '1' });
    await desk.run(['run', '--name', 'x', 'in', ...LOGS]);
    const before = remembered(desk);
    for (const args of [
      ['x', 'y'],
      ['2'],
      ['0'],
      ['X'],
      [],
      ['--older-than', '30'],
      ['--older-than', '-1d'],
    ]) {
      expect(await desk.run(['forget', ...args]), args.join(' ')).toMatchObject({ code: 2, stdout: '' });
    }
    expect((await desk.run(['list', 'x'])).code).toBe(2);
    expect(remembered(desk)).toEqual(before);
  });

  it('leaves what is running', async () => {
    using desk = new Desk({ in: '1' });
    const done = desk.run([
      'run',
      '--name',
      'x',
      'in',
      '--',
      'sh',
      '-c',
      'until test -e go; do sleep 0.01; done',
    ]);
    while (!(await desk.run(['list'])).stdout.includes('running')) await sleep(10);
    expect(await desk.run(['forget', 'x'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'file-tracker: Cannot forget run --name x: a run of it is under way. Try again when it has ended.\n',
    });
    desk.write('go', '');
    expect(await done).toMatchObject({ code: 0 });
    expect((await desk.run(['forget', 'x'])).code).toBe(0);
  });
});

describe('what piles up', () => {
  /** Bytes of all entries, each counted once. */
  const bytes = async (desk: Desk): Promise<number> => {
    const all: { bytes: number }[] = JSON.parse((await desk.run(['list', '--json'])).stdout);
    return all.reduce((sum, one) => sum + one.bytes, 0);
  };

  it('is one record for each history, however often it changes', async () => {
    using desk = new Desk();
    for (let at = 0; at < 200; at++) desk.write(`src/${at}`, '');
    const all = async () => {
      for (const group of [[], ['--group', 'g=src']])
        await desk.run(['run', ...group, '--name', `x${group.length}`, 'src', '--', 'true']);
      for (const name of [[], ['--name', 'c']]) await desk.run(['checkpoint', ...name, 'src']);
    };
    await all();
    const once = await bytes(desk);
    for (let change = 0; change < 5; change++) {
      desk.write('src/0', String(change));
      await all();
    }
    // The keys of successes may be a few more.
    expect(await bytes(desk)).toBeLessThan(1.2 * once);
  });

  it('is not the command lines of old: those without a name go when they were not used for a month', async () => {
    using desk = new Desk({ in: '1' });
    const run = (...args: string[]) => desk.run(['run', ...args]);
    await run('in', '--', 'true', 'once');
    await run('in', '--', 'false', 'once');
    await run('--name', 'kept', 'in', '--', 'true');
    await desk.run(['checkpoint', 'in']);
    age(desk, 31);
    await run('in', '--', 'true', 'now');
    // What failed last is kept: that must not be forgotten by itself.
    const names = ['checkpoint (the latest)', 'checkpoint in', 'run --name kept', 'run -- false once'];
    expect(await labels(desk)).toEqual([...names, 'run -- true now'].sort());
  });

  it('is no more than 200 of them that were not used for a day', async () => {
    using desk = new Desk({ in: '1' });
    const root = desk.path('project/.file-tracker');
    for (let at = 0; at < 203; at++)
      noteAbout(root, projectIdentity('run', { command: ['true', String(at)] }));
    await desk.run(['run', 'in', '--', 'true', 'today']);
    expect(await labels(desk)).toHaveLength(204);
    age(desk, 2);
    await desk.run(['run', 'in', '--', 'true', 'now']);
    expect(await labels(desk)).toHaveLength(201);
  });
});
