import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { checkpointIdentity } from '../../../src/core/history/identity.ts';
import {
  attemptKey,
  checkpointKey,
  groupKey,
  prefixOf,
  type Row,
  shortDigest,
  successKey,
  successorKey,
  UNKNOWN,
} from '../../../src/core/history/keys.ts';
import { findable, type Kept } from '../../../src/core/history/retention.ts';
import { ORIGIN } from '../../support/snapshots.ts';

const identity = checkpointIdentity('deps', { workflowFile: '', jobId: '', matrix: null, calledFile: '' });
const ROWS: readonly Row[] = ['main', 'topic'].map((ref) => ({ identity, ref: shortDigest(ref) }));
const OF = {
  job: UNKNOWN,
  occasion: UNKNOWN,
  definition: shortDigest('definition'),
  hash: digestOf('content'),
  bits: UNKNOWN,
};
const HOUR = 3_600_000;
const idOf = (number: number) => number.toString(16).padStart(16, '0');

/** Entries in their order, an hour between each and the next; the newest first. */
function kept(keys: readonly string[]): Kept[] {
  return keys.map((key, at) => ({ key, age: (keys.length - at) * HOUR })).reverse();
}

const one = fc.record({
  row: fc.constantFrom(...ROWS),
  kind: fc.constantFrom('a', 's', 'g', 'c', 'next'),
  number: fc.nat(15),
});

function keyOf({ row, kind, number }: { row: Row; kind: string; number: number }, at: number): string {
  const origin = { ...ORIGIN, runId: String(number + 1), createdAt: new Date(at * HOUR).toISOString() };
  switch (kind) {
    case 'a':
      return attemptKey(row, idOf(at), origin, OF);
    case 's':
      return successKey(row, idOf(number), origin, OF);
    case 'g':
      return groupKey(row, idOf(number), origin);
    case 'c':
      return checkpointKey(row, origin, OF);
    default:
      return successorKey(row, idOf(number), at);
  }
}

describe('what a store on disk keeps', () => {
  it('is all that a look can find', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (some) => {
        const entries = kept(some.map(keyOf));
        const left = findable(entries);
        const newest = (prefix: string, of: readonly Kept[]) =>
          of.find(({ key }) => key.startsWith(prefix))?.key;
        const remaining = entries.filter(({ key }) => left.has(key));
        const planned = some.some(({ kind }) => kind === 'next');
        for (const row of ROWS) {
          const recent = (kind: string) =>
            new Set(
              some
                .toReversed()
                .filter((each) => each.row === row && each.kind === kind)
                .map(({ number }) => String(number + 1)),
            );
          const prefixes = [
            ...(['a', 's', 'c'] as const).map((kind) => prefixOf(row, kind)),
            ...[...recent('c')].slice(0, 10).map((run) => prefixOf(row, 'c', run)),
            ...(planned ? [...recent('a')].slice(0, 10).map((run) => prefixOf(row, 'a', run)) : []),
            ...some.map(({ number }) => prefixOf(row, 'g', idOf(number))),
          ];
          for (const prefix of prefixes)
            expect(newest(prefix, remaining), prefix).toBe(newest(prefix, entries));
        }
        for (const { key, age } of entries)
          if (key.includes('/next/') && age < 24 * HOUR) expect(left.has(key), key).toBe(true);
      }),
    );
  });

  it('is little, however much was recorded', () => {
    const [row] = ROWS;
    if (row === undefined) throw new Error('There is no row.');
    const runs = Array.from({ length: 500 }, (_, at) => at);
    const tracked = runs.flatMap((at) => [
      keyOf({ row, kind: 'a', number: at }, at),
      keyOf({ row, kind: 's', number: at }, at),
    ]);
    expect(findable(kept(tracked)).size).toBe(2);
    const planned = runs.flatMap((at) => [
      keyOf({ row, kind: 'next', number: at }, at),
      keyOf({ row, kind: 'a', number: at }, at),
    ]);
    // The attempts of ten runs; the successors of a day, of which there is one in two hours, and the last before.
    expect(findable(kept(planned)).size).toBeLessThanOrEqual(10 + 12 + 1);
    const checkpoints = runs.map((at) => keyOf({ row, kind: 'c', number: at }, at));
    expect(findable(kept(checkpoints)).size).toBe(10);
  });

  it('is nothing that is none of ours', () => {
    expect(
      findable([
        { key: 'x', age: 0 },
        { key: 'file-tracker/3/x/ref/z/1', age: 0 },
      ]).size,
    ).toBe(0);
  });
});
