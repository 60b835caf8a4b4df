import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCase } from '../../../../src/core/tracker/patterns/location.ts';
import {
  absolutePath,
  compilePatterns,
  locate,
  storedPath,
} from '../../../../src/core/tracker/patterns/patterns.ts';
import { anyCharacter } from '../../../support/any-text.ts';
import { cases } from '../../../support/cases.ts';
import { windowsPatterns } from './site.ts';

describe('patterns on Windows', () => {
  test.each<[string[], string[], string[]]>([
    [['src\\*.ts'], ['src/a.ts', 'SRC/A.TS'], ['a.ts']],
    [
      ['A[B-C]', '[!X]y'],
      ['ab', 'AC', 'ay'],
      ['ad', 'xy', 'XY'],
    ],
    [['[[:upper:]]1'], ['a1', 'A1'], ['11']],
    [['d:\\x\\*'], ['D:/x/y'], ['x/y']],
    [['C:\\w\\a', 'c:/W/b'], ['a', 'b'], ['c']],
    [['\\top', 'C:low', 'D:other'], ['../top', 'low', 'D:/other'], ['top']],
    [['~\\a', '~/b'], ['../Users/me/a', '../Users/me/b'], ['a']],
    [['//server/share/x/*.txt'], ['//server/share/x/a.txt', '//SERVER/share/X/a.TXT'], ['x/a.txt']],
    [
      ['\\#a', '\\!b', '!c'],
      ['#a', '!b'],
      ['c', 'a'],
    ],
    [['**'], ['a'], ['.git/x', '.GIT/x', '.GIT']],
    [
      ['[{]a,b}', '{x,y}\\z'],
      ['{a,b}', 'x/z', 'Y/Z'],
      ['a', 'b'],
    ],
    [['..\\v'], ['../v', '../V/x'], ['v']],
    // At the end of a word `Σ` becomes another letter in lower case than within.
    [['ΑΣ*', '*ΟΣ', 'x[Σ]'], ['ΑΣΒ.txt', 'ας', 'ΑΣ', 'λόγος', 'xς', 'xσ'], ['Α']],
  ])('%j', (lines, matched, unmatched) => {
    const patterns = windowsPatterns(...lines);
    expect([...matched, ...unmatched].filter((path) => patterns.matches(path))).toEqual(matched);
  });

  test('names below the working directory are left for the walk to spell', () => {
    const roots = windowsPatterns('SRC\\x', 'lib', '..\\Other\\y', 'D:\\z\\*').roots().map(absolutePath);
    expect(roots).toEqual(['C:/Other/y', 'C:/w', 'D:/z']);
  });

  test('a wildcard in the name of a share is an error', () => {
    expect(() => windowsPatterns('\\\\server\\s*\\x')).toThrow('has a wildcard in the name of a share');
  });
});

test('a part of a name is folded to a part of the folded name', () => {
  const character = fc.oneof(
    fc.constantFrom('Σ', 'ς', 'σ', 'İ', 'ß', 'ẞ', 'ǅ', 'K', 'A', '.', ' ', '\u0307', '😀'),
    anyCharacter,
  );
  fc.assert(
    fc.property(fc.array(character), fc.array(character), (one, other) => {
      const [a, b] = [one.join(''), other.join('')];
      expect(foldCase(a + b, 'win32')).toBe(foldCase(a, 'win32') + foldCase(b, 'win32'));
      expect(foldCase(a, 'win32')).toHaveLength(a.length);
      expect(foldCase(a, 'linux')).toBe(a);
    }),
    { numRuns: cases(2_000) },
  );
});

describe('stored paths', () => {
  test.each([
    ['/w', '/w/a/b', 'linux', 'a/b'],
    ['/w/x', '/w/a', 'linux', '../a'],
    ['/', '/a', 'linux', 'a'],
    ['/a/b', '/', 'linux', '../..'],
    ['C:\\w', 'c:\\W\\a', 'win32', 'a'],
    ['C:\\w', 'D:\\a', 'win32', 'D:/a'],
    ['C:\\w', '\\\\s\\t\\a', 'win32', '//s/t/a'],
  ] as const)('from %s, %s is stored (%s) as %s', (from, to, platform, expected) => {
    expect(storedPath(locate(from, platform), locate(to, platform), platform)).toBe(expected);
  });

  test('a folder that is not absolute is an error', () => {
    expect(() => compilePatterns(['a'], { directory: 'w', home: '/', platform: 'linux' })).toThrow(
      '"w" is not an absolute path. Give the folder in full.',
    );
  });
});
