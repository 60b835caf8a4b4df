import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { decodeEntries, encodeEntries } from '../../../src/core/history/entries-codec.ts';
import { Entries, type Entry } from '../../../src/core/snapshot/entries.ts';
import { anyText } from '../../support/any-text.ts';

const encode = (entries: Entries) => Buffer.concat(encodeEntries(entries));

const SOME = Entries.from([
  { path: 'a.sh', kind: 'file', digest: digestOf('1'), executable: true },
  { path: 'b/\n\u001b.txt', kind: 'file', digest: digestOf('2'), executable: false },
  { path: 'c', kind: 'file', digest: digestOf('3') },
  { path: 'link', kind: 'link', digest: digestOf('4') },
  { path: 'package.json', kind: 'fields', digest: digestOf('5'), executable: true },
  { path: '\udcff', kind: 'file', digest: digestOf('6'), executable: false },
]);

describe('entries as bytes', () => {
  it('begin with a letter for the kind, and one for the executable bit', () => {
    const records = encode(SOME).toString('latin1').split('\0');
    expect(records.map((record) => record.slice(0, 2) + record.slice(66))).toEqual([
      'fxa.sh',
      'f-b/\n\u001b.txt',
      'f?c',
      'l?link',
      'pxpackage.json',
      'f-\xff',
      '',
    ]);
  });

  it('read back as they were', () => {
    // A name holds no NUL; a lone surrogate only stands for a byte that is no UTF-8.
    const path = anyText.filter((text) => !text.includes('\0'));
    const entry: fc.Arbitrary<Entry> = fc.record({
      path: fc.oneof(path, fc.constantFrom('\udc80', 'a\udcff', '\udcfe/x')),
      kind: fc.constantFrom('file', 'link', 'fields'),
      digest: fc.string().map(digestOf),
      executable: fc.constantFrom(true, false, undefined),
    });
    const entries = fc.uniqueArray(entry, { selector: ({ path }) => path, maxLength: 20 });
    fc.assert(
      fc.property(entries.map(Entries.from), (some) => {
        expect([...(decodeEntries(encode(some), some.length) as Entries)]).toEqual([...some]);
      }),
    );
  });

  it('read back where there are more than fit into one piece', () => {
    const many = Entries.from(
      Array.from({ length: 20_000 }, (_, i) => ({
        path: `file-${i}`,
        kind: 'file' as const,
        digest: digestOf(String(i % 7)),
        executable: i % 3 === 0,
      })),
    );
    expect(encodeEntries(many).length).toBeGreaterThan(1);
    expect(decodeEntries(encode(many), many.length)).toEqual(many);
  });

  it.each([
    ['a kind that is none', (bytes: Buffer) => bytes.fill('x', 0, 1), 'its entry 1 is damaged'],
    ['an executable bit that is none', (bytes: Buffer) => bytes.fill('y', 1, 2), 'its entry 1 is damaged'],
    ['a digest that is none', (bytes: Buffer) => bytes.fill('g', 5, 6), 'its entry 1 has no digest'],
    [
      'a path that is out of order',
      (bytes: Buffer) => bytes.fill('z', 66, 67),
      'its entry 2 is out of order',
    ],
    [
      'one entry too many',
      (bytes: Buffer) => Buffer.concat([bytes, bytes]),
      'it goes on after its last entry',
    ],
    ['an end too early', (bytes: Buffer) => bytes.subarray(0, 70), 'it ends before its 6 entries do'],
  ])('are refused with %s', (_, damage, why) => {
    expect(decodeEntries(damage(encode(SOME)), SOME.length)).toBe(why);
  });

  it('are refused when they are cut short anywhere, or more are said to be there', () => {
    const bytes = encode(SOME);
    for (let length = 0; length < bytes.length; length++)
      expect(decodeEntries(bytes.subarray(0, length), SOME.length)).toBeTypeOf('string');
    expect(decodeEntries(bytes, Number.MAX_SAFE_INTEGER)).toBeTypeOf('string');
  });
});
