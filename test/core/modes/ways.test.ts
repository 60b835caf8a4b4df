import { describe, expect, it } from 'vitest';
import { History } from '../../../src/core/history/history.ts';
import { trackIdentity } from '../../../src/core/history/identity.ts';
import { refDigest } from '../../../src/core/history/keys.ts';
import type { Viewer } from '../../../src/core/history/standing.ts';
import { type Tracked, type TrackRequest, track } from '../../../src/core/modes/track.ts';
import { createTracker, type Tracker } from '../../../src/core/tracker/tracker.ts';
import { NoCheckpointError } from '../../../src/core/verdict/verdict.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { ORIGIN, snapshotOf, TRACKER, takenOf } from '../../support/snapshots.ts';

type Files = Readonly<Record<string, string>>;
const IDENTITY = trackIdentity(
  { workflowFile: 'w', jobId: 'j', matrix: null, calledFile: '' },
  { name: 'n' },
);
const VIEWER: Viewer = { job: '-', occasion: '-', runId: '', recordedHere: () => false };

/** A step whose runs share a store. */
class Step {
  readonly store = new MemoryStore();

  async look(files: Files, more: Partial<TrackRequest> & { readonly missing?: string[] } = {}, ref = 'main') {
    const { missing = [], tracker = TRACKER, values = new Map(), ...rest } = more;
    const request: TrackRequest = {
      tracker,
      values,
      origin: ORIGIN,
      viewer: VIEWER,
      ifNoCheckpoint: 'changed',
      nothingIsRight: false,
      forced: false,
      ...rest,
    };
    return track(request, this.history(ref), async () =>
      takenOf(snapshotOf(files), { tracker, missingProducts: missing }),
    );
  }

  /** One run: the look, the attempt, and when it succeeds what is recorded after. */
  async run(
    files: Files,
    succeeds = true,
    more: Parameters<Step['look']>[1] = {},
    ref = 'main',
  ): Promise<string> {
    const { verdict, toRecord } = await this.look(files, more, ref);
    await this.record(toRecord, succeeds, ref);
    const groups = verdict.parts
      .filter(({ name, changed }) => name !== '' && changed)
      .map(({ name }) => name);
    return [verdict.changed, verdict.reason, ...groups].join(' ');
  }

  async record(toRecord: Tracked['toRecord'], succeeds: boolean, ref = 'main'): Promise<void> {
    const history = this.history(ref);
    if (toRecord.kind === 'attempt') {
      await history.save(toRecord.record.key, toRecord.record);
      if (succeeds) await history.mark(toRecord.success);
    }
    if (toRecord.kind === 'settle' && succeeds) await history.save(toRecord.record.key, toRecord.record);
  }

  history(ref: string): History {
    return new History(this.store, IDENTITY, {
      own: refDigest(ref),
      others: ref === 'main' ? [] : [refDigest('main')],
    });
  }
}

const grouped = (groups: Readonly<Record<string, string>>, more: Partial<Tracker> = {}) =>
  createTracker([], {
    groups: Object.entries(groups).map(([name, pattern]) => ({
      name,
      patterns: { added: [pattern], modified: [pattern], removed: [pattern] },
    })),
    ...more,
  });

describe('track', () => {
  it('is unchanged at the cost of two look-ups, and records an attempt and a success when not', async () => {
    const step = new Step();
    expect(await step.run({ a: '1' })).toBe('true no-checkpoint');
    const { asked, loaded, entries } = step.store;
    expect([asked.length, loaded.length, entries.length]).toEqual([2, 0, 2]);
    expect(await step.run({ a: '1' })).toBe('false unchanged');
    expect([asked.length, loaded.length, entries.length]).toEqual([4, 0, 2]);
  });

  it('way 1: A, B, A, B is changed each time', async () => {
    const step = new Step();
    for (const content of ['A', 'B', 'A', 'B']) expect(await step.run({ a: content })).toMatch(/^true/);
  });

  it('way 9: after a failed attempt, what succeeded before is unfinished', async () => {
    const step = new Step();
    await step.run({ a: 'A' });
    expect(await step.run({ a: 'B' }, false)).toBe('true files-changed');
    expect(await step.run({ a: 'A' }, false)).toBe('true unfinished');
    expect(await step.run({ a: 'A' })).toBe('true unfinished');
    expect(await step.run({ a: 'A' })).toBe('false unchanged');
  });

  it('way 10: a definition that comes back does not find an older success than the last', async () => {
    const step = new Step();
    const docs = { tracker: createTracker(['docs']) };
    const more = { tracker: createTracker(['docs', 'extra']) };
    await step.run({ 'docs/a': 'A' }, true, docs);
    await step.run({ 'docs/a': 'B', 'extra/e': '1' }, true, more);
    expect(await step.run({ 'docs/a': 'A' }, true, docs)).toBe('true files-changed');
    await step.run({ 'docs/a': 'A', 'extra/e': '1' }, true, more);
    // It is let pass where it is not looked at, and not forgotten.
    expect(await step.run({ 'docs/a': 'A' }, true, docs)).toBe('false unchanged');
    expect(await step.run({ 'docs/a': 'A' }, true, more)).toBe('true files-changed');
  });

  it('way 11: nothing tracked is never unchanged, unless that is right', async () => {
    const step = new Step();
    await step.run({});
    expect(await step.run({})).toBe('true nothing-tracked');
    expect(await step.run({}, true, { nothingIsRight: true })).toBe('false unchanged');
  });

  it('way 11: a group in which nothing lies is changed each time, unless that is right', async () => {
    const step = new Step();
    const groups = { tracker: grouped({ web: 'web/**', api: 'apii/**' }) };
    await step.run({ 'web/a': '1', 'api/b': '1' }, true, groups);
    expect(await step.run({ 'web/a': '1', 'api/b': '2' }, true, groups)).toBe('true nothing-tracked api');
    expect(await step.run({ 'web/a': '1' }, true, { ...groups, nothingIsRight: true })).toBe(
      'false unchanged',
    );
  });

  it('way 12: a group that is new has no success, though all its files are known', async () => {
    const step = new Step();
    const files = { 'web/a': '1' };
    await step.run(files, true, { tracker: grouped({ web: 'web/**' }) });
    expect(await step.run(files, true, { tracker: grouped({ web: 'web/**', e2e: 'web/**' }) })).toBe(
      'true no-checkpoint e2e',
    );
  });

  it('way 16: an older run that ends after a newer one has begun leaves a doubt', async () => {
    const step = new Step();
    await step.run({ a: 'A' });
    const older = await step.look({ a: 'B' });
    await step.record(older.toRecord, false);
    expect(await step.run({ a: 'C' }, false)).toBe('true files-changed');
    if (older.toRecord.kind === 'attempt') await step.history('main').mark(older.toRecord.success);
    for (const content of ['A', 'B', 'C'])
      expect((await step.look({ a: content })).verdict.changed).toBe(true);
  });

  it('way 18: a file made executable is a change', async () => {
    const step = new Step();
    await step.run({ a: '1' });
    expect(await step.run({ a: '#!1' })).toBe('true files-changed');
  });

  it('way 19: a ref has a history of its own, with its base behind it', async () => {
    const step = new Step();
    await step.run({ a: 'A' });
    expect(await step.run({ a: 'A' }, true, {}, 'pull')).toBe('false unchanged');
    expect(await step.run({ a: 'B' }, false, {}, 'pull')).toBe('true files-changed');
    expect(await step.run({ a: 'A' }, true, {}, 'pull')).toBe('true unfinished');
    expect(await step.run({ a: 'A' })).toBe('false unchanged');
  });

  it('way 20: a product that is gone is a change, also when something is in its place after a failure', async () => {
    const step = new Step();
    await step.run({ a: '1' });
    expect(await step.run({ a: '1' }, false, { missing: ['dist'] })).toBe('true product-missing');
    expect(await step.run({ a: '1' })).toBe('true unfinished');
  });

  it('judges group by group, and what is unfinished stays so', async () => {
    const step = new Step();
    const tracker = grouped({ web: 'web/**', api: 'api/**' });
    await step.run({ 'web/a': '1', 'api/a': '1' }, true, { tracker });
    expect(await step.run({ 'web/a': '2', 'api/a': '1' }, false, { tracker })).toBe('true files-changed web');
    expect(await step.run({ 'web/a': '1', 'api/a': '1' }, false, { tracker })).toBe('true unfinished web');
    expect(await step.run({ 'web/a': '1', 'api/a': '2' }, true, { tracker })).toBe(
      'true files-changed web api',
    );
    expect(await step.run({ 'web/a': '1', 'api/a': '2' }, true, { tracker })).toBe('false unchanged');
  });

  it('files of paths belong to every group', async () => {
    const step = new Step();
    const tracker = { ...grouped({ web: 'web/**', api: 'api/**' }), patterns: ['lock'] };
    await step.run({ 'web/a': '1', 'api/a': '1', lock: '1' }, true, { tracker });
    expect(await step.run({ 'web/a': '1', 'api/a': '1', lock: '2' }, true, { tracker })).toBe(
      'true files-changed web api',
    );
  });

  it('a forced run that fails is tried again', async () => {
    const step = new Step();
    await step.run({ a: '1' });
    expect(await step.run({ a: '1' }, false, { forced: true })).toBe('true forced');
    expect(await step.run({ a: '1' })).toBe('true unfinished');
  });

  it('what another job, or this one for something else, has done is no success', async () => {
    const step = new Step();
    const here = (job: string, occasion: string) => ({
      viewer: { ...VIEWER, job: job.repeat(16), occasion: occasion.repeat(16) },
    });
    await step.run({ a: '1' }, true, here('a', 'b'));
    expect(await step.run({ a: '1' }, true, here('a', 'b'))).toBe('false unchanged');
    expect(await step.run({ a: '1' }, true, here('c', 'b'))).toBe('true unfinished');
    await step.run({ a: '1' }, true, here('a', 'b'));
    expect(await step.run({ a: '1' }, true, here('a', 'd'))).toBe('true unfinished');
  });

  it('if-no-checkpoint lets pass what has none, and is remembered; a store that fails is none of that', async () => {
    const step = new Step();
    const lenient = { ifNoCheckpoint: 'unchanged' } as const;
    expect(await step.run({ a: '1' }, true, lenient)).toBe('false no-checkpoint');
    expect(await step.run({ a: '1' }, true, lenient)).toBe('false unchanged');
    expect(await step.run({ a: '2' }, false, lenient)).toBe('true files-changed');
    expect(await step.run({ a: '2' }, true, lenient)).toBe('true files-changed');
    expect(await step.run({ a: '2' }, true, lenient)).toBe('false unchanged');
    step.store.fault = { newest: { kind: 'unavailable', why: 'down' } };
    expect((await step.look({ a: '2' }, lenient)).verdict).toMatchObject({
      changed: true,
      reason: 'store-unavailable',
      why: 'down',
    });
    await expect(step.look({ a: '2' }, { ifNoCheckpoint: 'error' })).rejects.toThrow(NoCheckpointError);
  });

  it('a damaged record is a doubt', async () => {
    const step = new Step();
    await step.run({ a: '1' });
    step.store.entries.forEach(({ bytes }) => {
      if (bytes.length > 10) bytes[5] = 0;
    });
    expect(await step.run({ a: '2' })).toBe('true checkpoint-unreadable');
  });
});
