import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandText, notFound, notStarted } from '../../src/cli/command.ts';
import { findWindowsCommand } from '../../src/cli/windows-command.ts';
import { cases } from '../support/cases.ts';

/* Windows' way of finding commands, on any system: paths and variables are given. */

const NODE = 'C:\\Program Files\\nodejs';
const FILES = [
  `${NODE}\\node.exe`,
  `${NODE}\\npm`,
  `${NODE}\\npm.cmd`,
  'C:\\tools\\both.com',
  'C:\\tools\\both.exe',
  'C:\\tools\\v1.2.exe',
  'C:\\tools\\50%\\half.cmd',
  'D:\\work\\build.bat',
  'D:\\work\\node_modules\\.bin\\tsc.cmd',
  'D:\\work\\script.py',
  'D:\\work\\notes.txt',
];
const ENV = {
  Path: `"${NODE}";C:\\tools;;C:\\tools\\50%`,
  PATHEXT: '.COM;.EXE;.BAT;.CMD;.PY',
  ComSpec: 'C:\\Windows\\System32\\cmd.exe',
};

function find(
  executable: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = ENV,
  cwd = 'D:\\work',
) {
  const isFile = (path: string) => FILES.some((file) => file.toLowerCase() === path.toLowerCase());
  return findWindowsCommand(executable, args, { env, cwd, isFile });
}

const program = (file: string, args: readonly string[] = []) => ({
  kind: 'found',
  file,
  arguments: args,
  verbatim: false,
});
const shell = (line: string) => ({
  kind: 'found',
  file: ENV.ComSpec,
  arguments: ['/d', '/e:on', '/v:off', '/s', '/c', `"${line}"`],
  verbatim: true,
});
const lower = (found: ReturnType<typeof find>) => JSON.parse(JSON.stringify(found).toLowerCase()) as unknown;

describe('a command on Windows', () => {
  it('is found by PATHEXT, in its order, in the folder and then in PATH', () => {
    expect(lower(find('node', ['-e', 'a "b" %c%']))).toEqual(
      lower(program(`${NODE}\\node.exe`, ['-e', 'a "b" %c%']) as ReturnType<typeof find>),
    );
    for (const [name, file] of [
      ['both', 'C:\\tools\\both.com'],
      ['both.exe', 'C:\\tools\\both.exe'],
      ['v1.2', 'C:\\tools\\v1.2.exe'],
      ['C:\\tools\\both', 'C:\\tools\\both.com'],
      ['..\\..\\C:', undefined],
      ['missing', undefined],
      // No more than cmd.exe would the name alone be run: it is a script of a shell.
      [`${NODE}\\npm.sh`, undefined],
      ['notes.txt', undefined],
      ['tools\\both', undefined],
    ] as const) {
      const found = find(name);
      expect(found.kind, name).toBe(file === undefined ? 'absent' : 'found');
      if (found.kind === 'found') expect(found.file.toLowerCase()).toBe(file?.toLowerCase());
    }
  });

  it('is run by cmd.exe when it is no program', () => {
    expect(lower(find('npm', ['ci']))).toEqual(
      lower(shell(`"${NODE}\\npm.CMD" ci`) as ReturnType<typeof find>),
    );
    for (const [name, file] of [
      ['build', 'D:\\work\\build.BAT'],
      ['build.bat', 'D:\\work\\build.bat'],
      ['.\\build', 'D:\\work\\build.BAT'],
      ['node_modules/.bin/tsc', 'D:\\work\\node_modules\\.bin\\tsc.CMD'],
      ['script', 'D:\\work\\script.PY'],
    ] as const) {
      expect(find(name, ['-p', 'a b', 'c&d', '', 'e\\', '!x', '^'])).toEqual(
        shell(`"${file}" -p "a b" "c&d" "" "e\\\\" "!x" "^"`),
      );
    }
    expect(find('echo', ['hi', 'a & b'])).toEqual(shell('echo hi "a & b"'));
    expect(find('ECHO')).toEqual(shell('ECHO'));
  });

  it('needs no variables but PATH', () => {
    expect(find('npm', [], { PATH: NODE })).toMatchObject({ kind: 'found', file: 'cmd.exe' });
    expect(find('npm', [], { PATH: NODE, SYSTEMROOT: 'C:\\Windows' })).toMatchObject({
      file: 'C:\\Windows\\System32\\cmd.exe',
    });
    expect(find('build', [], {}).kind).toBe('found');
    expect(find('build', [], { nodefaultcurrentdirectoryinexepath: '1' }).kind).toBe('absent');
    expect(find('npm', [], {}).kind).toBe('absent');
  });

  it.each(['%PATH%', '100%', 'a"b', '" & calc & "', 'a\nb', 'a\r', '\0'])(
    'is refused an argument that cmd.exe would read otherwise, by name: %j',
    (argument) => {
      for (const name of ['npm', 'build', 'echo']) {
        const found = find(name, ['ok', argument]);
        expect(found).toMatchObject({ kind: 'refused' });
        expect(found.kind === 'refused' && notFound(name, found)).toBe(
          `Cannot run "${name}": it is run by cmd.exe, which would not hand over ${JSON.stringify(argument)} as it is. Leave out quotes, percent signs and line ends, or run the program behind it, such as node.`,
        );
      }
      expect(find('node', [argument]).kind).toBe('found');
    },
  );

  it('is refused where its own path is such a text, and in a network folder', () => {
    expect(find('half')).toMatchObject({ kind: 'refused', fact: expect.stringContaining('50%') });
    const inNetwork = (name: string) =>
      find(name, [], { ...ENV, NoDefaultCurrentDirectoryInExePath: '' }, '\\\\server\\share');
    expect(inNetwork('npm')).toMatchObject({
      kind: 'refused',
      fact: expect.stringContaining('network folder'),
    });
    expect(inNetwork('node').kind).toBe('found');
  });

  it('hands over every argument that is not refused, whatever is in it', () => {
    const word = fc.string({
      unit: fc.constantFrom(..."ab \\/&|<>^()!@,;=~*?'`{}[]+-.:#$ü\t".replace('\t', '')),
    });
    fc.assert(
      fc.property(fc.array(word), (args) => {
        const found = find('npm', args);
        if (found.kind !== 'found') throw new Error('it was refused');
        const outer = found.arguments.at(-1) ?? '';
        const line = outer.slice(1, -1);
        expect(special(line)).toBe('');
        expect(argumentsOf(line).slice(1)).toEqual(args);
      }),
      { numRuns: cases(2_000) },
    );
  });
});

/** What cmd.exe would act on: whatever is special to it outside of quotes. */
function special(line: string): string {
  return line
    .split('"')
    .filter((_, at) => at % 2 === 0)
    .join('')
    .replace(/[^&|<>^()%!,;=]/g, '');
}

/** How programs take a line apart: https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments */
function argumentsOf(line: string): string[] {
  const args: string[] = [];
  let current: string | undefined;
  let quoted = false;
  for (const [, backslashes = '', other = ''] of line.matchAll(/(\\*)([^\\]|$)/gs)) {
    if (other === '"') {
      current = (current ?? '') + '\\'.repeat(Math.floor(backslashes.length / 2));
      if (backslashes.length % 2 === 1) current += '"';
      else quoted = !quoted;
      continue;
    }
    if (backslashes !== '') current = (current ?? '') + backslashes;
    if ((other === ' ' || other === '') && !quoted) {
      if (current !== undefined) args.push(current);
      current = undefined;
    } else {
      current = (current ?? '') + other;
    }
  }
  return args;
}

describe('a command in a line', () => {
  it('is shown as it was given, on any system, and cut', () => {
    expect(commandText('make', ['-C', 'dir', 'CC=gcc'])).toBe('make -C dir CC=gcc');
    expect(commandText('sh', ['-c', 'npm ci && npm test'])).toBe('sh -c "npm ci && npm test"');
    expect(commandText('a', ['x'.repeat(100)])).toBe(`a ${'x'.repeat(58)}…`);
  });

  it('that the system does not start is told with what to do', () => {
    expect(notStarted('a', 'ENOENT')).toBe(
      'Cannot run "a": there is no such command. Check its name and PATH; it is started without a shell.',
    );
    expect(notStarted('a', 'EACCES')).toBe(
      'Cannot run "a": EACCES. Check its permissions, and that it is a program.',
    );
  });
});
