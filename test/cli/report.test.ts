import { describe, expect, it } from 'vitest';
import { changeLines } from '../../src/cli/report.ts';
import { compare } from '../../src/core/verdict/comparison.ts';
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
