import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { prefixOf } from '../../../src/core/history/keys.ts';
import type { Origin } from '../../../src/core/history/record.ts';
import { type CheckRequest, check } from '../../../src/core/modes/check.ts';
import { checkpoint } from '../../../src/core/modes/checkpoint.ts';
import { parseGroups } from '../../../src/core/tracker/groups/parse-groups.ts';
import { createTracker, type Tracker } from '../../../src/core/tracker/tracker.ts';
import type { Values } from '../../../src/core/tracker/values.ts';
import { groupsOf } from '../../../src/core/verdict/verdict.ts';
import { historyIn, takingFrom } from '../../support/histories.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { ORIGIN, TRACKER } from '../../support/snapshots.ts';

const REQUEST: CheckRequest = {
  tracker: TRACKER,
  values: new Map(),
  generates: [],
  runId: '42',
  isRerun: false,
  ifNoCheckpoint: 'changed',
  nothingIsRight: false,
};

type Files = Readonly<Record<string, string>>;

async function remember(
  stores: readonly MemoryStore[],
  files: Files,
  more: { readonly origin?: Partial<Origin>; readonly tracker?: Tracker; readonly values?: Values } = {},
) {
  const request = {
    tracker: more.tracker ?? TRACKER,
    values: more.values ?? new Map(),
    origin: { ...ORIGIN, ...more.origin },
  };
  const histories = stores.map((store) => historyIn(store));
  return await checkpoint(request, histories, takingFrom(files).take, () => undefined);
}

function ask(stores: readonly MemoryStore[], files: Files, more: Partial<CheckRequest> = {}, taken = {}) {
  const histories = stores.map((store) => historyIn(store));
  return check({ ...REQUEST, ...more }, histories, takingFrom(files, taken).take);
}

async function holding(files: Files, more: Parameters<typeof remember>[2] = {}): Promise<MemoryStore> {
  const store = new MemoryStore();
  await remember([store], files, more);
  return store;
}

const UNDECIDED = [
  ['absent', {}, 'no-checkpoint'],
  ['unavailable', { newest: { kind: 'unavailable', why: 'down' } }, 'store-unavailable'],
  ['unreadable', { newest: { kind: 'unreadable', why: 'torn' } }, 'checkpoint-unreadable'],
] as const;

describe('check', () => {
  it('asks the stores in order, and prefers this run', async () => {
    const job = new MemoryStore();
    const cache = await holding({ a: '1' }, { origin: { runId: '42' } });
    await remember([cache], { a: '2' }, { origin: { runId: '43' } });
    const { verdict } = await ask([job, cache], { a: '1' });
    expect(verdict).toMatchObject({ changed: false, reason: 'unchanged', baseline: { runId: '42' } });
    const { row } = historyIn(job);
    for (const store of [job, cache])
      expect(store.asked).toEqual([[prefixOf(row, 'c', '42'), prefixOf(row, 'c')]]);
    expect((await ask([job, cache], { a: '2' }, { runId: '44' })).verdict.changed).toBe(false);
    expect((await ask([job, cache], { a: '1' }, { runId: '' })).verdict.changed).toBe(true);
  });

  it('loads nothing where the key says all, and names what changed else', async () => {
    const store = await holding({ a: '1', b: '1' });
    expect((await ask([store], { a: '1', b: '1' })).verdict.baseline?.ref).toBeUndefined();
    expect(store.loaded).toEqual([]);
    const { verdict } = await ask([store], { a: '2', c: '1' });
    expect(verdict).toMatchObject({
      changed: true,
      reason: 'files-changed',
      comparison: { modified: ['a'], added: ['c'], removed: ['b'] },
      baseline: { ref: ORIGIN.ref },
    });
  });

  it.each(UNDECIDED.slice(1))(
    'does not go on to an older checkpoint when one is %s',
    async (_, fault, reason) => {
      const [first, next] = [new MemoryStore(), await holding({ a: '1' })];
      first.fault = fault;
      expect((await ask([first, next], { a: '1' })).verdict).toMatchObject({ changed: true, reason });
      expect(next.asked).toEqual([]);
    },
  );

  it.each(UNDECIDED)('is decided by the rules when it is %s', async (_, fault, reason) => {
    const store = new MemoryStore();
    store.fault = fault;
    for (const tracker of [TRACKER, undefined]) {
      const more = { tracker } as const;
      expect((await ask([store], { a: '1' }, more)).verdict).toMatchObject({ changed: true, reason });
      await expect(ask([store], { a: '1' }, { ...more, ifNoCheckpoint: 'error' })).rejects.toMatchObject({
        name: 'NoCheckpointError',
        reason,
      });
    }
    // Only "there is none" may count as unchanged: a store that failed may hold one that differs.
    const { verdict } = await ask([store], { a: '1' }, { ifNoCheckpoint: 'unchanged' });
    expect(verdict.changed).toBe(reason !== 'no-checkpoint');
  });

  it('is changed while a product is missing, or where nothing is tracked', async () => {
    const store = await holding({ a: '1' });
    const { verdict } = await ask([store], { a: '1' }, {}, { missingProducts: ['dist'] });
    expect(verdict).toMatchObject({ changed: true, reason: 'product-missing', missingProducts: ['dist'] });
    const empty = await holding({});
    expect((await ask([empty], {})).verdict.reason).toBe('nothing-tracked');
    expect((await ask([empty], {}, { nothingIsRight: true })).verdict.changed).toBe(false);
  });

  it('knows the groups of a checkpoint that had none', async () => {
    const store = await holding({ 'api/a': '1', 'docs/a': '1' });
    const tracker = createTracker([], { groups: parseGroups({ api: 'api/**', docs: 'docs/**' }, []) });
    const { verdict } = await ask([store], { 'api/a': '2', 'docs/a': '1' }, { tracker });
    expect(groupsOf(verdict).map(({ name, reason }) => [name, reason])).toEqual([
      ['api', 'files-changed'],
      ['docs', 'unchanged'],
    ]);
  });

  it('reads a checkpoint through the present definition', async () => {
    const store = await holding({ a: '1', b: '1' });
    const tracker = createTracker(['a']);
    expect((await ask([store], { a: '1', b: '2' }, { tracker })).verdict.changed).toBe(false);
    expect((await ask([store], { a: '2', b: '1' }, { tracker })).verdict.comparison.modified).toEqual(['a']);
  });

  it('leaves out a value that is not given', async () => {
    const values = new Map([['os', digestOf('x')]]);
    const store = await holding({ a: '1' }, { values });
    expect((await ask([store], { a: '1' }, { values })).verdict.changed).toBe(false);
    expect((await ask([store], { a: '1' })).verdict.changed).toBe(false);
    const other = new Map([['os', digestOf('y')]]);
    expect((await ask([store], { a: '1' }, { values: other })).verdict.reason).toBe('values-changed');
  });
});

describe('check without patterns', () => {
  const recorded = { tracker: undefined };

  it('tracks what the checkpoint tracked', async () => {
    const tracker = createTracker(['src'], { followSymbolicLinks: true, generates: ['dist'] });
    const store = await holding({ 'src/a': '1', b: '1' }, { tracker });
    const { take, trackers } = takingFrom({ 'src/a': '2', b: '2' });
    const checked = await check({ ...REQUEST, ...recorded }, [historyIn(store)], take);
    expect(trackers).toEqual([tracker]);
    expect(checked).toMatchObject({
      tracker,
      verdict: { reason: 'files-changed', comparison: { modified: ['src/a'] } },
    });
    expect((await ask([store], { 'src/a': '1' }, recorded)).verdict.reason).toBe('unchanged');
    const { tracker: asked } = await ask([store], {}, { ...recorded, generates: ['build'] });
    expect(asked).toEqual({ ...tracker, generates: ['build'] });
  });

  it.each(UNDECIDED)('has nothing to look at when the checkpoint is %s', async (_, fault, reason) => {
    const store = new MemoryStore();
    store.fault = fault;
    const { take, trackers } = takingFrom({ a: '1' });
    const checked = await check({ ...REQUEST, ...recorded }, [historyIn(store)], take);
    expect(checked).toMatchObject({
      tracker: undefined,
      taken: undefined,
      verdict: { changed: true, reason },
    });
    expect(trackers).toEqual([createTracker([])]);
  });

  it.each([
    [{ kind: 'unreadable', why: 'torn' }, 'checkpoint-unreadable'],
    [{ kind: 'unavailable', why: 'down' }, 'store-unavailable'],
    [{ kind: 'absent', why: 'dropped' }, 'store-unavailable'],
  ] as const)('is changed when loading says %j', async (load, reason) => {
    const store = await holding({ a: '1' });
    store.fault = { load };
    expect((await ask([store], { a: '1' }, recorded)).verdict).toMatchObject({ changed: true, reason });
  });

  it('is changed where what was tracked cannot be looked at here', async () => {
    const store = await holding({ a: '1' });
    const { take } = takingFrom({ a: '1' });
    const checked = await check({ ...REQUEST, ...recorded }, [historyIn(store)], async (tracker, values) => {
      if (tracker.patterns.length > 0) throw new Error('no access');
      return await take(tracker, values);
    });
    expect(checked.verdict).toMatchObject({
      changed: true,
      reason: 'checkpoint-unreadable',
      why: 'what it tracked cannot be looked at here: no access',
    });
  });

  it('is changed by a value that nobody compared', async () => {
    const values = new Map([['os', digestOf('x')]]);
    const store = await holding({ a: '1' }, { values });
    expect((await ask([store], { a: '1' }, { ...recorded, values })).verdict.changed).toBe(false);
    expect((await ask([store], { a: '1' }, recorded)).verdict).toMatchObject({
      reason: 'values-changed',
      comparison: { values: ['os'] },
    });
  });
});

describe('check in a later attempt of a run', () => {
  it.each([TRACKER, undefined])('is unchanged only where the newest checkpoint agrees', async (tracker) => {
    const more = { tracker, isRerun: true };
    const store = await holding({ a: 'old' }, { origin: { runId: '42' } });
    expect((await ask([store], { a: 'old' }, more)).verdict.changed).toBe(false);
    await remember([store], { a: 'new' }, { origin: { runId: '43' } });
    expect((await ask([store], { a: 'old' }, { ...more, isRerun: false })).verdict.changed).toBe(false);
    expect((await ask([store], { a: 'old' }, more)).verdict).toMatchObject({
      changed: true,
      reason: 'files-changed',
      baseline: { runId: '43' },
    });
  });
});
