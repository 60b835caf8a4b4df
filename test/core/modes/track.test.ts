import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { prefixOf } from '../../../src/core/history/keys.ts';
import { type Tracked, type TrackRequest, track } from '../../../src/core/modes/track.ts';
import { parseGroups } from '../../../src/core/tracker/groups/parse-groups.ts';
import { createTracker } from '../../../src/core/tracker/tracker.ts';
import { groupsOf, NoCheckpointError } from '../../../src/core/verdict/verdict.ts';
import { historyIn, takingFrom, VIEWER } from '../../support/histories.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { ORIGIN, TRACKER } from '../../support/snapshots.ts';

const REQUEST: TrackRequest = {
  tracker: TRACKER,
  values: new Map(),
  origin: ORIGIN,
  viewer: VIEWER,
  ifNoCheckpoint: 'changed',
  nothingIsRight: false,
  forced: false,
};

type Files = Readonly<Record<string, string>>;
type Ref = { readonly ref?: string; readonly others?: readonly string[] };
type More = Partial<TrackRequest> & Parameters<typeof takingFrom>[1] & Ref;

/** Compares, and records what is to be recorded, the success only where the work succeeds. */
async function run(store: MemoryStore, files: Files, more: More = {}, succeeds = true): Promise<Tracked> {
  const { ref = ORIGIN.ref, others, ...request } = more;
  const history = historyIn(store, ref, others);
  const tracked = await track(
    { ...REQUEST, origin: { ...ORIGIN, ref }, ...request },
    history,
    takingFrom(files, { bits: more.bits ?? 'known', missingProducts: more.missingProducts ?? [] }).take,
  );
  const { toRecord } = tracked;
  if (toRecord.kind === 'nothing' || (toRecord.kind === 'settle' && !succeeds)) return tracked;
  expect(await history.save(toRecord.record.key, toRecord.record)).toEqual({ kind: 'saved' });
  if (toRecord.kind === 'attempt' && succeeds) await history.mark(toRecord.success);
  return tracked;
}

const said = ({ verdict: { changed, reason } }: Tracked) => [changed, reason];
const grouped = ({ verdict }: Tracked) =>
  Object.fromEntries(groupsOf(verdict).map(({ name, reason }) => [name, reason]));

describe('track', () => {
  it('is changed until the work has succeeded, and unchanged then', async () => {
    const store = new MemoryStore();
    expect(said(await run(store, { a: '1' }, {}, false))).toEqual([true, 'no-checkpoint']);
    expect(said(await run(store, { a: '1' }, {}, false))).toEqual([true, 'unfinished']);
    expect(said(await run(store, { a: '1' }))).toEqual([true, 'unfinished']);
    expect(said(await run(store, { a: '1' }))).toEqual([false, 'unchanged']);
    expect(said(await run(store, { a: '2' }, {}, false))).toEqual([true, 'files-changed']);
    // The work of the attempt may have been done: going back is a change.
    expect(said(await run(store, { a: '1' }, {}, false))).toEqual([true, 'unfinished']);
  });

  it('loads and records nothing where the keys say all', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1' });
    const [loaded, entries] = [store.loaded.length, store.entries.length];
    store.asked.length = 0;
    const { verdict, toRecord } = await run(store, { a: '1' });
    expect(verdict).toMatchObject({ changed: false, baseline: { runId: '42', ref: undefined } });
    expect(verdict.comparison).toMatchObject({ unchanged: 1, added: [] });
    expect(toRecord).toEqual({ kind: 'nothing' });
    expect([store.loaded.length, store.entries.length, store.asked.length]).toEqual([loaded, entries, 2]);
  });

  it('has asked the store before it hashes', async () => {
    const store = new MemoryStore();
    await track(REQUEST, historyIn(store), async (tracker, values) => {
      expect(store.asked).toHaveLength(2);
      return takingFrom({}).take(tracker, values);
    });
  });

  it('compares with what succeeded last, also over attempts that failed', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1', b: '1' });
    await run(store, { a: '2', b: '1', c: '1' }, {}, false);
    await run(store, { a: '2', b: '2' }, {}, false);
    const { verdict } = await run(store, { a: '3', b: '1', d: '1' });
    expect(verdict.comparison).toMatchObject({ added: ['d'], modified: ['a'], removed: [], unchanged: 1 });
    expect(verdict.baseline?.hash).toBe(
      (await run(new MemoryStore(), { a: '1', b: '1' })).taken.snapshot.hash,
    );
  });

  it('doubts all where an older run ended after a newer one had begun', async () => {
    const store = new MemoryStore();
    const older = await run(store, { a: '1' }, {}, false);
    await run(store, { a: '2' });
    if (older.toRecord.kind !== 'attempt') throw new Error('It records no attempt.');
    await historyIn(store).mark(older.toRecord.success);
    const { verdict } = await run(store, { a: '2' });
    expect(verdict).toMatchObject({
      changed: true,
      reason: 'unfinished',
      why: 'an older run ended after a newer one had begun',
    });
    expect(said(await run(store, { a: '2' }))).toEqual([false, 'unchanged']);
  });

  it.each([
    ['unavailable', { newest: { kind: 'unavailable', why: 'down' } }, 'store-unavailable'],
    ['unreadable', { newest: { kind: 'unreadable', why: 'torn' } }, 'checkpoint-unreadable'],
    ['none of ours', { newest: { kind: 'found', key: 'file-tracker/3/x' } }, 'checkpoint-unreadable'],
    ['unavailable when loaded', { load: { kind: 'unavailable', why: 'down' } }, 'store-unavailable'],
    ['gone when loaded', { load: { kind: 'absent', why: 'dropped' } }, 'store-unavailable'],
    ['unreadable when loaded', { load: { kind: 'unreadable', why: 'torn' } }, 'checkpoint-unreadable'],
    ['no record when loaded', { load: { kind: 'loaded', bytes: Buffer.from('x') } }, 'checkpoint-unreadable'],
  ] as const)('is changed where the history is %s, and an error on request', async (_, fault, reason) => {
    const store = new MemoryStore();
    await run(store, { a: '1' });
    store.fault = fault;
    for (const ifNoCheckpoint of ['changed', 'unchanged'] as const) {
      const { verdict } = await run(store, { a: '2' }, { ifNoCheckpoint }, false);
      expect(verdict).toMatchObject({
        changed: true,
        reason,
        baseline: undefined,
        comparison: { added: ['a'] },
      });
      expect(verdict.why).toBeTypeOf('string');
    }
    await expect(run(store, { a: '2' }, { ifNoCheckpoint: 'error' })).rejects.toMatchObject({
      name: 'NoCheckpointError',
      reason,
    });
    expect(said(await run(store, { a: '2' }, { ifNoCheckpoint: 'error', forced: true }))).toEqual([
      true,
      'forced',
    ]);
  });

  it('refuses a record of another content than its key states', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1' });
    const other = new MemoryStore();
    await run(other, { a: '3' });
    const [entry] = other.entries;
    if (entry === undefined) throw new Error('Nothing was recorded.');
    store.fault = { load: { kind: 'loaded', bytes: entry.bytes } };
    expect(said(await run(store, { a: '3' }))).toEqual([true, 'checkpoint-unreadable']);
  });

  it('takes no other job for itself', async () => {
    const store = new MemoryStore();
    const staging = { viewer: { ...VIEWER, job: digestOf('staging').slice(0, 32) } };
    const production = { viewer: { ...VIEWER, job: digestOf('production').slice(0, 32) } };
    await run(store, { a: '1' }, staging);
    const { verdict, foreign } = await run(store, { a: '1' }, { ...production, ifNoCheckpoint: 'unchanged' });
    expect(verdict).toMatchObject({ changed: true, reason: 'unfinished' });
    expect(foreign).toBe('job');
    expect((await run(store, { a: '1' }, production)).foreign).toBeUndefined();
  });
});

describe('track without a checkpoint', () => {
  it('is what the user said, and an error on request', async () => {
    expect(said(await run(new MemoryStore(), { a: '1' }))).toEqual([true, 'no-checkpoint']);
    await expect(run(new MemoryStore(), { a: '1' }, { ifNoCheckpoint: 'error' })).rejects.toBeInstanceOf(
      NoCheckpointError,
    );
    const store = new MemoryStore();
    const first = await run(store, { a: '1' }, { ifNoCheckpoint: 'unchanged' });
    expect(said(first)).toEqual([false, 'no-checkpoint']);
    expect(first.toRecord.kind).toBe('settle');
  });

  it('settles what was said to be unchanged, so that the next change is seen', async () => {
    const store = new MemoryStore();
    const more = { ifNoCheckpoint: 'unchanged' } as const;
    await run(store, { a: '1' }, more);
    expect(said(await run(store, { a: '1' }, more))).toEqual([false, 'unchanged']);
    expect(store.loaded).toEqual([]);
    const { verdict } = await run(store, { a: '2' }, more, false);
    expect(verdict).toMatchObject({ reason: 'files-changed', comparison: { modified: ['a'] } });
    expect(said(await run(store, { a: '1' }, more))).toEqual([true, 'unfinished']);
  });

  it('settles only what succeeded', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1' }, { ifNoCheckpoint: 'unchanged' }, false);
    expect(said(await run(store, { a: '2' }))).toEqual([true, 'no-checkpoint']);
  });
});

describe('track that is forced, or lacks something', () => {
  it('is changed where the work is forced, and tried again where that failed', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1' });
    expect(said(await run(store, { a: '1' }, { forced: true }, false))).toEqual([true, 'forced']);
    expect(said(await run(store, { a: '1' }))).toEqual([true, 'unfinished']);
    expect(said(await run(store, { a: '1' }))).toEqual([false, 'unchanged']);
  });

  it('is changed while a product is missing', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1' });
    const missing = { missingProducts: ['dist'] };
    expect((await run(store, { a: '1' }, missing, false)).verdict).toMatchObject({
      changed: true,
      reason: 'product-missing',
      missingProducts: ['dist'],
    });
    const unchanged = { ...missing, ifNoCheckpoint: 'unchanged' } as const;
    expect(said(await run(new MemoryStore(), { a: '1' }, unchanged))).toEqual([true, 'product-missing']);
    expect(said(await run(store, { a: '2' }, missing))).toEqual([true, 'files-changed']);
  });

  it('is never unchanged where nothing is tracked, unless that is as it should be', async () => {
    const store = new MemoryStore();
    await run(store, {});
    expect(said(await run(store, {}))).toEqual([true, 'nothing-tracked']);
    const unchanged = { ifNoCheckpoint: 'unchanged' } as const;
    expect(said(await run(new MemoryStore(), {}, unchanged))).toEqual([true, 'nothing-tracked']);
    expect(said(await run(store, {}, { nothingIsRight: true }))).toEqual([false, 'unchanged']);
  });

  it('takes what the caller says beside content', async () => {
    const store = new MemoryStore();
    const notes = (command: string) => ({
      notes: { command },
      alsoChanged: (record: { readonly notes: Readonly<Record<string, string>> }) =>
        record.notes['command'] === command ? [] : (['command-changed'] as const),
    });
    await run(store, { a: '1' }, notes('make'));
    expect(said(await run(store, { a: '1' }, notes('make')))).toEqual([false, 'unchanged']);
    expect(said(await run(store, { a: '1' }, notes('make all')))).toEqual([true, 'command-changed']);
    expect(said(await run(store, { a: '1' }, notes('make all')))).toEqual([false, 'unchanged']);
  });
});

describe('track with values', () => {
  const values = (all: Files) => ({
    values: new Map(Object.entries(all).map(([name, value]) => [name, digestOf(value)])),
  });

  it('is changed by a value that is new or other, and not by one that is not given', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1' }, values({ os: 'x' }));
    expect(said(await run(store, { a: '1' }, values({ os: 'x' })))).toEqual([false, 'unchanged']);
    const { verdict } = await run(store, { a: '1' }, values({ os: 'y' }));
    expect(verdict).toMatchObject({ reason: 'values-changed', comparison: { values: ['os'] } });
    expect(said(await run(store, { a: '1' }, values({ os: 'y', node: '24' })))).toEqual([
      true,
      'values-changed',
    ]);
    expect(said(await run(store, { a: '1' }, values({ node: '24' })))).toEqual([false, 'unchanged']);
  });
});

describe('track on several refs', () => {
  const topic = { ref: 'refs/pull/1/merge', others: [ORIGIN.ref] };

  it('compares with another ref while its own has nothing, and keeps to its own then', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1' });
    expect(said(await run(store, { a: '1' }, topic))).toEqual([false, 'unchanged']);
    expect(said(await run(store, { a: '2' }, topic, false))).toEqual([true, 'files-changed']);
    expect(said(await run(store, { a: '1' }, topic))).toEqual([true, 'unfinished']);
    expect(said(await run(store, { a: '1' }))).toEqual([false, 'unchanged']);
    expect(said(await run(store, { a: '1' }, { ref: 'refs/heads/none' }))).toEqual([true, 'no-checkpoint']);
  });

  it('settles nothing of another ref', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1', b: '1' });
    const tracked = await run(store, { a: '1', b: '1' }, { ...topic, tracker: createTracker(['a']) });
    expect(said(tracked)).toEqual([false, 'unchanged']);
    expect(tracked.toRecord.kind).toBe('nothing');
  });
});

describe('track through another definition', () => {
  const tracking = (...patterns: readonly string[]) => ({ tracker: createTracker(patterns) });

  it('adds what is newly matched, and removes nothing that no longer is', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1', b: '1', c: '1' }, tracking('a', 'b'));
    const { verdict, toRecord } = await run(store, { a: '1', b: '1', c: '1' }, tracking('a'));
    expect(verdict).toMatchObject({ changed: false, reason: 'unchanged', comparison: { removed: [] } });
    expect(toRecord.kind).toBe('settle');
    const { verdict: wider } = await run(store, { a: '1', b: '1', c: '1' }, tracking('a', 'b', 'c'));
    expect(wider).toMatchObject({ reason: 'files-changed', comparison: { added: ['c'], modified: [] } });
  });

  it('does not forget what it let pass', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1', b: '1' }, tracking('a', 'b'));
    await run(store, { a: '1', b: '2' }, tracking('a'));
    await run(store, { a: '1', b: '2', c: '1' }, tracking('a', 'none'));
    const { verdict } = await run(store, { a: '1', b: '2' }, tracking('a', 'b'));
    expect(verdict).toMatchObject({ changed: true, comparison: { modified: ['b'], added: [] } });
    // Once the work was done, it is of no use any more.
    await run(store, { a: '1', b: '2' }, tracking('a', 'b'));
    await run(store, { a: '2' }, tracking('a'));
    const again = await run(store, { a: '2', b: '2' }, tracking('a', 'b'));
    expect(again.verdict.comparison).toMatchObject({ added: ['b'], modified: [] });
  });

  it('needs no download once it is settled', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1', b: '1' }, tracking('a', 'b'));
    await run(store, { a: '1' }, tracking('a'));
    const loaded = store.loaded.length;
    expect(said(await run(store, { a: '1' }, tracking('a')))).toEqual([false, 'unchanged']);
    expect(store.loaded).toHaveLength(loaded);
  });

  it('never loses everything: a typing error must not read as unchanged', async () => {
    const store = new MemoryStore();
    await run(store, { a: '1', b: '1' });
    expect(said(await run(store, { a: '1', b: '1' }, tracking('typo')))).toEqual([true, 'nothing-tracked']);
  });
});

describe('track without executable bits', () => {
  it('compares what both sides know, and records nothing of what could not be compared', async () => {
    const store = new MemoryStore();
    await run(store, { a: '#!1' });
    expect(said(await run(store, { a: '1' }, { bits: 'unknown' }))).toEqual([false, 'unchanged']);
    const narrower = await run(store, { a: '1' }, { bits: 'unknown', tracker: createTracker(['a']) });
    expect(said(narrower)).toEqual([false, 'unchanged']);
    expect(narrower.toRecord.kind).toBe('nothing');
    expect(said(await run(store, { a: '1' }))).toEqual([true, 'files-changed']);
  });
});

describe('track with groups', () => {
  const groups = parseGroups({ api: 'api/**', docs: 'docs/**' }, []);
  const tracker = createTracker([], { groups });

  it('tries again only the groups whose work did not succeed', async () => {
    const store = new MemoryStore();
    await run(store, { 'api/a': '1', 'docs/a': '1' }, { tracker });
    const first = await run(store, { 'api/a': '2', 'docs/a': '1' }, { tracker }, false);
    expect(grouped(first)).toEqual({ api: 'files-changed', docs: 'unchanged' });
    const second = await run(store, { 'api/a': '1', 'docs/a': '1' }, { tracker }, false);
    expect(grouped(second)).toEqual({ api: 'unfinished', docs: 'unchanged' });
    const third = await run(store, { 'api/a': '1', 'docs/a': '2' }, { tracker });
    expect(grouped(third)).toEqual({ api: 'unfinished', docs: 'files-changed' });
    expect(third.verdict).toMatchObject({ reason: 'files-changed', comparison: { modified: ['docs/a'] } });
    const last = await run(store, { 'api/a': '1', 'docs/a': '2' }, { tracker });
    expect(grouped(last)).toEqual({ api: 'unchanged', docs: 'unchanged' });
  });

  it('has no baseline for a group that is new', async () => {
    const store = new MemoryStore();
    const files = { 'api/a': '1', 'docs/a': '1', 'web/a': '1' };
    await run(store, files, { tracker });
    const more = parseGroups({ api: 'api/**', docs: 'docs/**', web: 'web/**' }, []);
    const wider = createTracker([], { groups: more });
    const asked = await run(store, files, { tracker: wider }, false);
    expect(grouped(asked)).toEqual({ api: 'unchanged', docs: 'unchanged', web: 'no-checkpoint' });
    const other = new MemoryStore();
    await run(other, files, { tracker });
    const passed = await run(other, files, { tracker: wider, ifNoCheckpoint: 'unchanged' });
    expect(passed.verdict.changed).toBe(false);
    expect(passed.toRecord.kind).toBe('settle');
    expect(grouped(await run(other, { ...files, 'web/a': '2' }, { tracker: wider }))).toMatchObject({
      web: 'files-changed',
      api: 'unchanged',
    });
  });

  it('remembers work that was begun before there were groups, whatever no checkpoint means', async () => {
    const store = new MemoryStore();
    const grouped = { tracker: createTracker([], { groupBy: ['*'] }), ifNoCheckpoint: 'unchanged' } as const;
    await run(store, { 'a/x': '1' });
    await run(store, { 'a/x': '2' }, {}, false);
    const { verdict } = await run(store, { 'a/x': '1', 'b/x': '1' }, grouped, false);
    expect(verdict.parts.map(({ name, reason }) => [name, reason])).toEqual([
      ['a', 'unfinished'],
      ['b', 'unfinished'],
    ]);
  });

  it('is changed where a folder of group-by is gone', async () => {
    const store = new MemoryStore();
    const folders = { tracker: createTracker([], { groupBy: ['packages/*'] }) };
    await run(store, { 'packages/a/x': '1', 'packages/b/x': '1' }, folders);
    const { verdict } = await run(store, { 'packages/a/x': '1' }, folders);
    expect(groupsOf(verdict).map(({ name, gone, reason }) => [name, gone, reason])).toEqual([
      ['packages/a', false, 'unchanged'],
      ['packages/b', true, 'files-changed'],
    ]);
    expect(groupsOf((await run(store, { 'packages/a/x': '1' }, folders)).verdict)).toHaveLength(1);
  });
});

describe('what is recorded', () => {
  it('stands under the id of its attempt', async () => {
    const store = new MemoryStore();
    const { toRecord } = await run(store, { a: '1' });
    if (toRecord.kind !== 'attempt') throw new Error('It records no attempt.');
    const { row } = historyIn(store);
    expect(store.entries.map(({ key }) => key)).toEqual([toRecord.record.key, toRecord.success]);
    expect(toRecord.record.key.startsWith(prefixOf(row, 'a', ORIGIN.runId))).toBe(true);
    expect(toRecord.success.startsWith(prefixOf(row, 's', toRecord.id, ORIGIN.runId))).toBe(true);
    expect(store.entries[1]?.bytes).toHaveLength(0);
  });
});
