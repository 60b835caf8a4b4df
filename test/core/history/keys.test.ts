import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { checkpointIdentity, type JobPlace } from '../../../src/core/history/identity.ts';
import {
  attemptKey,
  checkpointKey,
  groupKey,
  identityFolder,
  kindOf,
  NO_ATTEMPT,
  newId,
  parseAttemptKey,
  parseCheckpointKey,
  parseGroupKey,
  parseSuccessKey,
  prefixOf,
  refDigest,
  shortDigest,
  successKey,
  successorKey,
  UNKNOWN,
} from '../../../src/core/history/keys.ts';
import type { Origin } from '../../../src/core/history/record.ts';
import { decodeRecord, encodeRecord } from '../../../src/core/history/record-codec.ts';
import { cases } from '../../support/cases.ts';
import { ORIGIN, partOf, recordOf } from '../../support/snapshots.ts';

const JOB: JobPlace = { workflowFile: 'o/r/ci.yml', jobId: 'build', matrix: null, calledFile: '' };
const row = (name: string, ref = 'refs/heads/main') => ({
  identity: checkpointIdentity(name, JOB),
  ref: refDigest(ref),
});
const ROW = row('deps');
const OF = {
  job: shortDigest('job'),
  occasion: UNKNOWN,
  definition: shortDigest('definition'),
  hash: digestOf('content'),
  bits: digestOf('bits').slice(0, 16),
};
const CONTENT = { definition: OF.definition, hash: OF.hash, bits: OF.bits };
const ID = '0123456789abcdef';
const { ref: _, ...FROM } = ORIGIN;

const hex = (most: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), maxLength: most });
const digits = (most: number) =>
  fc.oneof(fc.constant(''), fc.bigInt(1n, 10n ** BigInt(most) - 1n).map(String));
const origin: fc.Arbitrary<Origin> = fc.record({
  runId: digits(20),
  runAttempt: digits(10),
  sha: hex(64),
  ref: fc.constant('refs/heads/main'),
  createdAt: fc
    .date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
});

describe('a key', () => {
  it('says all of an attempt, a success, a checkpoint, a success of a group', () => {
    fc.assert(
      fc.property(origin, (one) => {
        const { ref: _ref, ...from } = one;
        const { identity, ref } = ROW;
        const attempt = attemptKey(ROW, ID, one, OF);
        expect(parseAttemptKey(identity, attempt)).toEqual({
          key: attempt,
          ref,
          id: ID,
          origin: from,
          ...OF,
        });
        for (const of of [ID, NO_ATTEMPT]) {
          const success = successKey(ROW, of, one, OF);
          expect(parseSuccessKey(identity, success)).toEqual({ key: success, ref, of, origin: from, ...OF });
        }
        const checkpoint = checkpointKey(ROW, one, OF);
        expect(parseCheckpointKey(identity, checkpoint)).toEqual({
          key: checkpoint,
          ref,
          origin: from,
          ...CONTENT,
        });
        expect(parseGroupKey(identity, groupKey(ROW, ID, one))).toEqual(from);
      }),
    );
  });

  it('is never used twice, even for the same content', () => {
    expect(newId()).toMatch(/^[0-9a-f]{16}$/);
    expect(newId()).not.toBe(newId());
    expect(checkpointKey(ROW, ORIGIN, OF)).not.toBe(checkpointKey(ROW, ORIGIN, OF));
  });

  it('is lower case, without a comma, below 512 characters', () => {
    const longest = row('Äpfel, UND "Birnen" '.repeat(20));
    const from = { ...ORIGIN, runId: '9'.repeat(20), runAttempt: '9'.repeat(10), sha: 'f'.repeat(64) };
    const of = { ...OF, occasion: shortDigest('occasion') };
    const keys = [
      attemptKey(longest, ID, from, of),
      successKey(longest, ID, from, of),
      checkpointKey(longest, from, of),
      groupKey(longest, ID, from),
      successorKey(longest, ID, 99),
    ];
    for (const key of keys) expect(key).toMatch(/^[a-z0-9./-]{1,511}$/);
    expect(parseSuccessKey(longest.identity, keys[1] ?? '')?.origin.sha).toBe(from.sha);
  });

  it('of one name, ref, run or kind is not found by the prefix of another (way 7)', () => {
    const key = attemptKey(ROW, ID, ORIGIN, OF);
    expect(key.startsWith(prefixOf(ROW, 'a'))).toBe(true);
    expect(key.startsWith(prefixOf(ROW, 'a', '42'))).toBe(true);
    expect(key.startsWith(prefixOf(ROW, 'a', '4'))).toBe(false);
    expect(key.startsWith(prefixOf(ROW, 's'))).toBe(false);
    expect(key.startsWith(prefixOf(row('dep'), 'a'))).toBe(false);
    expect(key.startsWith(prefixOf(row('deps', 'refs/heads/mai'), 'a'))).toBe(false);
    expect(parseAttemptKey(row('deps-dev').identity, key)).toBeUndefined();
    expect(successorKey(ROW, ID, 11).startsWith(successorKey(ROW, ID, 1))).toBe(true);
    expect(successKey(ROW, ID, ORIGIN, OF).startsWith(prefixOf(ROW, 's', ID))).toBe(true);
  });

  it('of one kind is none of another', () => {
    const { identity } = ROW;
    const keys = {
      a: attemptKey(ROW, ID, ORIGIN, OF),
      s: successKey(ROW, ID, ORIGIN, OF),
      c: checkpointKey(ROW, ORIGIN, OF),
      g: groupKey(ROW, ID, ORIGIN),
      next: successorKey(ROW, ID, 1),
    };
    const readable = Object.entries(keys).map(([kind, key]) => [
      kind,
      [
        parseAttemptKey(identity, key) && 'a',
        parseSuccessKey(identity, key) && 's',
        parseCheckpointKey(identity, key) && 'c',
        parseGroupKey(identity, key) && 'g',
      ].filter((one) => one !== undefined),
    ]);
    expect(readable).toEqual([
      ['a', ['a']],
      ['s', ['s']],
      ['c', ['c']],
      ['g', ['g']],
      ['next', []],
    ]);
    for (const [kind, key] of Object.entries(keys)) expect(kindOf(key)).toMatchObject({ ref: ROW.ref, kind });
    expect(kindOf(keys.next).more).toEqual([ID, '1']);
  });

  it('that is damaged in any one part is refused', () => {
    const { identity } = ROW;
    const parsers = [
      [attemptKey(ROW, ID, ORIGIN, OF), parseAttemptKey],
      [successKey(ROW, ID, ORIGIN, OF), parseSuccessKey],
      [checkpointKey(ROW, ORIGIN, OF), parseCheckpointKey],
    ] as const;
    for (const [key, parse] of parsers) {
      const parts = key.split('/');
      for (let at = 0; at < parts.length; at++) {
        // The ref is told apart by the look alone.
        if (at === 3) continue;
        for (const other of ['', '..', 'X', `${parts[at]}.x`])
          expect(parse(identity, parts.with(at, other).join('/')), `${at}: ${other}`).toBeUndefined();
      }
      expect(parse(identity, `${key}/x`)).toBeUndefined();
      expect(parse(identity, '')).toBeUndefined();
    }
  });

  it('never tells what could not be recorded again', () => {
    const time = fc.oneof(fc.bigInt(0n, 10n ** 16n).map(String), hex(16), fc.constant('NaN'));
    fc.assert(
      fc.property(digits(21), digits(11), time, hex(66), (runId, runAttempt, at, sha) => {
        const known = parseGroupKey(
          ROW.identity,
          `${prefixOf(ROW, 'g', ID)}${runId || '0'}.${runAttempt || '0'}.${at}-${sha}`,
        );
        if (known === undefined) return;
        const since = { ...known, hash: OF.hash, ref: undefined };
        const record = recordOf({}, {}, { parts: [partOf('', { since })] });
        expect(decodeRecord(encodeRecord(record))).toEqual({ kind: 'record', record });
      }),
      { numRuns: cases(1_000) },
    );
  });

  it('works without a run', () => {
    const from = { ...ORIGIN, runId: '', runAttempt: '', sha: '' };
    expect(parseAttemptKey(ROW.identity, attemptKey(ROW, ID, from, OF))?.origin).toEqual({
      ...FROM,
      runId: '',
      runAttempt: '',
      sha: '',
    });
    expect(attemptKey(ROW, ID, from, OF).startsWith(prefixOf(ROW, 'a', '0'))).toBe(true);
  });
});

describe('the folder of a key', () => {
  it('is that of its identity', () => {
    const folder = identityFolder(attemptKey(ROW, ID, ORIGIN, OF));
    expect(folder).toMatch(/^deps-[0-9a-f]{32}$/);
    expect(identityFolder(successKey(ROW, ID, ORIGIN, OF))).toBe(folder);
    expect(identityFolder(attemptKey(row('deps-dev'), ID, ORIGIN, OF))).not.toBe(folder);
  });

  it.each([
    '',
    'file-tracker/3/',
    'file-tracker/2/x/a',
    'file-tracker/3/../a',
    'file-tracker/3/A/b',
    '/etc/passwd',
  ])('is none for %j', (key) => {
    expect(identityFolder(key)).toBeUndefined();
  });
});
