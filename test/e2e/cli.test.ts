import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Sandbox } from '../cli/cli-process.ts';
import { useDisk } from '../support/on-disk.ts';

beforeAll(useDisk);

/* What is in dist/, as a process, with everything that scripts rely on: exit codes first of all. */

describe('checkpoint, changed, same', () => {
  it('answers with exit codes', () => {
    using box = new Sandbox({ a: '1' });
    expect(box.run(['checkpoint', 'a'])).toMatchObject({
      code: 0,
      stdout: 'checkpoint of 1 file.\n',
      stderr: '',
    });
    expect(box.run(['same', 'a'])).toMatchObject({ code: 0, stderr: '' });
    expect(box.run(['changed', 'a'])).toMatchObject({ code: 1, stderr: '' });
    box.write('a', '2');
    expect(box.run(['same', 'a'])).toMatchObject({ code: 1, stderr: '' });
    expect(box.run(['changed', 'a']).code).toBe(0);
    expect(box.run(['changed', 'a']).stdout).toMatch(
      /^changed \(files-changed\): 1 modified; 0 the same\. .*\n$/,
    );
  });

  it('is not fooled by content that comes back: A, B, A, B', () => {
    using box = new Sandbox({ a: 'A' });
    for (const content of ['A', 'B', 'A', 'B']) {
      box.write('a', content);
      if (content !== 'A') expect(box.run(['changed', 'a']).code).toBe(0);
      box.run(['checkpoint', 'a']);
      expect(box.run(['same', 'a']).code).toBe(0);
    }
    box.write('a', 'A');
    expect(box.run(['changed', 'a']).code).toBe(0);
  });

  it('sees a file that vanished and one that came', () => {
    using box = new Sandbox({ 'd/a': '1', 'd/b': '2' });
    box.run(['checkpoint', 'd']);
    rmSync(join(box.project, 'd/a'));
    expect(box.run(['changed', 'd']).code).toBe(0);
    box.write('d/a', '1');
    expect(box.run(['changed', 'd']).code).toBe(1);
    box.write('d/c', '');
    expect(box.run(['changed', 'd']).code).toBe(0);
  });

  it('sees a rename that keeps the order', () => {
    using box = new Sandbox({ 'd/a': '1', 'd/b': '2' });
    box.run(['checkpoint', 'd']);
    box.exec('mv', ['d/b', 'd/c']);
    expect(box.run(['same', 'd']).code).toBe(1);
    expect(box.run(['diff', 'd']).stdout).toContain('\nrenamed   d/b -> d/c\n');
  });

  it('says with 3 that there is no checkpoint, and how to come by one', () => {
    using box = new Sandbox({ a: '1' });
    for (const args of [
      ['same', 'a'],
      ['changed', 'a'],
      ['diff', 'a'],
      ['same'],
      ['diff', '--name', 'x'],
      ['same', '--name', 'x', 'a'],
    ]) {
      const done = box.run(args);
      expect(done).toMatchObject({ code: 3, stdout: '' });
      expect(done.stderr).toMatch(/^file-tracker: Not checkpointed: .*\bfile-tracker checkpoint\b.*\n$/);
    }
  });

  it('answers what --if-no-checkpoint says', () => {
    using box = new Sandbox({ a: '1' });
    const exit = (command: string, what: string) => box.run([command, 'a', '--if-no-checkpoint', what]).code;
    expect([exit('changed', 'changed'), exit('changed', 'unchanged'), exit('changed', 'error')]).toEqual([
      0, 1, 3,
    ]);
    expect([exit('same', 'changed'), exit('same', 'unchanged'), exit('same', 'error')]).toEqual([1, 0, 3]);
    expect([exit('diff', 'changed'), exit('diff', 'unchanged'), exit('diff', 'error')]).toEqual([0, 0, 3]);
  });

  it('uses the latest checkpoint, with its patterns, where neither name nor patterns are given', () => {
    using box = new Sandbox({ a: '1', b: '1' });
    box.run(['checkpoint', 'a']);
    box.run(['checkpoint', '--name', 'other', 'b']);
    box.write('b', '2');
    expect(box.run(['same']).code).toBe(0);
    box.run(['checkpoint', 'b']);
    box.write('a', '2');
    expect(box.run(['same']).code).toBe(0);
    box.write('b', '3');
    expect(box.run(['same']).code).toBe(1);
    // The checkpoint of `a` is still there for those who name it.
    expect(box.run(['diff', 'a']).stdout).toContain('modified  a');
  });

  it('uses the patterns of the name where none are given', () => {
    using box = new Sandbox({ 'src/a': '1', b: '1' });
    box.run(['checkpoint', '--name', 'x', 'src', '!src/no']);
    box.write('src/no', '1');
    box.write('b', '2');
    expect(box.run(['same', '--name', 'x']).code).toBe(0);
    expect(box.run(['same', '--name', 'x-y']).code).toBe(3);
    expect(box.run(['same', '--name', 'X']).code).toBe(3);
    box.write('src/new', '1');
    expect(box.run(['changed', '--name', 'x']).code).toBe(0);
    expect(box.run(['diff', '--name', 'x']).stdout).toMatch(/\nadded {5}src\/new\n$/);
  });

  it('follows links only when told to', () => {
    using box = new Sandbox({ 'folder/target': '1' });
    symlinkSync('folder', join(box.project, 'link'));
    box.run(['checkpoint', 'link']);
    box.run(['checkpoint', '--follow-symbolic-links', 'link']);
    box.write('folder/target', '2');
    expect(box.run(['same', 'link']).code).toBe(0);
    expect(box.run(['same', '--follow-symbolic-links', 'link']).code).toBe(1);
    // The latest was taken with links followed.
    expect(box.run(['same']).code).toBe(1);
  });

  it('warns of a pattern that matches nothing, and of what cannot be tracked', () => {
    using box = new Sandbox({ 'd/a': '1', '[id].tsx': '1' });
    box.exec('mkfifo', ['d/pipe\x1b[2J']);
    mkdirSync(join(box.project, 'vendor/lib'), { recursive: true });
    const done = box.run(['checkpoint', 'd', 'none*', '[id].tsx', 'vendor/lib/**']);
    expect(done).toMatchObject({ code: 0, stdout: 'checkpoint of 1 file.\n' });
    expect(done.stderr).toContain('file-tracker: warning: No files match "none*". Check the pattern');
    expect(done.stderr).toContain('No files match "[id].tsx". There is a file of that very name');
    expect(done.stderr).toContain(
      'There is nothing in "vendor/lib". If that is a submodule, run "git submodule',
    );
    expect(done.stderr).toMatch(/not tracked, since it is a fifo: d\/pipe\\x1b\[2J\n/);
    expect(done.stderr).not.toContain('\x1b');
  });

  it('sees that a file was made executable', () => {
    using box = new Sandbox({ 'run.sh': '', other: '' });
    box.run(['checkpoint', '**']);
    const run = () => box.run(['run', '**', '--', 'true']).stderr;
    run();
    expect(run()).toContain('unchanged');
    chmodSync(join(box.project, 'run.sh'), 0o755);
    expect(box.run(['diff', '**']).stdout).toContain('modified  run.sh');
    expect(run()).toContain('files-changed');
    expect(run()).toContain('unchanged');
  });

  it('is silent with --quiet, but for errors', () => {
    using box = new Sandbox({ a: '1' });
    expect(box.run(['checkpoint', '--quiet', 'a', 'none'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(box.run(['same', '--quiet', 'a', 'none'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(box.run(['diff', '--quiet', 'a', 'none'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(box.run(['same', '--quiet', 'a']).stderr).toContain('Not checkpointed');
  });
});

describe('where checkpoints lie', () => {
  it('never mixes up two projects in one store', () => {
    using box = new Sandbox({ 'one/a': '1', 'two/a': '1' });
    const store = box.path('shared');
    const run = (project: string, ...args: string[]) =>
      box.run([...args, '--store', store], { cwd: join(box.project, project) }).code;
    expect(run('one', 'checkpoint', 'a')).toBe(0);
    expect(run('one', 'checkpoint', '--name', 'n', 'a')).toBe(0);
    expect(run('two', 'same', 'a')).toBe(3);
    expect(run('two', 'same')).toBe(3);
    expect(run('two', 'same', '--name', 'n')).toBe(3);
    expect(run('one', 'same', '--name', 'n')).toBe(0);
    expect(box.run(['run', 'a', '--cwd', 'one', '--store', store, '--', 'true']).stderr).toContain(
      'running true',
    );
    expect(box.run(['run', 'a', '--cwd', 'two', '--store', store, '--', 'true']).stderr).toContain(
      'running true',
    );
    expect(box.run(['run', 'a', '--cwd', 'one', '--store', store, '--', 'true']).stderr).toContain(
      'skipped true',
    );
  });

  it('knows a project by its real path, however it is reached', () => {
    using box = new Sandbox({ a: '1' });
    symlinkSync(box.project, box.path('alias'));
    box.run(['checkpoint', 'a']);
    expect(box.run(['same', 'a', '--cwd', box.path('alias')], { cwd: '/' }).code).toBe(0);
    expect(box.run(['same', 'a', '--cwd', '../alias/.']).code).toBe(0);
    expect(box.run(['same', 'a'], { cwd: box.path('alias') }).code).toBe(0);
  });

  it.each(['kept', '.', '..'])('does not track its own records: --store %s', (store) => {
    using box = new Sandbox({ a: '1' });
    const args = ['run', '**', '--store', store, '--', 'true'];
    box.run(args);
    box.run(args);
    expect(box.run(args).stderr).toContain('unchanged');
    box.write('a', '2');
    expect(box.run(args).stderr).toContain('files-changed');
  });

  it('takes --store before FILE_TRACKER_STORE before the folder in the project', () => {
    using box = new Sandbox({ a: '1' });
    const env = { FILE_TRACKER_STORE: box.path('by-env') };
    box.run(['checkpoint', 'a'], { env });
    expect(box.checkpoints(box.path('by-env'))).toHaveLength(2);
    box.run(['checkpoint', 'a', '--store=by-option'], { env });
    expect(box.checkpoints(join(box.project, 'by-option'))).toHaveLength(2);
    expect(existsSync(join(box.project, '.file-tracker'))).toBe(false);
    expect(box.run(['same', 'a']).code).toBe(3);
    box.run(['checkpoint', 'a'], { env: { FILE_TRACKER_STORE: '' } });
    expect(box.checkpoints()).toHaveLength(2);
    expect(readFileSync(join(box.project, '.file-tracker/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('calls a damaged checkpoint a change, with the reason', () => {
    using box = new Sandbox({ a: '1' });
    box.run(['checkpoint', 'a']);
    for (const file of box.checkpoints()) writeFileSync(file, 'damaged\n');
    for (const args of [['a'], []]) {
      expect(box.run(['same', ...args]).code).toBe(1);
      const done = box.run(['changed', ...args]);
      expect(done.code).toBe(0);
      expect(done.stdout).toMatch(/^changed \(checkpoint-unreadable\): \S+\.entry: /);
      expect(box.run(['changed', '--if-no-checkpoint=unchanged', ...args]).code).toBe(0);
      expect(box.run(['changed', '--if-no-checkpoint=error', ...args]).code).toBe(0);
    }
    const diff = box.run(['diff', 'a', '--null']);
    expect(diff).toMatchObject({ code: 0, stdout: 'a\0' });
    expect(diff.stderr).toContain('checkpoint-unreadable');
    expect(box.run(['same', '--quiet', 'a'])).toMatchObject({ code: 1, stdout: '' });
    expect(box.run(['same', '--quiet', 'a']).stderr).toContain('checkpoint-unreadable');
    // The next checkpoint makes it whole.
    box.run(['checkpoint', 'a']);
    expect(box.run(['same', 'a']).code).toBe(0);
    // The key alone says what is the same; for anything else the damaged content is needed.
    for (const file of box.checkpoints()) appendFileSync(file, 'x');
    box.write('a', '2');
    expect(box.run(['changed', 'a']).stdout).toContain('changed (checkpoint-unreadable)');
  });

  it('calls a store that fails a change, and fails to record with 2', () => {
    using box = new Sandbox({ a: '1' });
    const store = box.path('file');
    writeFileSync(store, '');
    expect(box.run(['same', 'a', '--store', store])).toMatchObject({ code: 1 });
    expect(box.run(['same', '--store', store])).toMatchObject({ code: 1 });
    expect(box.run(['changed', 'a', '--store', store]).stdout).toContain('changed (store-unavailable): ');
    expect(box.run(['changed', 'a', '--store', store]).code).toBe(0);
    const done = box.run(['checkpoint', 'a', '--store', store]);
    expect(done).toMatchObject({ code: 2, stdout: '' });
    expect(done.stderr).toMatch(/^file-tracker: The checkpoint was not recorded: .*ENOTDIR.* --store\.\n$/);
  });
});

describe('in a real shell', () => {
  it('installs whenever it is not certain: same … || install', () => {
    using box = new Sandbox({ lock: '1' });
    const installs = (line = 'file-tracker same lock') =>
      box.shell(`${line} >&2 || echo installed`).stdout === 'installed\n';
    expect(installs()).toBe(true);
    box.run(['checkpoint', 'lock']);
    expect(installs()).toBe(false);
    expect(installs('file-tracker same --nonsense lock')).toBe(true);
    expect(installs('file-tracker same --cwd nowhere lock')).toBe(true);
    box.write('lock', '2');
    expect(installs()).toBe(true);
    box.run(['checkpoint', 'lock']);
    for (const file of box.checkpoints()) writeFileSync(file, '');
    expect(installs()).toBe(true);
  });

  it('ends quietly when nobody reads its output', () => {
    using box = new Sandbox(
      Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`d/${'n'.repeat(80)}${i}`, ''])),
    );
    box.write('other', '1');
    box.run(['checkpoint', '--name', 'x', 'other']);
    const done = box.shell('{ file-tracker diff --name x d; echo "exit $?" >&2; } | head -n 1');
    expect(done.stdout).toMatch(/^changed.*\n$/);
    expect(done.stderr).toBe('exit 0\n');
    const json = box.shell('{ file-tracker diff --json --name x d; echo "exit $?" >&2; } | head -c 1');
    expect(json.stderr).toBe('exit 0\n');
    const closed = box.shell('{ file-tracker changed --name x d; echo "exit $?" >&3; } 3>&2 2>&1 | true');
    expect(closed.stderr).toBe('exit 0\n');
    expect(box.shell('file-tracker --help | true').stderr).toBe('');
    expect(box.shell('file-tracker --version | true').stderr).toBe('');
  });

  it('gives no answer that could not be written', () => {
    using box = new Sandbox({ a: '1' });
    box.run(['checkpoint', 'a']);
    const done = box.shell('file-tracker same a > /dev/full');
    expect(done.code).toBe(2);
    expect(done.stderr).toMatch(/^file-tracker: Cannot write to the standard output: .*ENOSPC.*\n$/);
  });
});

describe('usage', () => {
  it('prints its version and help', () => {
    using box = new Sandbox();
    expect(box.run(['--version'])).toMatchObject({ code: 0, stdout: '1.0.0\n', stderr: '' });
    expect(box.run(['same', '--version'])).toMatchObject({ code: 0, stdout: '1.0.0\n' });
    expect(box.run(['--help']).stdout).toContain('file-tracker run ');
    expect(box.run(['run', '-h']).stdout).toMatch(/^Usage: file-tracker run /);
    expect(box.run(['same', 'x', '--help'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('names what it does not understand, and exits with 2', () => {
    using box = new Sandbox({ a: '1' });
    box.run(['checkpoint', 'a']);
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [[], 'No command is given'],
      [
        ['chek', 'a'],
        'Unknown command "chek". Use one of: checkpoint, changed, same, diff, run, list, forget.',
      ],
      [['same', '--vaule', 'a'], 'Unknown option "--vaule"'],
      [['same', '--values', 'a=b', 'a'], 'Unknown option "--values"'],
      [['same', '-x', 'a'], 'Unknown option "-x"'],
      [['same', '--evil\x1b[2J'], 'Unknown option "--evil\\x1b[2J"'],
      [['same', 'a', '--name'], '--name needs a value'],
      [['same', '--name', '--json', 'a'], '--name needs a value, and "--json" follows'],
      [['same', '--name=', 'a'], '--name has an empty value'],
      [['same', '--json=yes', 'a'], '--json takes no value, got "yes"'],
      [['same', '--null', 'a'], 'The command same takes no option --null; diff does.'],
      [
        ['run', '--json', 'a', '--', 'true'],
        'The option --json is given to run, whose standard output belongs to the command',
      ],
      [['diff', '--json', '--null', 'a'], '--json and --null exclude each other'],
      [
        ['same', '--if-no-checkpoint=maybe', 'a'],
        'Invalid --if-no-checkpoint "maybe". Use one of: changed, unchanged, error.',
      ],
      [['same', '--follow-symbolic-links'], '--follow-symbolic-links is given without patterns'],
      [['same', ''], 'A pattern is empty'],
      [['same', '!a'], 'Nothing is included by "!a"'],
      [['checkpoint', '--group-by', '!a'], 'Nothing is included by "!a"'],
      [['checkpoint', 'a', '--generates', '!a'], 'generates has "!a", which excludes'],
      [['same', 'd/**/../a'], 'The pattern "d/**/../a"'],
      [['checkpoint'], 'The command checkpoint has no patterns'],
      [['run', '--', 'true'], 'The command run has no patterns'],
      [['run', 'a'], 'has no "--"'],
      [['run', 'a', '--'], 'has nothing after the "--"'],
      [['run', 'a', '--', ''], 'The command to run is empty'],
      [['same', 'a', '--cwd', 'nowhere'], 'Cannot use --cwd "nowhere": ENOENT'],
      [['same', 'a', '--cwd', 'a'], 'Cannot use --cwd "a": it is no folder'],
    ];
    for (const [args, message] of wrong) {
      const done = box.run(args);
      expect(done, args.join(' ')).toMatchObject({ code: 2, stdout: '' });
      expect(done.stderr).toContain('file-tracker: ');
      expect(done.stderr).toContain(message);
      expect(done.stderr.split('\n')).toHaveLength(2);
    }
  });

  it('takes what follows "--" for patterns, and for the command of run', () => {
    using box = new Sandbox({ '--quiet': '1' });
    expect(box.run(['checkpoint', '--', '--quiet']).code).toBe(0);
    expect(box.run(['same', './--quiet']).code).toBe(3);
    expect(box.run(['diff']).stdout).toContain('unchanged: 1 file, as in the checkpoint of ');
    const done = box.run(['run', './--quiet', '--', 'printf', '%s,', '--', '--name', 'x', '-h']);
    expect(done).toMatchObject({ code: 0, stdout: '--,--name,x,-h,' });
  });

  it('fails with 2 for what it cannot read', () => {
    using box = new Sandbox({ 'd/a': '1' });
    box.exec('mkfifo', ['pipe']);
    expect(box.run(['checkpoint', 'pipe'])).toMatchObject({ code: 2, stdout: '' });
    box.run(['checkpoint', 'd']);
    chmodSync(join(box.project, 'd/a'), 0);
    // Who may read everything is told nothing of permissions.
    if (process.getuid?.() === 0) return;
    expect(box.run(['changed', 'd'])).toMatchObject({ code: 2, stdout: '' });
    expect(box.run(['changed', 'd']).stderr).toContain('Cannot read the file "d/a"');
  });

  it('fails with 2 in a folder that is gone', () => {
    using box = new Sandbox();
    const gone = box.path('gone');
    mkdirSync(gone);
    const done = box.shell(`cd '${gone}' && rmdir '${gone}' && file-tracker changed a`);
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('file-tracker: Cannot use the current folder: ENOENT');
  });
});

describe('output for programs', () => {
  it('prints the report with --json', () => {
    using box = new Sandbox({ 'd/a': '1', 'd/b': '2', 'd/c': '3' });
    const taken = JSON.parse(box.run(['checkpoint', '--json', 'd', 'none']).stdout);
    expect(taken).toMatchObject({ files: 3, bytes: 3, patterns: ['d', 'none'], unmatchedPatterns: ['none'] });
    box.write('d/a', '9');
    box.exec('mv', ['d/b', 'd/z']);
    rmSync(join(box.project, 'd/c'));
    const expected = {
      changed: true,
      reason: 'files-changed',
      files: 2,
      added: ['d/z'],
      modified: ['d/a'],
      removed: ['d/b', 'd/c'],
      renamed: [{ from: 'd/b', to: 'd/z' }],
      baseline: { hash: taken.hash, runId: '', createdAt: taken.createdAt },
    };
    const diff = box.run(['diff', '--json']);
    expect(JSON.parse(diff.stdout)).toMatchObject(expected);
    expect(diff).toMatchObject({ code: 0 });
    const changed = box.run(['changed', '--json', '--quiet']);
    expect(JSON.parse(changed.stdout)).toMatchObject(expected);
    expect(changed).toMatchObject({ code: 0, stderr: '' });
    const none = box.run(['same', '--json', '--name', 'x']);
    expect(none.code).toBe(3);
    expect(JSON.parse(none.stdout)).toMatchObject({
      changed: true,
      reason: 'no-checkpoint',
      hash: null,
      baseline: null,
    });
  });

  it('keeps hostile names apart, and harmless', () => {
    using box = new Sandbox({ 'd/keep': '1' });
    box.run(['checkpoint', '--name', 'x', 'd']);
    const names = [
      Buffer.from('d/new\nline'),
      Buffer.from('d/\x1b[2J\x1b]0;title\x07'),
      Buffer.from([...Buffer.from('d/\xff'.slice(0, 2)), 0xff, 0xfe]),
      Buffer.from([...Buffer.from('d/'), 0xff, 0xff]),
      Buffer.from('d/\u202egnp.exe'),
      Buffer.from('d/ space '),
    ];
    for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${box.project}/`), name]), 'x');
    const plain = box.run(['diff', '--name', 'x']);
    expect(plain.stdout.split('\n')).toHaveLength(names.length + 2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there.
    expect(plain.stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ufffd]/);
    expect(plain.stdout).toContain('added     d/new\\nline\n');
    expect(plain.stdout).toContain('added     d/\\xff\\xfe\n');

    const raw = box.run(['diff', '--name', 'x', '--null']).bytes;
    const listed = raw.toString('latin1').split('\0');
    expect(listed.pop()).toBe('');
    expect(new Set(listed)).toEqual(new Set(names.map((name) => name.toString('latin1'))));

    const { added } = JSON.parse(box.run(['diff', '--name', 'x', '--json']).stdout);
    expect(added).toContain('d/new\nline');
    expect(added).toContain('d/\udcff\udcfe');
    expect(added).toHaveLength(names.length);
  });

  it('prints no path with --null when nothing changed', () => {
    using box = new Sandbox({ a: '1' });
    box.run(['checkpoint', 'a']);
    expect(box.run(['diff', 'a', '--null'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(box.run(['diff', 'b', '--null'])).toMatchObject({ code: 3, stdout: '' });
  });

  it('works with the names that a shell expands to', () => {
    const names = ['#draft#', ' lead', 'trail ', 'new\nline\n', 'back\\', 'é', ' '];
    using box = new Sandbox(Object.fromEntries(names.map((name) => [`d/${name}`, '1'])));
    const here = { cwd: join(box.project, 'd') };
    const args = names.filter((name) => name.trim() !== '');
    const done = box.run(['checkpoint', ...args.map((name) => name.replace('\\', '\\\\'))], here);
    expect(done).toMatchObject({ code: 0, stdout: `checkpoint of ${args.length} files.\n`, stderr: '' });
    box.write('d/trail ', '2');
    expect(box.run(['same'], here).code).toBe(1);
  });
});

describe('run', () => {
  it('runs a command once for each change, and checkpoints when it succeeds', () => {
    using box = new Sandbox({ lock: '1' });
    const run = () => box.run(['run', 'lock', '--', 'sh', '-c', 'echo installed; cat lock']);
    expect(run()).toMatchObject({ code: 0, stdout: 'installed\n1' });
    const skipped = run();
    expect(skipped).toMatchObject({ code: 0, stdout: '' });
    expect(skipped.stderr).toMatch(
      /^file-tracker: skipped sh -c .*: unchanged: 1 file, as in the success of .*\.\n$/,
    );
    box.write('lock', '2');
    const again = run();
    expect(again).toMatchObject({ code: 0, stdout: 'installed\n2' });
    expect(again.stderr).toMatch(
      /^file-tracker: running sh -c .*: changed \(files-changed\): 1 modified; .*\n {2}modified {2}lock\n$/,
    );
    box.write('lock', '1');
    expect(run().stdout).toBe('installed\n1');
  });

  it('passes a failure on, and runs again until it succeeds', () => {
    using box = new Sandbox({ lock: '1' });
    // The outcome comes from the environment: another command would be a change by itself.
    const run = (line: string) =>
      box.run(['run', '--name', 'x', 'lock', '--', 'sh', '-c', 'eval "$LINE"'], { env: { LINE: line } });
    expect(run('exit 7').code).toBe(7);
    expect(run('exit 1').code).toBe(1);
    expect(run('kill -TERM $$').code).toBe(143);
    expect(run('kill -KILL $$').code).toBe(137);
    expect(run('exit 0').stderr).toContain('running');
    expect(run('exit 7')).toMatchObject({ code: 0 });
    box.write('lock', '2');
    expect(run('exit 7').code).toBe(7);
    // The failed run may have left its work half done: the old content is not what is there.
    box.write('lock', '1');
    const again = run('exit 7');
    expect(again.code).toBe(7);
    expect(again.stderr).toContain('changed (unfinished)');
    expect(run('exit 0').stderr).toContain('changed (unfinished)');
    expect(run('exit 7')).toMatchObject({ code: 0 });
  });

  it('records what was decided on, not what the command made of it', () => {
    using box = new Sandbox({ lock: '1' });
    const run = () =>
      box.run(['run', '--name', 'x', 'lock', '--', 'sh', '-c', 'echo ran; echo more >> lock']);
    expect(run().stdout).toBe('ran\n');
    expect(run().stdout).toBe('ran\n');
    box.write('lock', '1');
    // Were the state after the command recorded, this would run; were it the newest content, the second would not.
    expect(run().stdout).toBe('ran\n');
    box.write('lock', '1');
    expect(run().stdout).toBe('');
  });

  it('tells commands, arguments and files apart, or only names', () => {
    using box = new Sandbox({ a: '1', b: '1' });
    const run = (...args: string[]) => box.run(['run', ...args]).stdout;
    expect(run('a', '--', 'echo', 'x')).toBe('x\n');
    expect(run('a', '--', 'echo', 'y')).toBe('y\n');
    expect(run('a', '--', 'echo', 'x', '')).toBe('x \n');
    expect(run('b', '--', 'echo', 'x')).toBe('x\n');
    // Patterns are part of what was done last, not of which command it is.
    expect(run('a', '--', 'echo', 'x')).toBe('x\n');
    expect(run('a', '--', 'echo', 'x')).toBe('');
    expect(run('a', '--', 'echo', 'y')).toBe('');
    expect(run('--name', 'n', 'a', '--', 'echo', 'x')).toBe('x\n');
    expect(run('--name', 'n', 'a', '--', 'echo', 'y')).toBe('y\n');
    expect(run('--name', 'n', 'a', '--', 'echo', 'y')).toBe('');
    // A checkpoint of the same name is something else.
    box.run(['checkpoint', '--name', 'm', 'a']);
    expect(run('--name', 'm', 'a', '--', 'echo', 'x')).toBe('x\n');
  });

  it('says with 127 and 126 that a command cannot be run', () => {
    using box = new Sandbox({ a: '1', 'no-command': 'echo' });
    const missing = box.run(['run', 'a', '--', 'no-such-command-here']);
    expect(missing).toMatchObject({ code: 127, stdout: '' });
    expect(missing.stderr).toContain('Cannot run "no-such-command-here": there is no such command.');
    const denied = box.run(['run', 'a', '--', './no-command']);
    expect(denied).toMatchObject({ code: 126, stdout: '' });
    expect(denied.stderr).toContain('Cannot run "./no-command": EACCES.');
    expect(box.run(['run', 'a', '--', 'no-such-command-here']).code).toBe(127);
  });

  it('runs the command in the project, without a shell', () => {
    using box = new Sandbox({ 'sub/a': '1' });
    expect(box.run(['run', '--cwd', 'sub', 'a', '--', 'pwd']).stdout).toBe(
      `${realpathSync(box.project)}/sub\n`,
    );
    expect(box.run(['run', '--cwd', 'sub', 'a', '--', 'echo', '$HOME;', '*']).stdout).toBe('$HOME; *\n');
  });

  it('runs the command in the folder as it was given, not in what that stands for', () => {
    // As a drive letter of Windows that stands for a network folder, in which cmd.exe can't work.
    using box = new Sandbox({
      a: '1',
      'look.mjs': `
        import child from 'node:child_process';
        import { syncBuiltinESMExports } from 'node:module';
        const { spawn } = child;
        child.spawn = (file, args, options) => {
          process.stderr.write('in ' + options.cwd + '\\n');
          return spawn(file, args, options);
        };
        syncBuiltinESMExports();
      `,
    });
    const link = box.path('drive');
    symlinkSync('project', link);
    const env = { NODE_OPTIONS: `--import ${join(box.project, 'look.mjs')}` };
    const done = box.run(['run', '--cwd', link, 'a', '--', 'true'], { env });
    expect(done.stderr).toContain(`in ${link}\n`);
    // It is the same project all the same.
    expect(box.run(['run', 'a', '--', 'true']).stderr).toContain('skipped true');
  });

  it('runs nothing where nothing can be recorded, nor withdrawn', () => {
    using box = new Sandbox({ a: '1' });
    const store = box.path('file');
    writeFileSync(store, '');
    const done = box.run(['run', '--quiet', '--store', store, 'a', '--', 'echo', 'ran']);
    expect(done).toMatchObject({ code: 2, stdout: '' });
    expect(done.stderr).toMatch(/^file-tracker: Nothing can be recorded in ".*": E\w+\. .*--store\.\n$/);
  });

  it('runs when in doubt', () => {
    using box = new Sandbox({ a: '1' });
    box.run(['run', 'a', '--', 'echo', 'ran']);
    for (const file of box.checkpoints()) writeFileSync(file, 'damaged\n');
    expect(box.run(['run', 'a', '--', 'echo', 'ran'])).toMatchObject({ code: 0, stdout: 'ran\n' });
    expect(box.run(['run', 'a', '--', 'echo', 'ran'])).toMatchObject({ code: 0, stdout: '' });
  });

  it('does what --if-no-checkpoint says', () => {
    using box = new Sandbox({ a: '1' });
    const run = (what: string) => box.run(['run', `--if-no-checkpoint=${what}`, 'a', '--', 'echo', 'ran']);
    expect(run('error')).toMatchObject({ code: 3, stdout: '' });
    expect(run('changed')).toMatchObject({ code: 0, stdout: 'ran\n' });
    expect(run('error')).toMatchObject({ code: 0, stdout: '' });
    expect(run('unchanged')).toMatchObject({ code: 0, stdout: '' });
  });

  it('takes what is there for done with --if-no-checkpoint=unchanged, and runs from the first edit on', () => {
    using box = new Sandbox({ a: '1' });
    const run = () => box.run(['run', '--if-no-checkpoint=unchanged', 'a', '--', 'echo', 'ran']);
    expect(run()).toMatchObject({ code: 0, stdout: '' });
    for (const content of ['2', '3']) {
      box.write('a', content);
      const done = run();
      expect(done).toMatchObject({ code: 0, stdout: 'ran\n' });
      expect(done.stderr).toContain('changed (files-changed)');
    }
    expect(run().stdout).toBe('');
  });

  it('runs at content that succeeded before, after a failure half way: A, B, A', () => {
    using box = new Sandbox({ a: 'A', out: '' });
    const run = () => box.run(['run', 'a', '--', 'sh', '-c', 'cat a > out; grep -q A a']);
    expect(run().code).toBe(0);
    box.write('a', 'B');
    expect(run().code).toBe(1);
    box.write('a', 'A');
    const again = run();
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('running sh -c');
    expect(again.stderr).toContain('changed (unfinished)');
    expect(readFileSync(join(box.project, 'out'), 'utf8')).toBe('A');
    expect(run().stderr).toContain('skipped sh -c');
  });

  it('runs another command under one name, at the same content', () => {
    using box = new Sandbox({ in: '1' });
    const run = (text: string) => box.run(['run', '--name', 'd', 'in', '--', 'echo', text]);
    expect(run('one').stdout).toBe('one\n');
    for (const text of ['two', 'one']) {
      const other = run(text);
      expect(other).toMatchObject({ code: 0, stdout: `${text}\n` });
      expect(other.stderr).toContain('changed (command-changed): another command ran last');
    }
    expect(run('one').stdout).toBe('');
  });

  it('runs when the patterns change, and when they change back', () => {
    using box = new Sandbox({ 'src/a': '1', x: '1' });
    const run = (...patterns: string[]) => box.run(['run', ...patterns, '--', 'echo', 'ran']).stdout;
    expect(run('src')).toBe('ran\n');
    box.write('src/a', '2');
    expect(run('src', 'x')).toBe('ran\n');
    // It succeeded with this content and these patterns once, but not last.
    box.write('src/a', '1');
    expect(run('src')).toBe('ran\n');
    expect(run('src')).toBe('');
    box.write('x', '2');
    expect(run('src', 'x')).toBe('ran\n');
    expect(run('src', 'x')).toBe('');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('hands %s on and records nothing', async (signal) => {
    using box = new Sandbox({ a: '1' });
    // One that ends in order, with success, and one that is killed.
    const script = `trap 'echo got it; exit 0' ${signal.slice(3)}; echo ready; while :; do sleep 0.05; done`;
    const orderly = box.start(['run', '--name', 'x', 'a', '--', 'sh', '-c', script]);
    await orderly.until('ready');
    orderly.kill(signal);
    const done = await orderly.finished;
    expect(done).toMatchObject({ code: 0, stdout: 'ready\ngot it\n' });
    expect(done.stderr).toContain(`interrupted by ${signal}; no success is recorded.`);

    const killed = box.start(['run', '--name', 'x', 'a', '--', 'sh', '-c', 'echo ready; exec sleep 30']);
    await killed.until('ready');
    killed.kill(signal);
    expect((await killed.finished).code).toBe(128 + { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }[signal]);
    expect(box.run(['run', '--name', 'x', 'a', '--', 'echo', 'ran']).stdout).toBe('ran\n');
  });
});

describe('on a terminal', () => {
  const PTY = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';
  const terminal = (box: Sandbox, ...args: string[]) =>
    box.exec('python3', ['-c', PTY, 'file-tracker', ...args]);

  it('shows nothing beside the result of short work', () => {
    using box = new Sandbox({ a: '1' });
    expect(terminal(box, 'checkpoint', 'a')).toMatchObject({ code: 0, stdout: 'checkpoint of 1 file.\r\n' });
    expect(terminal(box, 'changed', 'a').code).toBe(1);
  });

  it('shows how far long work has come, and leaves no trace of it', () => {
    using box = new Sandbox();
    const names = ['a', 'b', 'c', 'd'];
    mkdirSync(join(box.project, 'd'));
    for (const name of names) {
      writeFileSync(join(box.project, 'd', name), '');
      // Nothing but holes.
      truncateSync(join(box.project, 'd', name), 2 ** 28);
    }
    // Work that has lasted for over a second: for most of it, the process was stopped.
    const pause = [
      'import os, pty, signal, sys, time',
      'pid, fd = pty.fork()',
      'if pid == 0: os.execvp(sys.argv[1], sys.argv[1:])',
      'time.sleep(0.25)',
      'os.kill(pid, signal.SIGSTOP)',
      'time.sleep(1.2)',
      'os.kill(pid, signal.SIGCONT)',
      'try:',
      '    while data := os.read(fd, 1024): os.write(1, data)',
      'except OSError: pass',
    ].join('\n');
    const { stdout } = box.exec('python3', ['-c', pause, 'file-tracker', 'checkpoint', 'd']);
    const shown = stdout.split('\r\x1b[K');
    expect(shown.at(0)).toBe('');
    expect(shown.at(-1)).toBe('checkpoint of 4 files.\r\n');
    expect(shown.length).toBeGreaterThan(2);
    for (const line of shown.slice(1, -1)) expect(line).toMatch(/^\d files?, [\d,]+ MB$/);
    for (const name of names) truncateSync(join(box.project, 'd', name), 0);
    expect(terminal(box, 'checkpoint', '--quiet', 'd').stdout).toBe('');
  });

  it('leaves Ctrl-C to the terminal, which sends it to the command as well', () => {
    using box = new Sandbox({ a: '1' });
    const script = `trap 'echo $((40+2))' INT; echo re''ady; sleep 0.5; sleep 0.5; exit 0`;
    // Presses Ctrl-C when the command says that it is ready.
    const press = [
      'import os, pty, sys',
      'def read(fd):',
      '    data = os.read(fd, 1024)',
      "    if b'ready' in data: os.write(fd, b'\\x03')",
      '    return data',
      'sys.exit(pty.spawn(sys.argv[1:], read) >> 8)',
    ].join('\n');
    const args = ['file-tracker', 'run', '--name', 'x', 'a', '--', 'sh', '-c', script];
    const done = box.exec('python3', ['-c', press, ...args]);
    expect(done.stdout.match(/42/g)).toHaveLength(1);
    expect(done.stdout).toContain('interrupted by SIGINT; no success is recorded.');
  });
});

describe('under the oldest node', () => {
  const node = process.env['FILE_TRACKER_TEST_OLD_NODE'] ?? '/usr/bin/node';

  it.skipIf(!existsSync(node))('does all it does', () => {
    using box = new Sandbox({ a: '1' });
    const run = (...args: string[]) => box.run(args, { node });
    expect(run('--version').stdout).toBe('1.0.0\n');
    expect(run('same', 'a').code).toBe(3);
    expect(run('checkpoint', 'a')).toMatchObject({ code: 0, stderr: '' });
    expect(run('same', 'a')).toMatchObject({ code: 0, stderr: '' });
    expect(run('run', 'a', '--', 'echo', 'ran')).toMatchObject({ code: 0, stdout: 'ran\n' });
    expect(run('run', 'a', '--', 'echo', 'ran')).toMatchObject({ code: 0, stdout: '' });
    box.write('a', '2');
    expect(run('diff', '--null').stdout).toBe('a\0');
    // What one node recorded, another reads.
    expect(box.run(['changed']).code).toBe(0);
  });
});
