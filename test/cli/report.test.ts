import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLines, literalPattern } from '../../src/cli/report.ts';
import { compilePatterns } from '../../src/core/tracker/patterns/patterns.ts';
import { compare } from '../../src/core/verdict/comparison.ts';
import { cases } from '../support/cases.ts';
import { snapshotOf } from '../support/snapshots.ts';

describe('changeLines', () => {
  it('has one line for each path, sorted, and one for both ends of a rename', () => {
    const before = snapshotOf({ a: '1', b: '2', c: '3', d: '4', e: '3' });
    const after = snapshotOf({ a: '9', b: '2', z: '3', y: '5', x: '3' });
    expect(changeLines(compare(before, after))).toEqual([
      'modified  a',
      'removed   d',
      'renamed   c -> x',
      'added     y',
      'renamed   e -> z',
    ]);
  });

  it('has none when nothing changed, and every file without a baseline', () => {
    const snapshot = snapshotOf({ a: '1', b: '2' });
    expect(changeLines(compare(snapshot, snapshot))).toEqual([]);
    expect(changeLines(compare(undefined, snapshot))).toEqual(['added     a', 'added     b']);
  });
});

describe('a pattern for a name as it is', () => {
  it.each([
    ['linux', '/', '/home/me', 'ab[]{},*?\\-^!'],
    ['win32', '\\', 'C:\\work', 'ab[]{},-^!'],
  ] as const)('matches that name, and no other, on %s', (platform, separator, directory, characters) => {
    const site = { directory, home: directory, platform };
    const name = fc.string({ unit: fc.constantFrom(...characters), minLength: 1 }).map((text) => `x${text}`);
    fc.assert(
      fc.property(name, name, (one, other) => {
        const patterns = compilePatterns([literalPattern(one, separator)], site);
        expect(patterns.matches(one)).toBe(true);
        expect(patterns.matches(other)).toBe(one === other);
      }),
      { numRuns: cases(1_000) },
    );
    expect(literalPattern(`app${separator}[id].tsx`, separator)).toBe(`app${separator}[[]id].tsx`);
  });
});
