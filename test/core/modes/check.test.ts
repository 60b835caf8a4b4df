import { describe, expect, it } from 'vitest';
import { History } from '../../../src/core/history/history.ts';
import { projectIdentity } from '../../../src/core/history/identity.ts';
import { ANY_REF } from '../../../src/core/history/keys.ts';
import { type CheckRequest, check } from '../../../src/core/modes/check.ts';
import { checkpoint } from '../../../src/core/modes/checkpoint.ts';
import type { TakeSnapshot } from '../../../src/core/modes/taking.ts';
import { createTracker, type Tracker } from '../../../src/core/tracker/tracker.ts';
import { NoCheckpointError } from '../../../src/core/verdict/verdict.ts';
import { MemoryStore, ORIGIN, snapshotOf, TRACKER, takenOf } from '../../support/snapshots.ts';

const IDENTITY = projectIdentity('checkpoint', { name: 'deps' });
const history = (store: MemoryStore) => new History(store, IDENTITY, { own: ANY_REF, others: [] });
const values = new Map<string, never>();
const request: CheckRequest = {
  tracker: TRACKER,
  values,
  generates: [],
  ifNoCheckpoint: 'changed',
  nothingIsRight: false,
  runId: '42',
  isRerun: false,
};

function taking(files: Readonly<Record<string, string>>): { take: TakeSnapshot; trackers: Tracker[] } {
  const trackers: Tracker[] = [];
  const take: TakeSnapshot = async (tracker) => {
    trackers.push(tracker);
    return takenOf(snapshotOf(files), { tracker });
  };
  return { take, trackers };
}

async function holding(files: Readonly<Record<string, string>>, runId = '42', tracker = TRACKER) {
  const store = new MemoryStore();
  await remember(store, files, runId, tracker);
  return store;
}

async function remember(
  store: MemoryStore,
  files: Readonly<Record<string, string>>,
  runId = '42',
  tracker = TRACKER,
) {
  const origin = { ...ORIGIN, runId };
  const { take } = taking(files);
  await checkpoint({ tracker, values, origin }, [history(store)], take, () => undefined);
  store.asked.length = 0;
}

describe('check', () => {
  it('is unchanged by the key alone, and names what changed where it is not', async () => {
    const store = await holding({ a: '1' });
    expect((await check(request, [history(store)], taking({ a: '1' }).take)).verdict).toMatchObject({
      changed: false,
      reason: 'unchanged',
      baseline: { runId: '42', ref: undefined },
    });
    expect(store.asked).toEqual(['newest']);
    expect((await check(request, [history(store)], taking({ a: '2' }).take)).verdict).toMatchObject({
      changed: true,
      reason: 'files-changed',
      comparison: { modified: ['a'] },
      baseline: { ref: 'refs/heads/main' },
    });
  });

  it('asks the stores in order, and prefers this run', async () => {
    const job = new MemoryStore();
    const cache = await holding({ a: '1' });
    await remember(cache, { a: '2' }, '43');
    const { verdict } = await check(request, [history(job), history(cache)], taking({ a: '1' }).take);
    expect(verdict.changed).toBe(false);
    expect(job.asked).toEqual(['newest']);
  });

  it('does not go on to an older checkpoint when one cannot be had', async () => {
    const broken = new MemoryStore();
    broken.failure = 'down';
    const next = await holding({ a: '1' });
    const { verdict } = await check(request, [history(broken), history(next)], taking({ a: '1' }).take);
    expect(verdict).toMatchObject({ changed: true, reason: 'store-unavailable', why: 'down' });
    expect(next.asked).toEqual([]);
  });

  it('without patterns tracks what the checkpoint tracked', async () => {
    const tracker = createTracker(['src'], { workingDirectory: 'sub', followSymbolicLinks: true });
    const store = await holding({ 'sub/src/a': '1' }, '42', tracker);
    const { take, trackers } = taking({ 'sub/src/a': '2' });
    const checked = await check({ ...request, tracker: undefined }, [history(store)], take);
    expect(trackers).toEqual([tracker]);
    expect(checked).toMatchObject({ tracker, verdict: { changed: true, reason: 'files-changed' } });
  });

  it('without patterns, what was recorded and cannot be used here is a doubt', async () => {
    const store = await holding({ a: '1' });
    const refuses: TakeSnapshot = async (tracker) => {
      if (tracker.patterns.length > 0) throw new Error('no such pattern');
      return takenOf(snapshotOf({}), { tracker });
    };
    const checked = await check({ ...request, tracker: undefined }, [history(store)], refuses);
    expect(checked).toMatchObject({
      taken: undefined,
      verdict: { changed: true, reason: 'checkpoint-unreadable' },
    });
  });

  it('without a checkpoint is changed, unchanged or an error, as is wanted', async () => {
    const none = [history(new MemoryStore())];
    const { take } = taking({ b: '1' });
    expect((await check(request, none, take)).verdict).toMatchObject({
      changed: true,
      reason: 'no-checkpoint',
      comparison: { added: ['b'] },
    });
    expect((await check({ ...request, ifNoCheckpoint: 'unchanged' }, none, take)).verdict.changed).toBe(
      false,
    );
    await expect(check({ ...request, ifNoCheckpoint: 'error' }, none, take)).rejects.toThrow(
      NoCheckpointError,
    );
    const { trackers, ...nothing } = taking({});
    const checked = await check({ ...request, tracker: undefined }, none, nothing.take);
    expect(checked).toMatchObject({ taken: undefined, verdict: { changed: true, reason: 'no-checkpoint' } });
    expect(trackers).toEqual([createTracker([])]);
  });

  it('is judged by groups also where the checkpoint had none', async () => {
    const store = await holding({ 'web/a': '1', 'api/a': '1' });
    const groups = ['web', 'api'].map((name) => {
      const patterns = [`${name}/**`];
      return { name, patterns: { added: patterns, modified: patterns, removed: patterns } };
    });
    const { verdict } = await check(
      { ...request, tracker: createTracker([], { groups }) },
      [history(store)],
      taking({ 'web/a': '2', 'api/a': '1' }).take,
    );
    expect(verdict.parts.map(({ name, changed }) => [name, changed])).toEqual([
      ['web', true],
      ['api', false],
    ]);
  });

  it.each([request, { ...request, tracker: undefined }])(
    'in a later attempt of a run is unchanged only where the newest checkpoint agrees',
    async (asked) => {
      const store = await holding({ a: 'old' });
      const { take } = taking({ a: 'old' });
      const rerun = { ...asked, isRerun: true };
      expect((await check(rerun, [history(store)], take)).verdict.changed).toBe(false);
      await remember(store, { a: 'new' }, '43');
      expect((await check(asked, [history(store)], take)).verdict.changed).toBe(false);
      expect((await check(rerun, [history(store)], take)).verdict).toMatchObject({
        changed: true,
        reason: 'files-changed',
        baseline: { runId: '43' },
      });
    },
  );
});

describe('checkpoint', () => {
  it('records in every store, and nothing that is not accepted', async () => {
    const stores = [new MemoryStore(), new MemoryStore()];
    const { take } = taking({ a: '1' });
    const done = await checkpoint(
      { tracker: TRACKER, values, origin: ORIGIN },
      stores.map(history),
      take,
      () => undefined,
    );
    expect(done.recorded.map(({ result }) => result.kind)).toEqual(['saved', 'saved']);
    const refused = checkpoint(
      { tracker: TRACKER, values, origin: ORIGIN },
      stores.map(history),
      take,
      () => {
        throw new Error('no files');
      },
    );
    await expect(refused).rejects.toThrow('no files');
    for (const { entries } of stores) expect(entries).toHaveLength(1);
  });
});
