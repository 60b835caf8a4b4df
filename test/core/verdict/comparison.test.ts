import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPaths, compare, isSame } from '../../../src/core/verdict/comparison.ts';
import { cases } from '../../support/cases.ts';
import { snapshotOf } from '../../support/snapshots.ts';

describe('a comparison', () => {
  it('lists what was added, modified and removed', () => {
    const comparison = compare(
      snapshotOf({ gone: '1', kept: '2', edited: '3', linked: '4' }),
      snapshotOf({ kept: '2', edited: 'x', linked: '->4', new: '5' }),
    );
    expect(comparison).toEqual({
      added: ['new'],
      modified: ['edited', 'linked'],
      removed: ['gone'],
      renamed: [],
      unchanged: 1,
      values: [],
    });
    expect(changedPaths(comparison)).toEqual(['edited', 'gone', 'linked', 'new']);
  });

  it('takes a file for modified that was made executable, or is so no longer', () => {
    const { modified, unchanged } = compare(
      snapshotOf({ made: '1', kept: '#!2', plain: '3', unmade: '#!4' }),
      snapshotOf({ made: '#!1', kept: '#!2', plain: '3', unmade: '4' }),
    );
    expect(modified).toEqual(['made', 'unmade']);
    expect(unchanged).toBe(2);
  });

  it('leaves executable bits out that one side could not know', () => {
    const known = snapshotOf({ a: '#!1', b: '2' });
    const unknown = snapshotOf({ a: '1', b: '2' }, {}, 'unknown');
    expect(isSame(compare(known, unknown))).toBe(true);
    expect(isSame(compare(unknown, known))).toBe(true);
    expect(compare(unknown, snapshotOf({ a: '#!1', b: '3' })).modified).toEqual(['b']);
  });

  it('finds renames, each file once', () => {
    const { added, removed, renamed } = compare(
      snapshotOf({ a: '1', b: '1', c: '2' }),
      snapshotOf({ x: '1', y: '1', z: '1' }),
    );
    expect(added).toEqual(['x', 'y', 'z']);
    expect(removed).toEqual(['a', 'b', 'c']);
    expect(renamed).toEqual([
      { from: 'a', to: 'x' },
      { from: 'b', to: 'y' },
    ]);
  });

  it('names the values that changed, came or went', () => {
    const { values } = compare(
      snapshotOf({}, { a: '1', b: '1', d: '1' }),
      snapshotOf({}, { a: '1', b: '2', c: '1' }),
    );
    expect(values).toEqual(['b', 'c', 'd']);
  });

  it('counts everything as added without a baseline', () => {
    expect(compare(undefined, snapshotOf({ a: '1', b: '2' }, { v: '1' }))).toEqual({
      added: ['a', 'b'],
      modified: [],
      removed: [],
      renamed: [],
      unchanged: 0,
      values: ['v'],
    });
  });

  it('finds no difference exactly where the hashes and the executable bits are equal', () => {
    const files = fc.dictionary(
      fc.constantFrom('a', 'b', 'a/b', 'c'),
      fc.constantFrom('1', '#!1', '2', '->1'),
    );
    const values = fc.dictionary(fc.constantFrom('v', 'w'), fc.constantFrom('1', '2'));
    fc.assert(
      fc.property(files, values, files, values, (oldFiles, oldValues, newFiles, newValues) => {
        const before = snapshotOf(oldFiles, oldValues);
        const after = snapshotOf(newFiles, newValues);
        expect(isSame(compare(before, after))).toBe(before.hash === after.hash && before.bits === after.bits);
      }),
      { numRuns: cases(1_000) },
    );
  });
});
