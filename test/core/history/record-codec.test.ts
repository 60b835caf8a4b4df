import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { decodeRecord, encodeRecord } from '../../../src/core/history/record-codec.ts';
import { createTracker } from '../../../src/core/tracker/tracker.ts';
import { cases } from '../../support/cases.ts';
import { ORIGIN, partOf, recordOf, snapshotOf } from '../../support/snapshots.ts';

const FILES = {
  'a.txt': 'one',
  'a.sh': '#!one',
  'b/\n\u001b.txt': 'two',
  link: '->a.txt',
  '\udcff': 'no UTF-8',
};
const DIGITS = 64;

/** The bytes with another header, and a digest that fits. */
function withHeader(
  change: Readonly<Record<string, unknown>>,
  bytes = encodeRecord(recordOf(FILES)),
): Buffer {
  const end = bytes.indexOf(10);
  const header = JSON.parse(bytes.toString('utf8', 0, end)) as Record<string, unknown>;
  const line = `${JSON.stringify({ ...header, ...change })}\n`;
  return sealed(Buffer.concat([Buffer.from(line), bytes.subarray(end + 1, -DIGITS)]));
}

function sealed(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.from(digestOf(content))]);
}

function whyUnreadable(bytes: Buffer): string {
  const decoded = decodeRecord(bytes);
  return decoded.kind === 'unreadable' ? decoded.why : 'it could be read';
}

describe('a record as bytes', () => {
  it.each([
    ['files and links', recordOf(FILES)],
    ['no file', recordOf({})],
    ['no part', recordOf(FILES, {}, { parts: [] })],
    ['values', recordOf({}, {}, { snapshot: snapshotOf(FILES, { node: 'v24', 'ä=': '' }) })],
    ['no executable bits', recordOf({}, {}, { snapshot: snapshotOf(FILES, {}, 'unknown') })],
    ['no run', recordOf(FILES, { runId: '', runAttempt: '', sha: '', ref: '' })],
    ['notes', recordOf(FILES, {}, { seen: 'file-tracker/3/x', notes: { command: '["make"]' } })],
    [
      'groups, fields and needs',
      recordOf(
        FILES,
        {},
        {
          tracker: createTracker(['a'], {
            groups: [{ name: 'g', patterns: { added: ['a'], modified: [], removed: ['b'] } }],
            groupBy: ['packages/*'],
            fields: [{ pattern: 'package.json', selectors: ['version'] }],
            generates: ['dist'],
            needs: { auto: true, groups: { g: ['h'] } },
          }),
        },
      ),
    ],
  ])('reads back as it was, with %s', (_, record) => {
    expect(decodeRecord(encodeRecord(record))).toEqual({ kind: 'record', record });
  });

  it('reads back what it says of its parts', () => {
    const before = snapshotOf({ gone: '1', 'a.txt': 'older' }, { os: 'x' });
    const { snapshot, origin } = recordOf({ a: '1' });
    const since = { hash: snapshot.hash, ...origin };
    const record = recordOf(
      FILES,
      {},
      {
        parts: [
          partOf('pending', {
            pending: true,
            id: '0123456789abcdef',
            content: digestOf('content'),
            since: { ...since, ref: undefined },
            before: { entries: before.entries, absent: ['link'], values: before.values },
          }),
          partOf('kept', { since, kept: snapshotOf({ other: '1', another: '2' }).entries }),
          partOf('compared with nothing', {
            pending: true,
            before: { entries: snapshotOf({}).entries, absent: [], values: new Map() },
          }),
        ],
      },
    );
    expect(decodeRecord(encodeRecord(record))).toEqual({ kind: 'record', record });
  });

  it('reads back with more entries than fit into one piece', () => {
    const files = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`file-${i}`, String(i % 7)]));
    const record = recordOf(files);
    expect(decodeRecord(encodeRecord(record))).toEqual({ kind: 'record', record });
  });

  it('is unreadable when any one bit of it is flipped', () => {
    const bytes = encodeRecord(recordOf({ a: '1', 'b/c': '2' }));
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const damaged = Buffer.from(bytes);
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(decodeRecord(damaged).kind).toBe('unreadable');
      }),
      { numRuns: cases(2_000) },
    );
  });

  it('is unreadable when it is cut short anywhere, or goes on', () => {
    const bytes = encodeRecord(recordOf(FILES));
    for (let length = 0; length < bytes.length; length++)
      expect(decodeRecord(bytes.subarray(0, length)).kind).toBe('unreadable');
    expect(decodeRecord(Buffer.concat([bytes, bytes])).kind).toBe('unreadable');
  });

  const part = { name: 'g', pending: false, kept: -1 };
  it.each([
    ['a newer version', { version: 4 }, 'its format 4 is newer than 3, the newest known here'],
    ['an older version', { version: 2 }, 'its format is not 3, the one that is known here'],
    ['no version', { version: undefined }, 'its format is not 3, the one that is known here'],
    ['another format', { format: 'tar' }, 'it is not one of File Tracker'],
    ['a wrong hash', { hash: 'b'.repeat(64) }, 'its content does not have the hash that it states'],
    ['no hash', { hash: 'B'.repeat(64) }, 'its content does not have the hash that it states'],
    ['no lists', { lists: undefined }, 'it has no lists'],
    ['a negative count', { lists: [[-1, 100]] }, 'its lists have no valid sizes'],
    ['a list that is none', { lists: [null] }, 'its lists have no valid sizes'],
    [
      'a huge count',
      { lists: [[Number.MAX_SAFE_INTEGER, 100]] },
      'it ends before its 9007199254740991 entries do',
    ],
    ['a huge length', { lists: [[5, Number.MAX_SAFE_INTEGER]] }, 'it ends before its lists do'],
    ['fewer lists than there are', { lists: [] }, 'it goes on after its last list'],
    ['a value that is no digest', { values: { a: 'x' } }, 'it has no valid values'],
    ['values that are a list', { values: [] }, 'it has no valid values'],
    ['no definition', { tracker: { patterns: [1] } }, 'it has no valid definition'],
    ['a run id that is no number', { origin: { ...ORIGIN, runId: '../x' } }, 'it has no valid origin'],
    ['a commit that is none', { origin: { ...ORIGIN, sha: '<b>' } }, 'it has no valid origin'],
    ['a time that is none', { origin: { ...ORIGIN, createdAt: 'yesterday' } }, 'it has no valid origin'],
    [
      'a time that cannot be',
      { origin: { ...ORIGIN, createdAt: '2026-99-99T99:99:99.999Z' } },
      'it has no valid origin',
    ],
    ['no parts', { parts: undefined }, 'it has no valid parts'],
    ['a part without a name', { parts: [{ ...part, name: 1 }] }, 'it has no valid parts'],
    ['a part with an id that is none', { parts: [{ ...part, id: '../x' }] }, 'it has no valid parts'],
    ['a part with a content that is none', { parts: [{ ...part, content: 'x' }] }, 'it has no valid parts'],
    ['a part since nothing', { parts: [{ ...part, since: {} }] }, 'it has no valid parts'],
    ['a part that kept no list', { parts: [{ ...part, kept: 7 }] }, 'it has no valid parts'],
    [
      'a part before which there was no list',
      { parts: [{ ...part, before: { entries: 7, absent: [], values: {} } }] },
      'it has no valid parts',
    ],
    [
      'a part before which a path is none',
      { parts: [{ ...part, before: { entries: 0, absent: [1], values: {} } }] },
      'it has no valid parts',
    ],
    ['no key', { key: 1 }, 'it has no valid key'],
    ['no success seen', { seen: null }, 'it has no valid key'],
    ['notes that are no texts', { notes: { a: 1 } }, 'it has no valid key'],
  ])('is unreadable with %s', (_, change, why) => {
    expect(whyUnreadable(withHeader(change))).toBe(why);
  });

  it('is unreadable without any list', () => {
    expect(whyUnreadable(withHeader({ lists: [] }, encodeRecord(recordOf({}))))).toBe(
      'it has no list of entries',
    );
  });

  it('is unreadable when entries are repeated or out of order', () => {
    const bytes = encodeRecord(recordOf({ a: '1' }));
    const end = bytes.indexOf(10) + 1;
    const entry = bytes.subarray(end, -DIGITS);
    const twice = sealed(Buffer.concat([bytes.subarray(0, end), entry, entry]));
    expect(whyUnreadable(withHeader({ lists: [[2, entry.length * 2]] }, twice))).toBe(
      'its entry 2 is out of order',
    );
  });

  it('is unreadable when it is no record at all', () => {
    expect(whyUnreadable(Buffer.from(''))).toBe('it is damaged, or not one of File Tracker');
    expect(whyUnreadable(Buffer.from('{"a":\n'))).toBe('it is damaged, or not one of File Tracker');
    for (const text of ['', '{\n', '[]\n', 'null\n', '{}'])
      expect(whyUnreadable(sealed(Buffer.from(text)))).toBe('it is not one of File Tracker');
  });
});
