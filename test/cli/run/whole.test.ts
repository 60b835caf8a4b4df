import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOGS, Project } from './project.ts';

const RUN = ['run', 'src'];
const WORK = ['--', './work', 'x'];

describe('run without groups', () => {
  it('says what changed: the first ten paths, how, and harmlessly', async () => {
    using project = new Project({
      work: LOGS,
      'src/old': 'a file that is renamed',
      'src/gone': '1',
      'src/a': '1',
    });
    const run = (...more: string[]) => project.call([...RUN, ...more, ...WORK]);
    const first = await run();
    // Nothing was compared with, so that nothing of it is news.
    expect(first.stderr.split('\n')).toHaveLength(2);
    project.write('src/a', '2');
    project.write('src/new', 'a file that is renamed');
    project.remove('src/old');
    project.remove('src/gone');
    project.write('src/esc\x1b[2J', '5');
    expect((await run('--quiet', '--dry-run')).stdout).toBe('');
    const told = await run();
    expect(told.stderr.split('\n').slice(1)).toEqual([
      '  modified  src/a',
      '  added     src/esc\\x1b[2J',
      '  removed   src/gone',
      '  renamed   src/old -> src/new',
      '',
    ]);
    for (let at = 0; at < 12; at++) project.write(`src/n${at}`, String(at));
    const many = (await run('--dry-run')).stdout.split('\n');
    expect(many.slice(-3)).toEqual(['  added     src/n7', '  and 2 more changes', '']);
    expect(many).toHaveLength(13);
    expect(await run('--quiet')).toMatchObject({ stderr: '', log: ['x'] });
  });

  it('forces, says what it would do, and takes what is there for done', async () => {
    using project = new Project({ work: LOGS, 'src/a': '1' });
    const run = (...more: string[]) => project.call([...RUN, ...more, ...WORK]);
    const dry = await run('--dry-run');
    expect(dry).toMatchObject({ code: 1, log: [], stderr: '' });
    expect(dry.stdout).toMatch(/^would run \.\/work x: changed \(no-checkpoint\): /);
    expect(existsSync(project.store)).toBe(false);
    const marked = await run('--mark-done');
    expect(marked).toMatchObject({ code: 0, log: [], stdout: '' });
    expect(marked.stderr).toBe('file-tracker: marked as done: ./work x; nothing was run.\n');
    expect((await run('--mark-done')).stderr).toBe('file-tracker: ./work x was done already.\n');
    expect(await run()).toMatchObject({ code: 0, log: [] });
    expect(await run('--dry-run')).toMatchObject({ code: 0, log: [], stderr: '' });
    const forced = await run('--force');
    expect(forced).toMatchObject({ code: 0, log: ['x'] });
    expect(forced.stderr).toContain('changed (forced): the work is forced; ');
    // A forced run that fails is tried again, and what failed can be said to be done.
    const failing = () => project.call([...RUN, '--force', ...WORK], { FAILS: 'x', CODE: '5' });
    expect((await failing()).code).toBe(5);
    expect((await run()).log).toEqual(['x']);
    await failing();
    await run('--mark-done');
    expect((await run()).log).toEqual([]);
    project.write('src/a', '2');
    const json = await run('--dry-run', '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ reason: 'files-changed', modified: ['src/a'] });
    expect((await run('--dry-run', '--if-no-checkpoint=error')).code).toBe(1);
  });

  it('does not take for done what is not there', async () => {
    using project = new Project({ work: LOGS, 'src/a': '1' });
    const mark = (...args: string[]) => project.call(['run', '--mark-done', ...args, ...WORK]);
    expect((await mark('none')).stderr).toContain('There is nothing to mark as done: no file matches.');
    const missing = await mark('src', '--generates', 'made');
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('It is not done: nothing matches "made", which the command makes.');
    const dry = await project.call([...RUN, '--dry-run', ...WORK]);
    expect(dry.stdout).toContain('changed (no-checkpoint)');
  });

  it('tells the command what changed, and writes the report beside it', async () => {
    using project = new Project({
      'src/a': '1',
      told: '#!/bin/sh\necho "($FILE_TRACKER_GROUP) $FILE_TRACKER_REASON" >> "$LOG"; tr "\\0" , < "$FILE_TRACKER_CHANGED_FILES" >> "$LOG"; echo >> "$LOG"; cat report.json >> "$LOG"; exit $CODE\n',
    });
    const run = (code: string) =>
      project.call(['run', 'src', '--report', 'report.json', '--', './told'], {
        CODE: code,
        FILE_TRACKER_GROUP: 'outer',
      });
    await run('0');
    project.write('src/b', '1');
    const told = await run('3');
    expect(told).toMatchObject({ code: 3, stdout: '' });
    expect(told.log.slice(0, 2)).toEqual(['() files-changed', 'src/b,']);
    expect(JSON.parse(told.log[2] ?? '')).toMatchObject({ reason: 'files-changed', added: ['src/b'] });
    // After a failure the lists are still against the last success.
    expect((await run('0')).log.slice(0, 2)).toEqual(['() files-changed', 'src/b,']);
    await run('0');
    expect(JSON.parse(readFileSync(project.path('project/report.json'), 'utf8'))).toMatchObject({
      changed: false,
      reason: 'unchanged',
    });
  });

  it.each([
    [['--jobs', '2'], 'The option --jobs is given, but there are no groups.'],
    [['--group-needs', 'auto'], 'The option --group-needs is given, but there are no groups.'],
    [['--json'], 'The option --json is given to run, whose standard output belongs to the command.'],
    [['--dry-run', '--mark-done'], 'The options --dry-run and --mark-done exclude each other.'],
    [['--force', '--mark-done'], 'The options --mark-done and --force exclude each other.'],
  ])('refuses %j', async (options, message) => {
    using project = new Project({ work: LOGS, 'src/a': '1' });
    const { code, stderr, log } = await project.call([...RUN, ...options, ...WORK]);
    expect({ code, log }).toEqual({ code: 2, log: [] });
    expect(stderr).toContain(message);
  });
});
