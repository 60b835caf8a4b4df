import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { type AttemptKey, NO_ATTEMPT, type SuccessKey, UNKNOWN } from '../../../src/core/history/keys.ts';
import { standingOf, type Viewer } from '../../../src/core/history/standing.ts';
import { ORIGIN } from '../../support/snapshots.ts';

const { ref: _, ...FROM } = ORIGIN;
const OF = {
  ref: 'main',
  origin: FROM,
  job: 'job',
  occasion: 'staging',
  definition: 'definition',
  hash: digestOf('content'),
  bits: UNKNOWN,
};
const attempt = (id: string, more: Partial<AttemptKey> = {}): AttemptKey => ({
  ...OF,
  key: `a/${id}`,
  id,
  ...more,
});
const success = (of: string, more: Partial<SuccessKey> = {}): SuccessKey => ({
  ...OF,
  key: `s/${of}`,
  of,
  ...more,
});
const VIEWER: Viewer = { job: 'job', occasion: 'staging', runId: '43', recordedHere: () => false };

describe('how a history stands', () => {
  it('is nothing without an attempt, whatever success is left over', () => {
    expect(standingOf(undefined, undefined, VIEWER)).toEqual({ kind: 'nothing' });
    expect(standingOf(undefined, success('1'), VIEWER)).toEqual({ kind: 'nothing' });
  });

  it('is settled by a success of no attempt, as long as there is none', () => {
    const none = success(NO_ATTEMPT);
    expect(standingOf(undefined, none, VIEWER)).toEqual({
      kind: 'settled',
      attempt: undefined,
      success: none,
    });
    expect(standingOf(attempt('1'), none, VIEWER)).toMatchObject({ kind: 'open', success: none });
  });

  it('is settled by a success of the newest attempt, and by no other', () => {
    const newest = attempt('2');
    expect(standingOf(newest, success('2'), VIEWER)).toMatchObject({ kind: 'settled', attempt: newest });
    expect(standingOf(newest, success('1'), VIEWER)).toMatchObject({ kind: 'open', attempt: newest });
    expect(standingOf(newest, undefined, VIEWER)).toEqual({
      kind: 'open',
      attempt: newest,
      success: undefined,
    });
  });

  it('does not mix refs', () => {
    const newest = attempt('2');
    for (const of of ['1', '2'])
      expect(standingOf(newest, success(of, { ref: 'base' }), VIEWER)).toEqual({
        kind: 'open',
        attempt: newest,
        success: undefined,
      });
  });
});

describe('what another job did', () => {
  it.each([
    ['another job', { job: 'other' }, VIEWER, 'job'],
    ['another occasion', { occasion: 'production' }, VIEWER, 'occasion'],
    ['another occasion of another job', { job: 'other', occasion: 'production' }, VIEWER, 'job'],
  ] as const)('is foreign: %s', (_, more, viewer, what) => {
    const newest = attempt('1', more);
    expect(standingOf(newest, undefined, viewer)).toEqual({ kind: 'foreign', what, attempt: newest });
    expect(standingOf(newest, success('1'), viewer)).toEqual({ kind: 'foreign', what, attempt: newest });
    const settledBy = attempt('1');
    expect(standingOf(settledBy, success('1', more), viewer)).toEqual({
      kind: 'foreign',
      what,
      attempt: settledBy,
    });
    expect(standingOf(undefined, success(NO_ATTEMPT, more), viewer)).toMatchObject({ kind: 'foreign', what });
  });

  it('is no other where one side does not know', () => {
    for (const [record, viewer] of [
      [{ job: UNKNOWN, occasion: UNKNOWN }, VIEWER],
      [{}, { ...VIEWER, job: UNKNOWN, occasion: UNKNOWN }],
    ] as const)
      expect(standingOf(attempt('1', record), success('1', record), viewer).kind).toBe('settled');
  });

  it('is told by the run where jobs are not known: what this run recorded elsewhere', () => {
    const ofRun = attempt('1', { job: UNKNOWN, origin: { ...FROM, runId: '43' } });
    const here = { ...VIEWER, recordedHere: (id: string) => id === '1' };
    expect(standingOf(ofRun, success('1'), VIEWER)).toMatchObject({ kind: 'foreign', what: 'job' });
    expect(standingOf(ofRun, success('1'), here).kind).toBe('settled');
    expect(standingOf(attempt('1', { job: UNKNOWN }), success('1'), VIEWER).kind).toBe('settled');
    // Outside a run, ids tell nothing.
    const outside = attempt('1', { job: UNKNOWN, origin: { ...FROM, runId: '' } });
    expect(standingOf(outside, success('1'), { ...VIEWER, runId: '' }).kind).toBe('settled');
    // Where the jobs are known, they decide alone.
    const known = attempt('1', { origin: { ...FROM, runId: '43' } });
    expect(standingOf(known, success('1'), VIEWER).kind).toBe('settled');
  });
});
