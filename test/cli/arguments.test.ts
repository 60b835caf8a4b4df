import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { digestOf } from '../../src/core/digest.ts';
import { createTracker } from '../../src/core/tracker/tracker.ts';

const parse = (...args: string[]) => parseArguments(args, 'linux');
const tracker = (patterns: string[], followSymbolicLinks = false) =>
  createTracker(patterns, { followSymbolicLinks });

describe('parseArguments', () => {
  it('reads options before, between and behind the other arguments', () => {
    const expected = {
      command: 'diff',
      name: 'n',
      store: 's',
      cwd: 'c',
      quiet: true,
      groupsFile: undefined,
      groupNeeds: undefined,
      values: new Map(),
      generates: [],
      tracker: tracker(['a', 'b'], true),
      format: 'json',
      ifNoCheckpoint: 'changed',
    };
    const options = [
      '--name',
      'n',
      '--store=s',
      '--cwd',
      'c',
      '--quiet',
      '--json',
      '--follow-symbolic-links',
    ];
    const last = ['--if-no-checkpoint', 'changed'];
    expect(parse('diff', ...options, ...last, 'a', 'b')).toEqual(expected);
    expect(parse(...options, 'diff', 'a', ...last, 'b')).toEqual(expected);
    expect(parse('diff', 'a', 'b', ...last, ...options)).toEqual(expected);
    expect(parse('diff', ...options, ...last, '--', 'a', 'b')).toEqual(expected);
  });

  it('reads what there is beside whole files, each as often as it is given', () => {
    const beyond = [
      ...['--group', 'api=src/api', '--group', 'api=!**/*.md'],
      ...['--group-by', 'packages/*', '--field', 'a.json=b,c', '--value', 'os=x', '--generates', 'dist'],
    ];
    const patterns = ['src/api', '!**/*.md'];
    expect(parse('same', ...beyond)).toMatchObject({
      values: new Map([['os', digestOf('x')]]),
      generates: ['dist'],
      tracker: {
        patterns: [],
        groups: [{ name: 'api', patterns: { added: patterns, modified: patterns, removed: patterns } }],
        groupBy: ['packages/*'],
        fields: [{ pattern: 'a.json', selectors: ['b', 'c'] }],
        generates: ['dist'],
      },
    });
    expect(parse('same', '--groups', 'g.yml', '--value', 'a=b')).toMatchObject({
      groupsFile: 'g.yml',
      tracker: { patterns: [] },
    });
    // These say nothing of what to track: the checkpoint does.
    expect(parse('same', '--value', 'os=x', '--generates', 'dist')).toMatchObject({ tracker: undefined });
  });

  it('has defaults', () => {
    const common = {
      name: undefined,
      store: undefined,
      cwd: undefined,
      quiet: false,
      groupsFile: undefined,
      groupNeeds: undefined,
      values: new Map(),
      generates: [],
    };
    expect(parse('same')).toEqual({
      command: 'same',
      ...common,
      tracker: undefined,
      format: 'text',
      ifNoCheckpoint: 'error',
    });
    expect(parse('checkpoint', 'a')).toEqual({
      command: 'checkpoint',
      ...common,
      tracker: tracker(['a']),
      format: 'text',
    });
    expect(parse('run', 'a', '--', 'b')).toEqual({
      command: 'run',
      doing: { kind: 'run' },
      forced: false,
      jobs: undefined,
      reportFile: undefined,
      ...common,
      tracker: tracker(['a']),
      ifNoCheckpoint: 'changed',
      executable: 'b',
      arguments: [],
    });
  });

  it('leaves the command of run alone', () => {
    expect(parse('run', 'a', '--name', 'n', '--', 'b', '--name', 'm', '--', '', '-x')).toMatchObject({
      name: 'n',
      tracker: tracker(['a']),
      executable: 'b',
      arguments: ['--name', 'm', '--', '', '-x'],
    });
  });

  it('takes the last of options that are given twice, and values that begin with "-" after "="', () => {
    expect(parse('same', '--name', 'a', '--name', 'b')).toMatchObject({ name: 'b' });
    expect(parse('same', '--name=-x')).toMatchObject({ name: '-x' });
    expect(parse('same', '--name', '-')).toMatchObject({ name: '-' });
    expect(parse('same', '-')).toMatchObject({ tracker: tracker(['-']) });
  });

  it('prefers help and version to what is missing', () => {
    expect(parse('--help')).toEqual({ command: 'help', about: undefined });
    expect(parse('run', '-h')).toEqual({ command: 'help', about: 'run' });
    expect(parse('run', '--version', '--help')).toEqual({ command: 'version' });
    expect(parse('run', 'a', '--', 'b', '--help')).toMatchObject({ command: 'run' });
  });

  it.each([
    [['--name']],
    [['same', '--name', '--', 'x']],
    [['same', '--__proto__']],
    [['same', '--constructor=x']],
    [['same', '--no-json']],
    [['same', '-hq']],
    [['same', '--store', '']],
    [['same', '--cwd=']],
    [['help']],
    [['']],
    [['same', ' \t']],
    [['checkpoint', '--if-no-checkpoint=changed', 'a']],
    [['checkpoint', '--null', 'a']],
    [['changed', '--null']],
  ])('rejects %j', (args) => {
    expect(() => parse(...args)).toThrow(UsageError);
  });
});
