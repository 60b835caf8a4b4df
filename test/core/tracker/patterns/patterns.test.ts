import { describe, expect, it, test } from 'vitest';
import {
  absolutePath,
  compilePatterns,
  PatternError,
} from '../../../../src/core/tracker/patterns/patterns.ts';
import { posixPatterns } from './site.ts';

/** Lines of patterns, then paths that they match, then paths that they do not. */
type Row = [lines: string[], matched: string[], unmatched: string[]];

describe('what patterns match', () => {
  test.each<Row>([
    [['a.txt'], ['a.txt'], ['b/a.txt', 'a.txtx', 'A.txt']],
    [['*.txt'], ['a.txt', '.txt', 'd.txt/x'], ['b/a.txt', 'a.txt~']],
    [['**/*.txt'], ['a.txt', 'b/a.txt', 'b/.c/a.txt'], ['b/a.js', '../a.txt']],
    [['src'], ['src', 'src/a', 'src/a/b'], ['srcs', 'lib/src']],
    [['src/'], ['src/a', 'src/a/b'], ['src']],
    [['src/*'], ['src/a', 'src/a/b'], ['src']],
    [['src/**'], ['src', 'src/a', 'src/a/b'], ['sr']],
    [['src/**/'], ['src/a', 'src/a/b'], ['src']],
    [['src/**/*'], ['src/a', 'src/a/b'], ['src']],
    [['a/**/b/**/c'], ['a/b/c', 'a/x/b/y/z/c', 'a/b/b/c/d'], ['a/c', 'b/c']],
    [['?.c'], ['a.c', 'ü.c'], ['ab.c', '.c', '😀.c']],
    [['d**'], ['d', 'dx', 'dx/y'], ['e']],
    [['***'], ['a', 'a/b'], []],
    [
      ['[a-c]x', '[!a-c]y', '[^a-c]z'],
      ['bx', 'dy', 'dz'],
      ['dx', 'by', 'bz'],
    ],
    [
      ['[]]x', '[!]]y'],
      [']x', 'ay'],
      ['ax', ']y'],
    ],
    [['[[:digit:][:upper:]_]x'], ['1x', 'Ax', '_x'], ['ax', '[x', ':x']],
    [['[[:alpha:]]'], ['é', '𝒜'], ['1', 'ab']],
    [
      ['[a', 'b]', '[b-a]', '{'],
      ['[a', 'b]', '{'],
      ['a', 'b'],
    ],
    [
      ['\\*', '\\[a]', 'x\\?'],
      ['*', '[a]', 'x?'],
      ['a', 'xy'],
    ],
    [['[*]', '[?]'], ['*', '?'], ['a']],
    [
      ['#no', '\\#yes', '\\!also', ' spaced '],
      ['#yes', '!also', 'spaced'],
      ['#no', 'no'],
    ],
    [['!!a', '!!!b'], ['a'], ['b']],
    [['! a', 'a', '!  b'], ['a'], ['b']],
    [['./a', 'b/./c', 'd//e'], ['a', 'b/c', 'd/e'], []],
    [
      ['../x', '../../y'],
      ['../x', '../x/z'],
      ['x', 'w/x'],
    ],
    [
      ['a/../b', '*/../c'],
      ['b', 'c'],
      ['a/b', 'a'],
    ],
    [['/w/a', '/etc/hosts', '~/b'], ['a', '../etc/hosts', '../home/me/b'], ['w/a']],
    [['~'], ['../home/me/x'], ['~', 'x']],
    [['.'], ['a', '.b/c'], ['../a']],
    [['..'], ['a', '../a', '../a/b'], []],
    [['/'], ['a', '../a'], []],
    [
      ['{a,b}.{c,d}', 'x/{y/z,w}'],
      ['a.c', 'b.d', 'x/y/z', 'x/w'],
      ['a.b', 'x/y', 'x/z'],
    ],
    [['{a/,b}'], ['a/x', 'b', 'b/x'], ['a']],
    [['{,un}done'], ['done', 'undone'], []],
    [['{../,}v'], ['v', '../v'], []],
  ])('%j', (lines, matched, unmatched) => {
    const patterns = posixPatterns(...lines);
    const all = [...matched, ...unmatched];
    expect(all.filter((path) => patterns.matches(path))).toEqual(matched);
  });
});

describe('order', () => {
  test.each<Row>([
    [['**', '!b'], ['a'], ['b', 'b/c']],
    [['!b', '**'], ['a', 'b', 'b/c'], []],
    [['**', '!b', 'b/c'], ['a', 'b/c', 'b/c/d'], ['b/x']],
    [['**', '!b/', 'b/c'], ['b', 'b/c'], ['b/x']],
    [
      ['**', '!**/*.md', 'README.md'],
      ['README.md', 'a'],
      ['b.md', 'a/README.md'],
    ],
    [['!a'], [], ['a', 'b']],
    [['a', '!a', 'a'], ['a'], []],
  ])('the last match wins in %j', (lines, matched, unmatched) => {
    const patterns = posixPatterns(...lines);
    expect([...matched, ...unmatched].filter((path) => patterns.matches(path))).toEqual(matched);
  });
});

describe('.git', () => {
  test.each<Row>([
    [
      ['**', '*', '.', '*/config', '**/config'],
      ['a', '.gitignore', '.github/x'],
      ['.git', 'a/.git', '.git/config', 'a/.git/config'],
    ],
    [['sub'], ['sub/a'], ['sub/.git', 'sub/.git/config']],
    // A file of that name, as worktrees and submodules have it, is tracked where a line names it.
    [['sub/.git', '!b'], ['sub/.git'], ['.git', 'a/.git', 'b/.git']],
    [
      ['**/.git', '!b/**'],
      ['.git', 'a/.git'],
      ['b/.git', 'a'],
    ],
    [['.git/**', '**/.git', '!a/*t'], ['.git', 'b/.git'], ['a/.git']],
    [['**/.git', '!**'], [], ['.git', 'a/.git']],
    [['[.]git/config'], ['.git/config'], ['.git/HEAD']],
    [['.git'], ['.git', '.git/HEAD', '.git/refs/x'], ['a/.git/HEAD', '.git/x/.git/y', '.git/x/.git']],
    [['**/.git/HEAD'], ['.git/HEAD', 'a/.git/HEAD'], ['.git/config']],
    [['.git/**', '!**/*.lock'], ['.git/HEAD'], ['.git/index.lock']],
    [['{sub,sub/.git}'], ['sub/a', 'sub/.git/config'], ['.git/config']],
    [['.gi*/x', '.git*', '?git/x'], ['.gitx/y'], ['.git', '.git/x']],
  ])('%j', (lines, matched, unmatched) => {
    const patterns = posixPatterns(...lines);
    expect([...matched, ...unmatched].filter((path) => patterns.matches(path))).toEqual(matched);
  });
});

describe('where to look', () => {
  const roots = (...lines: string[]) =>
    posixPatterns(...lines)
      .roots()
      .map(absolutePath);

  test.each([
    [['src/*.ts'], ['/w/src']],
    [
      ['a.txt', 'b/c.txt'],
      ['/w/a.txt', '/w/b/c.txt'],
    ],
    [['a/b/*', 'a'], ['/w/a']],
    [
      ['a', 'ab', 'a/c'],
      ['/w/a', '/w/ab'],
    ],
    [
      ['**', '/etc/hosts', '!/usr'],
      ['/etc/hosts', '/w'],
    ],
    [['{x,y}/z*'], ['/w/x', '/w/y']],
    [['../*'], ['/']],
    [['!a'], []],
  ])('%j begins at %j', (lines, expected) => {
    expect(roots(...lines)).toEqual(expected);
  });

  test.each([
    [['**', '!dist'], 'dist', false],
    [['**', '!dist/**'], 'dist', false],
    [['**', '!dist/*'], 'dist', true],
    [['**', '!dist', 'dist/keep.txt'], 'dist', true],
    [['**', '!dist', '**/*.d.ts'], 'dist', true],
    [['**', '!dist', 'src'], 'dist', false],
    [['dist/x', '!dist'], 'dist', false],
    [['*.ts'], 'src', false],
    [['**/*.ts'], 'src', true],
    [['**'], '.git', false],
  ])('%j: a look into %s: %s', (lines, folder, expected) => {
    const patterns = posixPatterns(...lines);
    const state = patterns.enter(patterns.stateIn(patterns.directory), folder);
    expect(state.canMatchBelow).toBe(expected);
  });
});

describe('errors', () => {
  test.each([
    ['!', 'The pattern "!" is empty. Write what to exclude after the "!".'],
    [
      'a/**/../b',
      'The pattern "a/**/../b" has ".." after "**", which says no certain folder. Leave out the "..".',
    ],
    [
      '{a,b}'.repeat(10),
      /^The pattern "[^"]+" stands for more than 1000 alternatives, or 1000000 characters\. Use a wildcard/,
    ],
    [`${'{a,'.repeat(60)}b${'}'.repeat(60)}`, /are nested more than 50 deep/],
    ['x'.repeat(9_000), /has 9000 characters, more than 8192/],
  ])('%s', (line, message) => {
    expect(() => posixPatterns(line)).toThrow(PatternError);
    expect(() => posixPatterns(line)).toThrow(message);
  });

  it('names the home folder that is none', () => {
    expect(() => compilePatterns(['~/a'], { directory: '/w', home: '', platform: 'linux' })).toThrow(
      'The pattern "~/a" starts in the home folder, which is not known: "". Write the folder in full.',
    );
  });
});

describe('hostile patterns', () => {
  // Anything that backtracks would be busy until the test's time is over.
  test.each([
    ['stars in a name', ['*a'.repeat(100).concat('b')], 'a'.repeat(255)],
    ['stars in many folders', [`${'**/a/'.repeat(100)}b`], 'a/'.repeat(300).concat('c')],
    ['stars in both', [`${'**/*a*a*/'.repeat(30)}b`], 'aaaaaaaa/'.repeat(100).concat('c')],
    ['open braces', ['{'.repeat(8_000)], 'a'],
    ['open brackets', ['['.repeat(8_000)], 'a'],
    ['braces and brackets', ['{[a,'.repeat(2_000)], 'a'],
    ['literal names by the thousand', Array.from({ length: 5_000 }, (_, i) => `a/${i}`), 'a/x'],
  ])('%s come to an end', (_, lines, path) => {
    expect(posixPatterns(...lines).matches(path)).toBe(false);
  });
});

it('names the patterns that a file is owed to', () => {
  const patterns = posixPatterns('**', '!b*', '*.txt', 'b.txt', 'c.txt');
  const state = patterns.stateIn(patterns.directory);
  const owedTo = (name: string) => [...patterns.supporters(state, name)].map((line) => patterns.textOf(line));
  expect(owedTo('a.txt')).toEqual(['**', '*.txt']);
  expect(owedTo('b.txt').sort()).toEqual(['*.txt', 'b.txt']);
});
