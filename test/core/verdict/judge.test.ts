import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDoubt } from '../../../src/core/history/history.ts';
import type { Record as Recorded } from '../../../src/core/history/record.ts';
import { presentOf, type Rules, readerOf } from '../../../src/core/modes/evidence.ts';
import type { Taken } from '../../../src/core/modes/taking.ts';
import { compileTracker, tracks } from '../../../src/core/tracker/compiled-tracker.ts';
import { parseGroups } from '../../../src/core/tracker/groups/parse-groups.ts';
import { compilePatterns } from '../../../src/core/tracker/patterns/patterns.ts';
import { createTracker, type Tracker } from '../../../src/core/tracker/tracker.ts';
import { compare } from '../../../src/core/verdict/comparison.ts';
import { type Evidence, judge } from '../../../src/core/verdict/judge.ts';
import { firstReason, REASONS } from '../../../src/core/verdict/reason.ts';
import { groupsOf, type Verdict } from '../../../src/core/verdict/verdict.ts';
import { cases } from '../../support/cases.ts';
import { ORIGIN, partOf, recordOf, SITE, snapshotOf, TRACKER, takenOf } from '../../support/snapshots.ts';

type Files = Readonly<Record<string, string>>;
const RULES: Rules = { ifNoCheckpoint: 'changed', nothingIsRight: false, forced: false };
const NONE: Evidence = { kind: 'none' };

function groups(definition: Readonly<Record<string, unknown>>, more: Partial<Tracker> = {}): Tracker {
  return createTracker([], { groups: parseGroups(definition, []), ...more });
}

const trackedBy = (tracker: Tracker, files: Files): Files => {
  const compiled = compileTracker(tracker, SITE);
  return Object.fromEntries(Object.entries(files).filter(([path]) => tracks(compiled, path)));
};

function present(tracker: Tracker, files: Files, more: Partial<Taken & Rules> = {}, values: Files = {}) {
  const taken = takenOf(snapshotOf(trackedBy(tracker, files), values), { tracker, ...more });
  return presentOf(taken, { ...RULES, ...more });
}

/** A record of what succeeded. */
function succeeded(tracker: Tracker, files: Files, more: Partial<Recorded> = {}): Recorded {
  const names = presentOf(takenOf(snapshotOf(trackedBy(tracker, files)), { tracker }), RULES).members;
  const parts = names.map(({ name }) => partOf(name));
  return recordOf(trackedBy(tracker, files), {}, { tracker, parts, ...more });
}

function evidence(
  record: Recorded,
  now: Tracker,
  more: Partial<Extract<Evidence, { kind: 'record' }>> = {},
): Evidence {
  const reader = readerOf(record, compileTracker(now, SITE));
  if (isDoubt(reader)) throw new Error(reader.why);
  return {
    kind: 'record',
    reader,
    state: 'done',
    baseline: { hash: record.snapshot.hash, ...record.origin },
    ...more,
  };
}

/** The verdict on files that were others before, through one definition. */
function verdictOf(
  tracker: Tracker,
  before: Files,
  after: Files,
  more: Partial<Taken & Rules> = {},
): Verdict {
  return judge(present(tracker, after, more), evidence(succeeded(tracker, before), tracker)).verdict;
}

const byName = (verdict: Verdict) => Object.fromEntries(groupsOf(verdict).map((part) => [part.name, part]));
const reasons = (verdict: Verdict) =>
  Object.fromEntries(groupsOf(verdict).map(({ name, reason }) => [name, reason]));

describe('a verdict', () => {
  it('is unchanged where the keys say that it is the same', () => {
    const baseline = { ...ORIGIN, hash: snapshotOf({ a: '1' }).hash, ref: undefined };
    const { verdict } = judge(present(TRACKER, { a: '1' }), { kind: 'same', baseline });
    expect(verdict).toMatchObject({
      changed: false,
      reason: 'unchanged',
      baseline,
      comparison: { unchanged: 1 },
    });
  });

  it('names the files that changed', () => {
    expect(verdictOf(TRACKER, { a: '1', b: '1', c: '1' }, { a: '2', c: '1', d: '1' })).toMatchObject({
      changed: true,
      reason: 'files-changed',
      comparison: { added: ['d'], modified: ['a'], removed: ['b'], unchanged: 1 },
      baseline: { runId: '42', ref: 'refs/heads/main' },
    });
  });

  it.each([
    ['there is none', NONE, 'no-checkpoint'],
    [
      'it cannot be read',
      { kind: 'doubt', reason: 'checkpoint-unreadable', why: 'torn' },
      'checkpoint-unreadable',
    ],
    ['the store is down', { kind: 'doubt', reason: 'store-unavailable', why: 'down' }, 'store-unavailable'],
    ['it is of somebody else', { kind: 'doubt', reason: 'unfinished', why: 'other' }, 'unfinished'],
  ] as const)('is changed where %s, and lists all as added', (_, given, reason) => {
    const { verdict } = judge(present(TRACKER, { b: '1' }), given);
    expect(verdict).toMatchObject({
      changed: true,
      reason,
      comparison: { added: ['b'] },
      baseline: undefined,
    });
    const passed = judge(present(TRACKER, { b: '1' }, { ifNoCheckpoint: 'unchanged' }), given).verdict;
    // Only "there is none" may count as unchanged: what failed may hold one that differs.
    expect(passed).toMatchObject({ changed: reason !== 'no-checkpoint', reason });
  });

  it('is changed by an attempt that did not succeed, or that nobody can trust', () => {
    const pending = recordOf({ a: '1' }, {}, { parts: [partOf('', { pending: true })] });
    const of = (record: Recorded, state: 'open' | 'doubt') =>
      judge(present(TRACKER, { a: '1' }), evidence(record, TRACKER, { state, why: 'late' })).verdict;
    expect(of(pending, 'open')).toMatchObject({ changed: true, reason: 'unfinished', baseline: undefined });
    expect(of(recordOf({ a: '1' }), 'open')).toMatchObject({ changed: false, reason: 'unchanged' });
    expect(of(recordOf({ a: '1' }), 'doubt')).toMatchObject({
      changed: true,
      reason: 'unfinished',
      why: 'late',
    });
  });

  it('compares an open attempt with what it was judged against', () => {
    const before = snapshotOf({ a: '0', gone: '1' }, { os: 'x' });
    const since = { ...ORIGIN, runId: '7', hash: before.hash };
    const part = partOf('', {
      pending: true,
      since,
      before: { entries: before.entries, absent: ['new'], values: before.values },
    });
    const record = recordOf({ a: '1', new: '1', same: '1' }, {}, { parts: [part] });
    const { verdict } = judge(
      present(TRACKER, { a: '1', new: '1', same: '1' }, {}, { os: 'y' }),
      evidence(record, TRACKER, { state: 'open' }),
    );
    expect(verdict).toMatchObject({
      reason: 'files-changed',
      baseline: { runId: '7' },
      comparison: { added: ['new'], modified: ['a'], removed: ['gone'], unchanged: 1, values: ['os'] },
    });
    const back = judge(
      present(TRACKER, { a: '0', gone: '1', same: '1' }, {}, { os: 'x' }),
      evidence(record, TRACKER, { state: 'open' }),
    ).verdict;
    expect(back).toMatchObject({
      changed: true,
      reason: 'unfinished',
      comparison: { unchanged: 3, values: [] },
    });
  });

  it('tells the first of several reasons', () => {
    const missing = { missingProducts: ['dist'] };
    expect(verdictOf(TRACKER, { a: '1' }, { a: '1' }, missing)).toMatchObject({ reason: 'product-missing' });
    expect(verdictOf(TRACKER, { a: '1' }, { a: '2' }, missing)).toMatchObject({
      reason: 'files-changed',
      missingProducts: ['dist'],
    });
    expect(verdictOf(TRACKER, { a: '1' }, { a: '2' }, { forced: true }).reason).toBe('forced');
    const also = evidence(succeeded(TRACKER, { a: '1' }), TRACKER, {
      also: ['place-changed', 'command-changed'],
    });
    expect(judge(present(TRACKER, { a: '1' }), also).verdict.reason).toBe('command-changed');
    expect(REASONS.map((reason) => firstReason(['unchanged', reason]))).toEqual([...REASONS]);
    expect(firstReason([])).toBe('unchanged');
  });

  it('is never unchanged where nothing is tracked, unless that is as it should be', () => {
    const right = { nothingIsRight: true };
    for (const ifNoCheckpoint of ['changed', 'unchanged'] as const) {
      const more = { ifNoCheckpoint };
      expect(verdictOf(TRACKER, {}, {}, more)).toMatchObject({ changed: true, reason: 'nothing-tracked' });
    }
    expect(verdictOf(TRACKER, {}, {}, right)).toMatchObject({ changed: false, reason: 'unchanged' });
    const folders = createTracker([], { groupBy: ['packages/*'] });
    expect(verdictOf(folders, {}, {})).toMatchObject({ changed: true, reason: 'nothing-tracked', parts: [] });
    expect(verdictOf(folders, {}, {}, right)).toMatchObject({ changed: false, reason: 'unchanged' });
    const named = groups({ there: 'a', typo: 'b', deleted: { removed: 'c' } });
    expect(reasons(verdictOf(named, { a: '1' }, { a: '1' }))).toEqual({
      there: 'unchanged',
      typo: 'nothing-tracked',
      deleted: 'unchanged',
    });
  });
});

describe('the verdict on a group', () => {
  it('has its own files and changes', () => {
    const verdict = verdictOf(
      groups({ api: ['api', '!**/*.md'], docs: '**/*.md', both: ['api', 'docs'] }),
      { 'api/a.js': '1', 'api/b.md': '1', 'docs/c.md': '1' },
      { 'api/a.js': '1', 'api/b.md': '2', 'docs/c.md': '1', 'docs/d.md': '1' },
    );
    const all = { added: ['docs/d.md'], modified: ['api/b.md'], removed: [] };
    expect(byName(verdict)).toMatchObject({
      api: { changed: false, files: 1, comparison: { added: [], modified: [], removed: [] } },
      docs: { changed: true, files: 3, comparison: all },
      both: { changed: true, files: 4, comparison: all },
    });
    expect(verdict).toMatchObject({
      changed: true,
      reason: 'files-changed',
      comparison: { ...all, unchanged: 2 },
    });
  });

  it('looks at one kind of change only, and counts a file once', () => {
    const tracker = groups({
      migrations: [{ added: 'm/**' }, { 'removed|modified': 'm/**' }],
      fresh: { added: 'm/**' },
      mixed: [{ added: 'm/**' }, { modified: 'm/1' }],
      dropped: { removed: 'm/**' },
    });
    expect(byName(verdictOf(tracker, { 'm/1': 'a', 'm/2': 'a' }, { 'm/1': 'b', 'm/2': 'a' }))).toMatchObject({
      migrations: { changed: true, files: 2, comparison: { modified: ['m/1'] } },
      mixed: { changed: true, files: 2, comparison: { modified: ['m/1'] } },
      fresh: { changed: false, files: 2, comparison: { modified: [] } },
      dropped: { changed: false, comparison: { modified: [] } },
    });
    expect(reasons(verdictOf(tracker, { 'm/1': 'a', 'm/2': 'a' }, { 'm/1': 'a' }))).toEqual({
      migrations: 'files-changed',
      mixed: 'unchanged',
      fresh: 'unchanged',
      dropped: 'files-changed',
    });
  });

  it('is changed by what all groups share', () => {
    const tracker = groups({ api: 'api', docs: 'docs' }, { patterns: ['lock'] });
    const before = { 'api/a': '1', 'docs/a': '1', lock: '1' };
    expect(reasons(verdictOf(tracker, before, { ...before, lock: '2' }))).toEqual({
      api: 'files-changed',
      docs: 'files-changed',
    });
    expect(reasons(verdictOf(tracker, before, before, { missingProducts: ['dist'] }))).toEqual({
      api: 'product-missing',
      docs: 'product-missing',
    });
  });

  it('is changed by what it needs, through any number of steps', () => {
    const tracker = groups({ app: 'app', lib: 'lib', core: 'core', docs: 'docs' });
    const needs = new Map([
      ['app', ['lib']],
      ['lib', ['core']],
    ]);
    const before = { 'app/a': '1', 'lib/a': '1', 'core/a': '1', 'docs/a': '1' };
    const verdict = verdictOf(tracker, before, { ...before, 'core/a': '2' }, { needs });
    expect(reasons(verdict)).toEqual({
      app: 'needs-changed',
      lib: 'needs-changed',
      core: 'files-changed',
      docs: 'unchanged',
    });
    expect(byName(verdict)['app']?.needs.toSorted()).toEqual(['core', 'lib']);
  });

  it('has a past of its own', () => {
    const tracker = groups({ api: 'api', docs: 'docs' });
    const files = { 'api/a': '1', 'docs/a': '1' };
    const since = { ...ORIGIN, runId: '7', hash: snapshotOf({}).hash };
    const parts = [partOf('api', { pending: true }), partOf('docs', { since })];
    const record = succeeded(tracker, files, { parts });
    const { verdict } = judge(present(tracker, files), evidence(record, tracker, { state: 'open' }));
    expect(reasons(verdict)).toEqual({ api: 'unfinished', docs: 'unchanged' });
    expect(byName(verdict)['docs']?.baseline?.runId).toBe('7');
    expect(verdict).toMatchObject({ changed: true, reason: 'unfinished' });
  });

  it('is that of a tracker with the patterns of the group alone', () => {
    const names = ['a', 'b', 'src/a', 'src/b.js', 'src/x/a', 'src/x/y/b.js', 'lib/a', '../up', '.hidden/a'];
    const files = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('1', '2'));
    const pattern = fc.constantFrom(
      ...['**', 'src', 'src/*', '!src/x', '**/*.js', '!**/b.js', 'lib/**', '../**', '*', '!a', '@(a|b)'],
    );
    const patterns = fc
      .array(pattern, { minLength: 1, maxLength: 4 })
      .filter((lines) => lines.some((line) => !line.startsWith('!')));
    const site = { directory: SITE.base, home: SITE.home, platform: SITE.platform };
    fc.assert(
      fc.property(files, files, patterns, patterns, (old, now, one, other) => {
        const parts = byName(verdictOf(groups({ one, other }), old, now));
        for (const [name, lines] of Object.entries({ one, other })) {
          const alone = compilePatterns(lines, site, 'extended');
          const keep = (all: Files) =>
            snapshotOf(Object.fromEntries(Object.entries(all).filter(([path]) => alone.matches(path))));
          const [before, after] = [keep(old), keep(now)];
          expect(parts[name]).toMatchObject({
            changed: before.hash !== after.hash || after.entries.length === 0,
            files: after.entries.length,
            comparison: compare(before, after),
          });
        }
      }),
      { numRuns: cases(1_000) },
    );
  });
});

describe('the verdict on a folder', () => {
  it('is that of the files in it; a new or removed folder is changed', () => {
    const verdict = verdictOf(
      createTracker(['other'], { groupBy: ['packages/*'] }),
      { 'packages/a/x': '1', 'packages/gone/x': '1', 'packages/same/x/y': '1', 'packages/file': '1' },
      { 'packages/a/x': '2', 'packages/new/x': '1', 'packages/same/x/y': '1', 'packages/file': '2' },
    );
    expect(groupsOf(verdict).map(({ name, gone, reason, files }) => [name, gone, reason, files])).toEqual([
      ['packages/a', false, 'files-changed', 1],
      ['packages/gone', true, 'files-changed', 0],
      ['packages/new', false, 'no-checkpoint', 1],
      ['packages/same', false, 'unchanged', 1],
    ]);
  });

  it('is on the outermost folder that matches', () => {
    const files = { 'a/b/c': '1', 'a/d': '1', 'e/f': '1', g: '1' };
    const names = (pattern: string) =>
      groupsOf(verdictOf(createTracker([], { groupBy: [pattern] }), files, files)).map(({ name }) => name);
    expect(names('**')).toEqual(['a', 'e']);
    expect(names('*/b')).toEqual(['a/b']);
  });
});

describe('a record that is read through the present definition', () => {
  const through = (then: Tracker, now: Tracker, before: Files, after: Files, more: Partial<Recorded> = {}) =>
    judge(present(now, after), evidence(succeeded(then, before, more), now));

  it('loses what is no longer tracked, and keeps it beside', () => {
    const now = createTracker(['a']);
    const { verdict, baselines } = through(TRACKER, now, { a: '1', b: '1' }, { a: '1', b: '2' });
    expect(verdict).toMatchObject({ changed: false, reason: 'unchanged', comparison: { removed: [] } });
    expect(baselines.get('')?.unmatched.paths).toEqual(['b']);
  });

  it('compares with what was kept as soon as it is tracked again', () => {
    const kept = snapshotOf({ b: '1', c: '1' }).entries;
    const { verdict, baselines } = through(
      createTracker(['a']),
      createTracker(['a', 'b']),
      { a: '1' },
      { a: '1', b: '2' },
      { parts: [partOf('', { kept })] },
    );
    expect(verdict.comparison).toMatchObject({ added: [], modified: ['b'], removed: [] });
    expect(baselines.get('')?.unmatched.paths).toEqual(['c']);
  });

  it('compares nothing that was kept while the definition is the same', () => {
    const kept = snapshotOf({ b: '1' }).entries;
    const tracker = createTracker(['a']);
    const { verdict, baselines } = through(
      tracker,
      tracker,
      { a: '1' },
      { a: '1' },
      { parts: [partOf('', { kept })] },
    );
    expect(verdict.changed).toBe(false);
    expect(baselines.get('')?.unmatched.paths).toEqual(['b']);
  });

  it('does not lose everything: a typing error in the patterns must not read as unchanged', () => {
    const { verdict } = through(TRACKER, createTracker(['typo']), { a: '1' }, { a: '1' });
    expect(verdict).toMatchObject({ changed: true, reason: 'nothing-tracked' });
  });

  it('knows which file belonged to which group', () => {
    const then = groups({ api: 'api', docs: 'docs' });
    const now = groups({ api: ['api', 'docs/a'], docs: 'docs', web: 'docs' });
    const files = { 'api/a': '1', 'docs/a': '1' };
    const { verdict } = through(then, now, files, files);
    // The docs succeeded for themselves, not for the api.
    expect(reasons(verdict)).toEqual({ api: 'files-changed', docs: 'unchanged', web: 'no-checkpoint' });
    expect(byName(verdict)['api']?.comparison.added).toEqual(['docs/a']);
  });

  it('is the whole where groups are given up, and new groups where the whole is', () => {
    const grouped = groups({ api: 'api' });
    const whole = createTracker(['api']);
    const files = { 'api/a': '1' };
    expect(through(grouped, whole, files, files).verdict.reason).toBe('unchanged');
    expect(reasons(through(whole, grouped, files, files).verdict)).toEqual({ api: 'no-checkpoint' });
    const parts = [partOf('api', { pending: true })];
    const open = judge(
      present(whole, files),
      evidence(succeeded(grouped, files, { parts }), whole, { state: 'open' }),
    );
    expect(open.verdict.reason).toBe('unfinished');
  });

  it('is none where its definition cannot be understood here', () => {
    const record = recordOf({ a: '1' }, {}, { tracker: createTracker(['!a']) });
    expect(readerOf(record, compileTracker(TRACKER, SITE))).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('cannot be understood here'),
    });
  });
});
