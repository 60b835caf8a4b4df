import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { Entries } from '../../../src/core/snapshot/entries.ts';
import { createSnapshot } from '../../../src/core/snapshot/snapshot.ts';
import { anyText } from '../../support/any-text.ts';
import { snapshotOf } from '../../support/snapshots.ts';

describe('the hash of a snapshot', () => {
  it('is the same for the same content, in whatever order it is given', () => {
    expect(snapshotOf({ b: '2', a: '1' }).hash).toBe(snapshotOf({ a: '1', b: '2' }).hash);
  });

  it('has a fixed value, so that checkpoints of earlier versions stay comparable', () => {
    expect(snapshotOf({ 'a.txt': 'one', 'b/c.txt': 'two', link: '->a.txt' }, { os: 'Linux' }).hash).toBe(
      'd2db522df6158e5fde05a9f77fe1ea5b6841f9fe7aacad2218d1f989246fc06c',
    );
  });

  it('sees a rename that keeps the order', () => {
    expect(snapshotOf({ a: '1', c: '2' }).hash).not.toBe(snapshotOf({ b: '1', c: '2' }).hash);
  });

  it('sees whether a path is a file or a link of the same content', () => {
    const digest = digestOf('x');
    const file = createSnapshot(Entries.from([{ path: 'a', kind: 'file', digest }]));
    const link = createSnapshot(Entries.from([{ path: 'a', kind: 'link', digest }]));
    expect(file.hash).not.toBe(link.hash);
  });

  it('sees values, and does not take them for files', () => {
    expect(snapshotOf({}, { a: 'x' }).hash).not.toBe(snapshotOf({}).hash);
    expect(snapshotOf({}, { a: 'x' }).hash).not.toBe(snapshotOf({ a: 'x' }).hash);
    expect(snapshotOf({}, { a: 'x' }).hash).not.toBe(snapshotOf({}, { a: 'y' }).hash);
  });

  it('does not depend on how the paths fall into the chunks that are hashed', () => {
    const long = `${'x'.repeat(300_000)}`;
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`${'dir/'.repeat(20)}${i}`, String(i)]),
    );
    const once = snapshotOf({ ...many, [long]: 'long', '\udcff': 'no UTF-8' });
    const again = snapshotOf({ '\udcff': 'no UTF-8', ...many, [long]: 'long' });
    expect(again.hash).toBe(once.hash);
    expect(snapshotOf({ ...many, [`${long}y`]: 'long', '\udcff': 'no UTF-8' }).hash).not.toBe(once.hash);
    expect(snapshotOf({ ...many, [long]: 'long', '\udcfe': 'no UTF-8' }).hash).not.toBe(once.hash);
  });

  it('differs for any two different sets of files', () => {
    const files = fc.dictionary(anyText, fc.constantFrom('1', '2', '->1'), { maxKeys: 6 });
    fc.assert(
      fc.property(files, files, (a, b) => {
        const same = JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
        expect(snapshotOf(a).hash === snapshotOf(b).hash).toBe(same);
      }),
    );
  });
});

describe('the executable bits of a snapshot', () => {
  it('are told apart from its hash, which is the same on every system', () => {
    const plain = snapshotOf({ a: '1', b: '2' });
    const executable = snapshotOf({ a: '#!1', b: '2' });
    const elsewhere = snapshotOf({ a: '1', b: '2' }, {}, 'unknown');
    expect(new Set([plain.hash, executable.hash, elsewhere.hash]).size).toBe(1);
    expect(executable.bits).not.toBe(plain.bits);
    expect(snapshotOf({ a: '1', b: '#!2' }).bits).not.toBe(executable.bits);
    expect(elsewhere.bits).toBeUndefined();
  });

  it('are known where there is no file that could have one', () => {
    expect(snapshotOf({}).bits).toBeDefined();
    expect(snapshotOf({ a: '->b' }, {}, 'unknown').bits).toBe(snapshotOf({ a: '->b' }).bits);
  });

  it('belong to files of which only parts are tracked', () => {
    const bitsOf = (executable: boolean | undefined) =>
      createSnapshot(Entries.from([{ path: 'a', kind: 'fields', digest: digestOf('x'), executable }])).bits;
    expect(new Set([bitsOf(true), bitsOf(false), bitsOf(undefined)]).size).toBe(3);
    expect(bitsOf(undefined)).toBeUndefined();
  });
});

describe('entries', () => {
  it('can be picked', () => {
    const { entries } = snapshotOf({ a: '1', b: '#!2', c: '->3', d: '4' });
    const picked = entries.pick([1, 2]);
    expect([...picked]).toEqual([entries.at(1), entries.at(2)]);
    expect(picked.length).toBe(2);
  });

  it('refuse columns that do not fit, and an order that is wrong', () => {
    expect(() => new Entries(['a'], new Uint8Array(0), new Uint8Array(32), new Uint8Array(1))).toThrow(
      /Columns/,
    );
    expect(() => new Entries(['a'], new Uint8Array(1), new Uint8Array(32), new Uint8Array(0))).toThrow(
      /Columns/,
    );
    expect(() => new Entries(['b', 'a'], new Uint8Array(2), new Uint8Array(64), new Uint8Array(2))).toThrow(
      /not sorted/,
    );
    expect(() => snapshotOf({}).entries.at(0)).toThrow(/No entry 0/);
  });

  it('are sorted by code units', () => {
    expect(snapshotOf({ a_: '', 'a/b': '', 'a-': '', B: '', ä: '' }).entries.paths).toEqual([
      'B',
      'a-',
      'a/b',
      'a_',
      'ä',
    ]);
  });
});
