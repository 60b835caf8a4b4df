import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOGS, Project } from './project.ts';

/* `run` with groups, within this process; what it does to a history is plan's and done's, and tested there. */

const FILES = {
  work: LOGS,
  lock: '1',
  'p/core/package.json': '{"name": "core"}',
  'p/ui/package.json': '{"name": "ui", "dependencies": {"core": "*"}}',
  'p/web/package.json': '{"name": "web", "dependencies": {"ui": "*"}}',
  'p/docs/index.md': '1',
};
const RUN = ['run', '--group-by', 'p/*'];
const WORK = ['--', './work', '{group}'];
const [CORE, DOCS, UI, WEB] = ['p/core', 'p/docs', 'p/ui', 'p/web'] as const;

describe('run with groups', () => {
  it('runs once for each group that changed, and each has a success of its own', async () => {
    using project = new Project(FILES);
    const run = (fails = '', ...more: string[]) =>
      project.call([...RUN, 'lock', ...more, ...WORK], { FAILS: fails, CODE: '7' });
    // One of four fails: its exit code is that of the whole, the others run, and only it runs again.
    const first = await run(DOCS);
    expect(first).toMatchObject({ code: 7, log: [CORE, DOCS, UI, WEB] });
    expect(first.stderr).toContain('file-tracker: p/docs: failed with exit code 7.\n');
    expect(first.stderr).toContain('3 of 4 succeeded, 1 failed, 0 not run.');
    expect(await run(DOCS)).toMatchObject({ code: 7, log: [DOCS] });
    expect(await run()).toMatchObject({ code: 0, log: [DOCS] });
    const skipped = await run();
    expect(skipped).toMatchObject({ code: 0, log: [] });
    expect(skipped.stderr).toMatch(
      /^file-tracker: skipped \.\/work \{group\}: unchanged: 5 files, as in .*\.\n$/,
    );
    // One edit, one run, and the content that comes back is a change.
    for (const content of ['2', '1']) {
      project.write('p/docs/index.md', content);
      const edited = await run();
      expect(edited).toMatchObject({ code: 0, log: [DOCS] });
      expect(edited.stderr).toContain(
        'p/docs: running ./work p/docs (files-changed: 1 modified)\n  modified  p/docs/index.md\n',
      );
    }
    // What all share is a change of all.
    project.write('lock', '2');
    expect((await run()).log).toEqual([CORE, DOCS, UI, WEB]);
  });

  it('exits as the first that failed', async () => {
    using project = new Project(FILES);
    const script = 'case "$FILE_TRACKER_GROUP" in p/docs) exit 3;; p/ui) exit 4;; p/web) kill -9 $$;; esac';
    const failed = await project.call([...RUN, '--', 'sh', '-c', script]);
    expect(failed.code).toBe(3);
    expect(failed.stderr).toContain('p/web: failed, killed by SIGKILL.');
    expect(failed.stderr).toContain('1 of 4 succeeded, 3 failed, 0 not run.');
  });

  it('runs what is needed first, and not what needs one that failed', async () => {
    using project = new Project(FILES);
    const needs = ['--group-needs', `{${CORE}: [${UI}], ${UI}: [${WEB}]}`];
    const run = (fails = '', given = needs) => project.call([...RUN, ...given, ...WORK], { FAILS: fails });
    expect((await run()).log).toEqual([DOCS, WEB, UI, CORE]);
    project.write('p/web/x', '1');
    project.write('p/docs/x', '1');
    const failed = await run(WEB);
    expect(failed).toMatchObject({ code: 1, log: [DOCS, WEB] });
    expect(failed.stderr).toContain('p/ui: not run, since p/web, which it needs, did not succeed.');
    expect(failed.stderr).toContain('p/core: not run, since ');
    // What was not run is still to be done, also when the change is taken back.
    project.remove('p/web/x');
    const again = await run();
    expect(again.log).toEqual([WEB, UI, CORE]);
    expect(again.stderr).toContain('p/ui: running ./work p/ui (needs-changed: p/web)');
    expect((await run()).log).toEqual([]);
    // From the manifests it is the other way round; and in a cycle none waits for the other.
    expect((await run('', ['--group-needs', 'auto'])).log).toEqual([CORE, UI, WEB]);
    expect((await run('', ['--group-needs', `{${CORE}: ${UI}, ${UI}: ${CORE}}`])).log).toEqual([
      CORE,
      UI,
      WEB,
    ]);
  });

  it('says what would run, and leaves no trace; forces; and takes what is there for done', async () => {
    using project = new Project(FILES);
    const run = (...more: string[]) => project.call([...RUN, ...more, ...WORK]);
    const dry = await run('--dry-run', '--group-needs', 'auto');
    expect(dry).toMatchObject({ code: 1, log: [], stderr: '' });
    expect(dry.stdout).toMatch(
      /^would run \.\/work \{group\} for 4 of 4 groups: changed \(no-checkpoint\): /,
    );
    expect(existsSync(project.store)).toBe(false);
    const marked = await run('--mark-done');
    expect(marked).toMatchObject({ code: 0, log: [] });
    expect(marked.stderr).toContain('marked as done: ./work {group}, for 4 groups; nothing was run.');
    expect((await run('--mark-done')).stderr).toContain('was done already, for all groups.');
    const skip = await run('--dry-run');
    expect(skip).toMatchObject({ code: 0, log: [] });
    expect(skip.stdout).toMatch(/^would skip \.\/work \{group\}: unchanged: /);
    project.write('p/docs/index.md', '2');
    const would = await run('--dry-run');
    expect(would.stdout.split('\n').slice(1)).toEqual([
      'p/docs (files-changed: 1 modified)',
      '  modified  p/docs/index.md',
      '',
    ]);
    const json = await run('--dry-run', '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      changed: true,
      groups: { [DOCS]: { reason: 'files-changed' }, [UI]: { reason: 'unchanged' } },
    });
    expect((await run()).log).toEqual([DOCS]);
    expect((await run('--force')).log).toEqual([CORE, DOCS, UI, WEB]);
    // A forced run that fails is tried again.
    const failed = await project.call([...RUN, '--force', ...WORK], { FAILS: UI });
    expect(failed.code).toBe(1);
    expect((await run()).log).toEqual([UI]);
    expect((await run()).log).toEqual([]);
  });

  it('notices another command under one name, for every group, also when it comes back', async () => {
    using project = new Project({ ...FILES, other: LOGS });
    const run = (command: string, fails = '') =>
      project.call([...RUN, '--name', 'n', '--', command, '{group}'], { FAILS: fails });
    expect((await run('./work')).log).toHaveLength(4);
    const other = await run('./other', UI);
    expect(other).toMatchObject({ code: 1, log: [CORE, DOCS, UI, WEB] });
    expect(other.stderr).toContain('changed (command-changed): another command ran last');
    expect(other.stderr).toContain('p/ui: running ./other p/ui (command-changed)');
    expect((await run('./other')).log).toEqual([UI]);
    expect((await run('./work')).log).toHaveLength(4);
    expect((await run('./work')).log).toEqual([]);
  });

  it('has nothing to run for a folder that is gone, but does not forget it', async () => {
    using project = new Project(FILES);
    const run = (fails = '') => project.call([...RUN, ...WORK], { FAILS: fails });
    await run();
    project.write('p/docs/index.md', 'half done');
    expect((await run(DOCS)).code).toBe(1);
    project.remove('p/docs');
    const gone = await run();
    expect(gone).toMatchObject({ code: 0, log: [] });
    expect(gone.stderr).toContain('p/docs is gone; nothing is run for it.');
    const after = await run();
    expect(after).toMatchObject({ code: 0, log: [] });
    expect(after.stderr).not.toContain('gone');
    // It was not there, so its last success is none any more.
    project.write('p/docs/index.md', '1');
    expect((await run()).log).toEqual([DOCS]);
    expect((await run()).log).toEqual([]);
  });

  it('runs several at a time, as many as it is told to, and what is needed still first', async () => {
    using project = new Project({
      ...FILES,
      // Each waits for another to be there at the same time.
      meet: '#!/bin/sh\necho "$1" >> "$LOG"\nn=0\nwhile [ $(wc -l < "$LOG") -lt "$TOGETHER" ]; do sleep 0.02; n=$((n+1)); [ $n -lt 200 ] || exit 9; done\n',
    });
    const meet = (jobs: string, ...more: string[]) =>
      project.call([...RUN, '--jobs', jobs, '--force', ...more, '--', './meet', '{group}'], {
        TOGETHER: '2',
      });
    expect((await meet('2')).code).toBe(0);
    const needs = await meet('4', '--group-needs', 'auto');
    expect(needs.code).toBe(0);
    // core and docs begin together; ui only after core, web after ui.
    expect(needs.log.slice(0, 2).sort()).toEqual([CORE, DOCS]);
    expect(needs.log.indexOf(UI)).toBeGreaterThan(needs.log.indexOf(CORE));
    expect(needs.log.indexOf(WEB)).toBeGreaterThan(needs.log.indexOf(UI));
  });

  it('tells the command which group it is and what changed in it', async () => {
    using project = new Project({
      ...FILES,
      told: '#!/bin/sh\n{ echo "$FILE_TRACKER_GROUP $FILE_TRACKER_REASON"; tr "\\0" "\\n" < "$FILE_TRACKER_CHANGED_FILES"; echo =; tr "\\0" "\\n" < "$FILE_TRACKER_EXISTING_FILES"; } >> "$LOG"; echo "$FILE_TRACKER_CHANGED_FILES" >> "$LISTS"\n',
    });
    const lists = project.path('lists');
    // Without {group} it runs once for each group as well.
    const run = () => project.call([...RUN, '--', './told'], { LISTS: lists });
    await run();
    project.write('p/docs/new\nline', '1');
    project.remove('p/docs/index.md');
    project.write('p/ui/package.json', '{}');
    expect((await run()).log).toEqual([
      ...[`${DOCS} files-changed`, 'p/docs/index.md', 'p/docs/new', 'line', '=', 'p/docs/new', 'line'],
      ...[`${UI} files-changed`, 'p/ui/package.json', '=', 'p/ui/package.json'],
    ]);
    // They are there until the command ends.
    for (const list of readFileSync(lists, 'utf8').trim().split('\n')) expect(existsSync(list)).toBe(false);
  });

  it.each([
    [['--if-no-checkpoint=unchanged'], 'does not go with groups'],
    [['--jobs', '0'], 'Invalid --jobs "0". Write a number from 1 to 1000.'],
    [
      ['--group-needs', 'no.yml'],
      'Cannot read --group-needs "no.yml": there is no such file. Check the path.',
    ],
    [['--group-needs', '{p/ui: p/cor}'], 'Invalid group-needs: "p/cor", which "p/ui" needs, is no group.'],
    [['--report', 'no/where'], 'Cannot write the report to "no/where": ENOENT.'],
    [['--generates', 'made', '--mark-done'], 'It is not done: nothing matches "made"'],
  ])('refuses %j', async (options, message) => {
    using project = new Project(FILES);
    const { code, stderr, log } = await project.call([...RUN, ...options, ...WORK]);
    expect({ code, log }).toEqual({ code: 2, log: [] });
    expect(stderr).toContain(message);
  });

  it('finds fault with groups of which there is none: nothing would ever be run', async () => {
    using project = new Project(FILES);
    for (const more of [[], ['--dry-run'], ['--mark-done']]) {
      const none = await project.call(['run', '--group-by', 'packages/*', 'lock', ...more, ...WORK]);
      expect(none).toMatchObject({ code: 2, log: [] });
      expect(none.stderr).toContain('There is no group, so nothing can be run');
    }
  });

  it('exits with 3 where nothing has succeeded yet and that is to be an error', async () => {
    using project = new Project(FILES);
    const run = () => project.call([...RUN, '--if-no-checkpoint=error', ...WORK]);
    expect(await run()).toMatchObject({ code: 3, log: [] });
    await project.call([...RUN, ...WORK], { FAILS: UI });
    expect(await run()).toMatchObject({ code: 0, log: [UI] });
  });

  it('stops where there is no such command, and works around a name that could be an option', async () => {
    using project = new Project({ work: LOGS, '-rf/x': '1', 'a/x': '1' });
    const args = ['run', '--group-by', '*', '!work', '--'];
    const missing = await project.call([...args, 'no-such-command', '{group}']);
    expect(missing.code).toBe(127);
    expect(missing.stderr.match(/there is no such command/g)).toHaveLength(1);
    expect(missing.stderr).toContain('a: not run.');
    expect((await project.call([...args, './work', '{group}'])).log).toEqual(['./-rf', 'a']);
  });

  it('runs all in doubt, and has new successes after it', async () => {
    using project = new Project(FILES);
    const run = () => project.call([...RUN, ...WORK]);
    await run();
    for (const entry of project.entries()) writeFileSync(entry, 'damaged\n');
    const doubt = await run();
    expect(doubt).toMatchObject({ code: 0, log: [CORE, DOCS, UI, WEB] });
    expect(doubt.stderr).toContain(
      'warning: running ./work {group} for 4 of 4 groups: changed (checkpoint-unreadable)',
    );
    expect(doubt.stderr).not.toContain('not recorded');
    expect((await run()).log).toEqual([]);
  });

  it('takes nothing for done in a copy of the tree, which has done nothing itself', async () => {
    using project = new Project(FILES);
    const run = (...more: string[]) => project.call([...RUN, ...more, ...WORK], { FILE_TRACKER_STORE: '' });
    await run();
    const there = project.path('project-copy');
    cpSync(project.path('project'), there, { recursive: true });
    const copied = await run('--cwd', there);
    expect(copied.log).toEqual([CORE, DOCS, UI, WEB]);
    expect(copied.stderr).toContain('p/ui: running ./work p/ui (place-changed)');
    expect((await run('--cwd', there)).log).toEqual([]);
    expect((await run()).log).toEqual([]);
  });

  it('starts nothing more when it is interrupted, and records nothing of it', async () => {
    using project = new Project({
      ...FILES,
      wait: '#!/bin/sh\necho "$1" >> "$LOG"\n[ "$1" = p/docs ] || exit 0\ntrap "exit 0" TERM\nwhile :; do sleep 0.02; done\n',
    });
    const waiting = project.call([...RUN, '--', './wait', '{group}']);
    await project.until(DOCS);
    project.signals.emit('SIGTERM', 'SIGTERM');
    const ended = await waiting;
    expect(ended).toMatchObject({ code: 143, log: [CORE, DOCS] });
    expect(ended.stderr).toContain('p/ui: not run.');
    expect(project.signals.eventNames()).toEqual([]);
    const again = await project.call([...RUN, '--dry-run', '--', './wait', '{group}']);
    expect(again.stdout).toContain('for 3 of 4 groups: changed (');
    expect(again.stdout).toContain('p/docs (');
  });
});
