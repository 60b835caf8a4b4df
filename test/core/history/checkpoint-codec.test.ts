import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { decodeCheckpoint, encodeCheckpoint } from '../../../src/core/history/checkpoint-codec.ts';
import { checkpointOf, ORIGIN, snapshotOf, TRACKER } from '../../support/snapshots.ts';

const FILES = {
  'a.txt': 'one',
  'a.sh': '#!one',
  'b/\n\u001b.txt': 'two',
  link: '->a.txt',
  '\udcff': 'no UTF-8',
};

function headerOf(bytes: Buffer): Record<string, unknown> {
  return JSON.parse(bytes.toString('utf8', 65, bytes.indexOf(10))) as Record<string, unknown>;
}

function headerLine(header: unknown): Buffer {
  const json = JSON.stringify(header);
  return Buffer.from(`${digestOf(json)} ${json}\n`);
}

function withHeader(change: Record<string, unknown>): Buffer {
  const bytes = encodeCheckpoint(checkpointOf(FILES));
  return Buffer.concat([
    headerLine({ ...headerOf(bytes), ...change }),
    bytes.subarray(bytes.indexOf(10) + 1),
  ]);
}

function whyUnreadable(bytes: Buffer): string {
  const decoded = decodeCheckpoint(bytes);
  return decoded.kind === 'unreadable' ? decoded.why : 'it could be read';
}

describe('a checkpoint as bytes', () => {
  it('reads back as it was', () => {
    const checkpoint = { snapshot: snapshotOf(FILES, { node: 'v24' }), tracker: TRACKER, origin: ORIGIN };
    const decoded = decodeCheckpoint(encodeCheckpoint(checkpoint));
    expect(decoded).toEqual({ kind: 'checkpoint', checkpoint });
  });

  it('reads back from a system without executable bits', () => {
    const checkpoint = { ...checkpointOf({}), snapshot: snapshotOf(FILES, {}, 'unknown') };
    expect(decodeCheckpoint(encodeCheckpoint(checkpoint))).toEqual({ kind: 'checkpoint', checkpoint });
  });

  it('reads back with no file, and with more than one chunk of them', () => {
    for (const count of [0, 20_000]) {
      const files = Object.fromEntries(Array.from({ length: count }, (_, i) => [`file-${i}`, String(i % 7)]));
      const checkpoint = checkpointOf(files);
      expect(decodeCheckpoint(encodeCheckpoint(checkpoint))).toEqual({ kind: 'checkpoint', checkpoint });
    }
  });

  it('is unreadable when any one bit of it is flipped, or reads the same', () => {
    const checkpoint = checkpointOf({ a: '1', 'b/c': '2' });
    const bytes = encodeCheckpoint(checkpoint);
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const damaged = Buffer.from(bytes);
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const decoded = decodeCheckpoint(damaged);
        // A digit of a digest in upper case is the same digit.
        if (decoded.kind === 'checkpoint') expect(decoded.checkpoint).toEqual(checkpoint);
      }),
      { numRuns: 2000 },
    );
  });

  it('is unreadable when it is cut short anywhere', () => {
    const bytes = encodeCheckpoint(checkpointOf(FILES));
    for (let length = 0; length < bytes.length; length++) {
      expect(decodeCheckpoint(bytes.subarray(0, length)).kind).toBe('unreadable');
    }
  });

  it.each([
    ['a newer version', { version: 2 }, 'its format 2 is newer than 1, the newest known here'],
    ['no version', { version: undefined }, 'its header has no version'],
    ['another format', { format: 'tar' }, 'its header is not one of File Tracker'],
    ['a wrong hash', { hash: 'b'.repeat(64) }, 'its content does not have the hash that it states'],
    ['no hash', { hash: 'B'.repeat(64) }, 'its header has no hash'],
    ['a negative count', { entries: -1 }, 'its header has no count of entries'],
    ['a huge count', { entries: Number.MAX_SAFE_INTEGER }, 'it ends before its 9007199254740991 entries do'],
    ['a count too small', { entries: 1 }, 'it goes on after its last entry'],
    ['a value that is no digest', { values: { a: 'x' } }, 'its header has no valid values'],
    ['values that are a list', { values: [] }, 'its header has no valid values'],
    ['no tracker', { tracker: { patterns: [1] } }, 'its header has no valid tracker'],
    [
      'a run id that is no number',
      { origin: { ...ORIGIN, runId: '../x' } },
      'its header has no valid origin',
    ],
    ['a commit that is none', { origin: { ...ORIGIN, sha: '<b>' } }, 'its header has no valid origin'],
    [
      'a time that is none',
      { origin: { ...ORIGIN, createdAt: 'yesterday' } },
      'its header has no valid origin',
    ],
  ])('is unreadable with %s', (_, change, why) => {
    expect(whyUnreadable(withHeader(change))).toBe(why);
  });

  it('is unreadable when entries are repeated or out of order', () => {
    const bytes = encodeCheckpoint(checkpointOf({ a: '1' }));
    const record = bytes.subarray(bytes.indexOf(10) + 1);
    const header = headerLine({ ...headerOf(bytes), entries: 2 });
    expect(whyUnreadable(Buffer.concat([header, record, record]))).toBe('its entry 2 is out of order');
  });

  it('is unreadable when it is no checkpoint at all', () => {
    expect(whyUnreadable(Buffer.from(''))).toBe('it has no header line');
    expect(whyUnreadable(Buffer.from('{"a":\n'))).toBe('its header is damaged or not one of File Tracker');
    expect(whyUnreadable(headerLine([]))).toBe('its header is not one of File Tracker');
    expect(whyUnreadable(Buffer.from(`${digestOf('{')} {\n`))).toBe('its header is not JSON');
  });
});
