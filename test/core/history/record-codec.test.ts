import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Record } from '../../../src/core/history/record.ts';
import { decodeRecord, encodeRecord } from '../../../src/core/history/record-codec.ts';
import { createTracker } from '../../../src/core/tracker/tracker.ts';
import { ORIGIN, recordOf, snapshotOf } from '../../support/snapshots.ts';

const hostile = { '../x': '1', 'a\nb': '#!2', 'caf\udce9': '3', '::set-output': '->away', 'ü 😀': '4' };
const full: Record = recordOf(hostile, {
  snapshot: snapshotOf(hostile, { node: 'v24' }),
  tracker: createTracker(['a'], {
    groups: [{ name: 'g', patterns: { added: ['a'], modified: ['a'], removed: [] } }],
    groupBy: ['p/*'],
    fields: [{ pattern: 'x.json', selectors: ['a.b'] }],
    generates: ['dist'],
    needs: { auto: true, groups: { g: ['h'] } },
  }),
  seen: 'file-tracker/3/x/y/s/1',
  notes: { command: 'x' },
  parts: [
    {
      name: 'g',
      pending: true,
      id: '0123456789abcdef',
      content: snapshotOf({ a: '1' }).hash,
      since: { ...ORIGIN, hash: snapshotOf({}).hash, ref: undefined },
      before: { entries: snapshotOf({ gone: '1' }).entries, absent: ['ü 😀'], values: new Map() },
      kept: snapshotOf({ kept: '1' }).entries,
    },
  ],
});

describe('a record as bytes', () => {
  it.each([recordOf({}), recordOf({ a: '1' }), full])('comes back as it was', (record) => {
    expect(decodeRecord(encodeRecord(record))).toEqual({ kind: 'record', record });
  });

  it('is unreadable when any byte of it is another, or it is cut', () => {
    const bytes = encodeRecord(full);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(decodeRecord(damaged).kind).toBe('unreadable');
        expect(decodeRecord(bytes.subarray(0, at)).kind).toBe('unreadable');
      }),
    );
  });

  it.each(['', '{}', 'x'.repeat(100), `${'0'.repeat(64)}\n`])('is unreadable when it is none: %j', (text) => {
    expect(decodeRecord(Buffer.from(text)).kind).toBe('unreadable');
  });
});
