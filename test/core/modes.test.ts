import { describe, expect, it } from 'vitest';
import { baselineOf, type Checkpoint } from '../../src/core/history/checkpoint.ts';
import { checkpointIdentity } from '../../src/core/history/identity.ts';
import type { Lookup } from '../../src/core/history/store.ts';
import { check } from '../../src/core/modes/check.ts';
import { checkpoint, NothingTakenError } from '../../src/core/modes/checkpoint.ts';
import type { TakeSnapshot } from '../../src/core/modes/taking.ts';
import { track } from '../../src/core/modes/track.ts';
import { createTracker, type Tracker } from '../../src/core/tracker/tracker.ts';
import { checkpointOf, ORIGIN, ScriptedStore, snapshotOf, TRACKER, takenOf } from '../support/snapshots.ts';

const identity = checkpointIdentity('deps', '');

function taking(files: Record<string, string>): { take: TakeSnapshot; trackers: Tracker[] } {
  const trackers: Tracker[] = [];
  const take: TakeSnapshot = async (tracker) => {
    trackers.push(tracker);
    return takenOf(snapshotOf(files));
  };
  return { take, trackers };
}

function holding(checkpoint: Checkpoint): ScriptedStore {
  return new ScriptedStore({
    kind: 'found',
    baseline: baselineOf(checkpoint),
    load: async () => ({ kind: 'loaded', checkpoint }),
  });
}

const values = new Map<string, never>();
const request = {
  identity,
  tracker: TRACKER,
  values,
  generates: [],
  ifNoCheckpoint: 'changed',
  runId: '42',
  isRerun: false,
} as const;

describe('track', () => {
  it('compares with the newest checkpoint and records nothing', async () => {
    const store = holding(checkpointOf({ a: '1' }));
    const { verdict } = await track(request, store, taking({ a: '2' }).take);
    expect(verdict.reason).toBe('files-changed');
    expect(store.asked).toEqual([{ digest: identity.digest, preferredRun: undefined }]);
    expect(store.recorded).toEqual([]);
  });

  it('has asked the store before it hashes', async () => {
    const store = new ScriptedStore();
    await track(request, store, async (tracker) => {
      expect(store.asked).toHaveLength(1);
      return taking({}).take(tracker, values);
    });
  });
});

describe('check', () => {
  it('asks the stores in order, and prefers this run', async () => {
    const job = new ScriptedStore();
    const cache = holding(checkpointOf({ a: '1' }));
    const { verdict } = await check(request, [job, cache], taking({ a: '1' }).take);
    expect(verdict.changed).toBe(false);
    expect(job.asked).toEqual([{ digest: identity.digest, preferredRun: '42' }]);
    expect(cache.asked).toEqual([{ digest: identity.digest, preferredRun: '42' }]);
  });

  it.each([
    { kind: 'unreadable', why: 'torn' },
    { kind: 'unavailable', why: 'down' },
  ] as const)('does not go on to an older checkpoint when one is $kind', async (doubt: Lookup) => {
    const next = holding(checkpointOf({ a: '1' }));
    const { verdict } = await check(request, [new ScriptedStore(doubt), next], taking({ a: '1' }).take);
    expect(verdict.changed).toBe(true);
    expect(next.asked).toEqual([]);
  });

  it('without patterns tracks what the checkpoint tracked', async () => {
    const tracker = createTracker(['src'], { workingDirectory: 'sub', followSymbolicLinks: true });
    const { take, trackers } = taking({ a: '2' });
    const store = holding({ ...checkpointOf({ a: '1' }), tracker });
    const checked = await check({ ...request, tracker: undefined }, [store], take);
    expect(trackers).toEqual([tracker]);
    expect(checked).toMatchObject({ tracker, verdict: { changed: true, reason: 'files-changed' } });
  });

  it.each([
    [new ScriptedStore(), 'no-checkpoint'],
    [new ScriptedStore({ kind: 'unavailable', why: 'down' }), 'store-unavailable'],
    [
      new ScriptedStore({
        kind: 'found',
        baseline: baselineOf(checkpointOf({})),
        load: async () => ({ kind: 'unreadable', why: 'torn' }),
      }),
      'checkpoint-unreadable',
    ],
  ])('without patterns and without a checkpoint is changed', async (store, reason) => {
    const { take, trackers } = taking({});
    const checked = await check({ ...request, tracker: undefined }, [store], take);
    expect(checked).toMatchObject({ taken: undefined, verdict: { changed: true, reason } });
    expect(trackers).toEqual([createTracker([])]);
  });
});

describe('check in a later attempt of a run', () => {
  const rerun = { ...request, isRerun: true };
  const own = checkpointOf({ a: 'old' }, { runId: '42' });
  const newest = checkpointOf({ a: 'new' }, { runId: '43' });
  const found = (checkpoint: Checkpoint): Lookup => ({
    kind: 'found',
    baseline: baselineOf(checkpoint),
    load: async () => ({ kind: 'loaded', checkpoint }),
  });
  const store = (latest: Checkpoint) => {
    const scripted = new ScriptedStore();
    return Object.assign(scripted, {
      find: async (_: unknown, preferred?: string) => found(preferred === undefined ? latest : own),
    });
  };

  it.each([rerun, { ...rerun, tracker: undefined }])(
    'is unchanged only where the newest checkpoint agrees',
    async (asked) => {
      const { take } = taking({ a: 'old' });
      expect((await check({ ...asked, isRerun: false }, [store(newest)], take)).verdict.changed).toBe(false);
      expect((await check(asked, [store(own)], take)).verdict.changed).toBe(false);
      const { verdict } = await check(asked, [store(newest)], take);
      expect(verdict).toMatchObject({ changed: true, reason: 'files-changed', baseline: { runId: '43' } });
    },
  );
});

describe('checkpoint', () => {
  const accept = () => undefined;
  const absent = () => ({ kind: 'absent' }) as const;

  it('records in every store', async () => {
    const stores = [new ScriptedStore(), new ScriptedStore()];
    const taken = await checkpoint(
      { identity, tracker: TRACKER, values, origin: ORIGIN },
      stores,
      absent,
      taking({ a: '1' }).take,
      accept,
    );
    expect(taken.recorded).toHaveLength(2);
    for (const store of stores) expect(store.recorded).toEqual([checkpointOf({ a: '1' })]);
  });

  it('records nothing that is not accepted', async () => {
    const store = new ScriptedStore();
    const refuse = () => {
      throw new Error('no files');
    };
    const done = checkpoint(
      { identity, tracker: TRACKER, values, origin: ORIGIN },
      [store],
      absent,
      taking({}).take,
      refuse,
    );
    await expect(done).rejects.toThrow('no files');
    expect(store.recorded).toEqual([]);
  });

  it('without patterns records the snapshot that an earlier step took, as of now', async () => {
    const store = new ScriptedStore();
    const checkpointThen = checkpointOf({ a: 'earlier' }, { createdAt: '2020-01-01T00:00:00Z' });
    const earlier = () => ({ kind: 'loaded', checkpoint: checkpointThen }) as const;
    const { take, trackers } = taking({ a: 'now' });
    await checkpoint(
      { identity, tracker: undefined, values, origin: ORIGIN },
      [store],
      earlier,
      take,
      accept,
    );
    expect(store.recorded).toEqual([checkpointOf({ a: 'earlier' })]);
    expect(trackers).toEqual([]);
  });

  it('without patterns and without an earlier step is a mistake', async () => {
    const done = checkpoint(
      { identity, tracker: undefined, values, origin: ORIGIN },
      [],
      absent,
      taking({}).take,
      accept,
    );
    await expect(done).rejects.toThrow(NothingTakenError);
  });
});
