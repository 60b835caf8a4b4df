import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/core/printable.ts';
import { compare } from '../../../src/core/verdict/comparison.ts';
import {
  age,
  count,
  describeVerdict,
  reasonInWords,
  wholeSeconds,
} from '../../../src/core/verdict/describe.ts';
import { REASONS } from '../../../src/core/verdict/reason.ts';
import type { Verdict } from '../../../src/core/verdict/verdict.ts';
import { ORIGIN, snapshotOf } from '../../support/snapshots.ts';

const NOW = new Date('2026-01-02T06:04:06Z');
const ASKED = { files: 3, absent: 'there is no checkpoint yet', now: NOW };
const before = snapshotOf({ a: '1', b: '1', c: '1' });

function verdict(change: Partial<Verdict>): Verdict {
  const baseline = { ...ORIGIN, hash: before.hash };
  return {
    changed: true,
    reason: 'files-changed',
    why: undefined,
    comparison: compare(before, before),
    missingProducts: [],
    baseline,
    parts: [],
    ...change,
  };
}

describe('the line that says it all', () => {
  it.each([
    [
      verdict({ changed: false, reason: 'unchanged' }),
      'unchanged: 3 files, as in run 42, 3 hours ago, commit aaaaaaa.',
    ],
    [
      verdict({ comparison: compare(before, snapshotOf({ a: '2', b: '1', d: '1', e: '1' })) }),
      'changed (files-changed): 1 modified, 2 added, 1 removed; 1 the same. Compared with run 42, 3 hours ago, commit aaaaaaa.',
    ],
    [
      verdict({
        reason: 'values-changed',
        comparison: compare(snapshotOf({}, { os: '1' }), snapshotOf({}, { os: '2' })),
      }),
      'changed (values-changed): values os; 0 the same. Compared with run 42, 3 hours ago, commit aaaaaaa.',
    ],
    [
      verdict({ reason: 'unfinished' }),
      'changed (unfinished): an earlier attempt did not succeed; 3 the same. Compared with run 42, 3 hours ago, commit aaaaaaa.',
    ],
    [
      verdict({ reason: 'product-missing', missingProducts: ['dist', 'a"b'] }),
      'changed (product-missing): nothing matches "dist", "a\\"b"; 3 the same. Compared with run 42, 3 hours ago, commit aaaaaaa.',
    ],
    [
      verdict({ reason: 'no-checkpoint', baseline: undefined }),
      'changed (no-checkpoint): there is no checkpoint yet; 3 files tracked.',
    ],
    [
      verdict({ changed: false, reason: 'no-checkpoint', baseline: undefined }),
      'unchanged (no-checkpoint): there is no checkpoint yet; 3 files tracked.',
    ],
    [
      verdict({ reason: 'store-unavailable', baseline: undefined, why: 'the cache is down' }),
      'changed (store-unavailable): the cache is down; 3 files tracked.',
    ],
  ])('tells what was decided and why', (given, line) => {
    expect(describeVerdict(given, ASKED)).toBe(line);
  });

  it('does without a run, a commit and files', () => {
    const baseline = { ...ORIGIN, runId: '', sha: '', hash: before.hash };
    expect(describeVerdict(verdict({ changed: false, reason: 'unchanged', baseline }), ASKED)).toBe(
      'unchanged: 3 files, as in the checkpoint of 3 hours ago.',
    );
  });

  it.each([
    [
      verdict({ reason: 'nothing-tracked', baseline: undefined }),
      0,
      'changed (nothing-tracked): there is no file to track, so nothing was compared.',
    ],
    [
      verdict({ reason: 'nothing-tracked' }),
      0,
      'changed (nothing-tracked): there is no file to track, so nothing was compared.',
    ],
    [
      verdict({ reason: 'nothing-tracked' }),
      3,
      'changed (nothing-tracked): a group has nothing to track, so nothing of it was compared; 3 the same. Compared with run 42, 3 hours ago, commit aaaaaaa.',
    ],
    [
      verdict({ reason: 'no-checkpoint', baseline: undefined }),
      0,
      'changed (no-checkpoint): there is no checkpoint yet; no file is tracked.',
    ],
    [
      verdict({ reason: 'no-checkpoint', baseline: undefined }),
      undefined,
      'changed (no-checkpoint): there is no checkpoint yet.',
    ],
    [
      verdict({ comparison: compare(before, snapshotOf({})) }),
      0,
      'changed (files-changed): 3 removed; no file is tracked. Compared with run 42, 3 hours ago, commit aaaaaaa.',
    ],
  ])('says once that nothing is tracked', (given, files, line) => {
    expect(describeVerdict(given, { ...ASKED, files })).toBe(line);
  });

  it('has words for every reason that counts of changes do not tell', () => {
    const told = ['files-changed', 'values-changed', 'unchanged'];
    for (const reason of REASONS) {
      const words = reasonInWords(verdict({ reason, why: 'torn', missingProducts: ['dist'] }), ASKED);
      if (told.includes(reason)) expect(words, reason).toBe('');
      else expect(words, reason).toMatch(/^\S.*\S$/);
    }
    expect(reasonInWords(verdict({ reason: 'unfinished', why: 'torn' }), ASKED)).toBe('torn');
  });
});

describe('words for numbers and times', () => {
  it.each([
    ['2026-01-02T06:04:06.000Z', 'just now'],
    ['2026-01-02T06:05:06.000Z', 'just now'],
    ['2026-01-02T06:03:06.000Z', '1 minute ago'],
    ['2026-01-01T05:00:00.000Z', '1 day ago'],
    ['2023-01-01T00:00:00.000Z', '1,097 days ago'],
  ])('%s was %s', (time, words) => {
    expect(age(time, NOW)).toBe(words);
  });

  it('count', () => {
    expect([count(0, 'file'), count(1, 'file'), count(12345, 'file'), count(1234567, 'file')]).toEqual([
      '0 files',
      '1 file',
      '12,345 files',
      '1,234,567 files',
    ]);
  });

  it('whole seconds', () => {
    expect(wholeSeconds(ORIGIN.createdAt)).toBe('2026-01-02T03:04:05Z');
  });
});

describe('printable text', () => {
  it.each([
    ['plain, ä, 語, 👍', 'plain, ä, 語, 👍'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31mred\u0007\u0085', '\\x1b[31mred\\x07\\x85'],
    ['\u202ereversed\u2028', '\\u202ereversed\\u2028'],
    ['\udcff\ud800', '\\xff\\ud800'],
  ])('shows %j as %s', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});
