import { describe, expect, it } from 'vitest';
import { baselineOf, type Checkpoint } from '../../../src/core/history/checkpoint.ts';
import type { Loaded, Lookup } from '../../../src/core/history/store.ts';
import { decide, NoCheckpointError } from '../../../src/core/verdict/verdict.ts';
import { checkpointOf, snapshotOf, takenOf } from '../../support/snapshots.ts';

function found(
  checkpoint: Checkpoint,
  loaded: Loaded = { kind: 'loaded', checkpoint },
): Lookup & { loads: number } {
  const lookup = {
    kind: 'found' as const,
    baseline: { ...baselineOf(checkpoint), ref: undefined },
    loads: 0,
    load: async () => {
      lookup.loads += 1;
      return loaded;
    },
  };
  return lookup;
}

describe('a verdict', () => {
  it('is unchanged where the hashes are equal, without reading the checkpoint', async () => {
    const lookup = found(checkpointOf({ a: '1' }));
    const verdict = await decide(takenOf(snapshotOf({ a: '1' })), lookup, 'changed');
    expect(verdict).toMatchObject({
      changed: false,
      reason: 'unchanged',
      comparison: { unchanged: 1, added: [] },
    });
    expect(verdict.baseline?.runId).toBe('42');
    expect(lookup.loads).toBe(0);
  });

  it('names the files that changed, and the ref once the checkpoint was read', async () => {
    const verdict = await decide(takenOf(snapshotOf({ a: '2' })), found(checkpointOf({ a: '1' })), 'changed');
    expect(verdict).toMatchObject({
      changed: true,
      reason: 'files-changed',
      comparison: { modified: ['a'] },
    });
    expect(verdict.baseline?.ref).toBe('refs/heads/main');
  });

  it('tells changed values from changed files', async () => {
    const lookup = found(checkpointOf({ a: '1' }));
    expect(await decide(takenOf(snapshotOf({ a: '1' }, { os: 'x' })), lookup, 'changed')).toMatchObject({
      changed: true,
      reason: 'values-changed',
    });
  });

  it.each([
    ['absent', { kind: 'absent' }, 'no-checkpoint'],
    ['unreadable', { kind: 'unreadable', why: 'torn' }, 'checkpoint-unreadable'],
    ['unavailable', { kind: 'unavailable', why: 'down' }, 'store-unavailable'],
    [
      'unreadable when loaded',
      found(checkpointOf({ a: '1' }), { kind: 'unreadable', why: 'torn' }),
      'checkpoint-unreadable',
    ],
    [
      'unavailable when loaded',
      found(checkpointOf({ a: '1' }), { kind: 'unavailable', why: 'down' }),
      'store-unavailable',
    ],
  ] as const)('is changed when the checkpoint is %s, and an error on request', async (_, lookup, reason) => {
    const present = takenOf(snapshotOf({ b: '1' }));
    const verdict = await decide(present, lookup, 'changed');
    expect(verdict).toMatchObject({ changed: true, reason, comparison: { added: ['b'] } });
    expect(verdict.baseline).toBeUndefined();
    const error = await decide(present, lookup, 'error').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(NoCheckpointError);
    expect((error as NoCheckpointError).reason).toBe(reason);
    // Only "there is none" may count as unchanged: a store that failed may hold one that differs.
    expect((await decide(present, lookup, 'unchanged')).changed).toBe(reason !== 'no-checkpoint');
  });

  it('is never unchanged where nothing is tracked, unless that is as it should be', async () => {
    const lookup = found(checkpointOf({}));
    const empty = takenOf(snapshotOf({}));
    expect(await decide({ ...empty, unmatchedPatterns: ['typo'] }, lookup, 'unchanged')).toMatchObject({
      changed: true,
      reason: 'no-checkpoint',
      why: 'no file is tracked, so there is nothing to compare',
    });
    expect((await decide(empty, lookup, 'changed')).changed).toBe(false);
  });

  it('is changed while a product is missing', async () => {
    const lookup = found(checkpointOf({ a: '1' }));
    const missing = { missingProducts: ['dist'] };
    expect(await decide(takenOf(snapshotOf({ a: '1' }), missing), lookup, 'changed')).toMatchObject({
      changed: true,
      reason: 'product-missing',
      why: 'nothing matches "dist"',
    });
    expect(
      await decide(takenOf(snapshotOf({ a: '1' }), missing), { kind: 'absent' }, 'unchanged'),
    ).toMatchObject({
      changed: true,
      reason: 'product-missing',
    });
    expect(await decide(takenOf(snapshotOf({ a: '2' }), missing), lookup, 'changed')).toMatchObject({
      reason: 'files-changed',
      missingProducts: ['dist'],
    });
  });
});
