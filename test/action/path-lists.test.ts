import { describe, expect, it } from 'vitest';
import { MOST_LIST_BYTES, pathLists } from '../../src/action/path-lists.ts';
import { compare } from '../../src/core/verdict/comparison.ts';
import { snapshotOf } from '../support/snapshots.ts';

function files(count: number, name: (i: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), String(i)]));
}

describe('the lists of paths', () => {
  it('are JSON arrays, the union sorted', () => {
    const lists = pathLists(compare(snapshotOf({ b: '1', d: '1' }), snapshotOf({ a: '2', d: '2' })));
    expect(lists).toEqual({
      changed: '["a","b","d"]',
      added: '["a"]',
      modified: '["d"]',
      removed: '["b"]',
      truncated: false,
    });
  });

  it('are empty arrays where nothing changed', () => {
    const snapshot = snapshotOf({ a: '1' });
    expect(pathLists(compare(snapshot, snapshot))).toMatchObject({
      changed: '[]',
      added: '[]',
      truncated: false,
    });
  });

  it.each([
    ['ASCII', (i: number) => `folder/${'x'.repeat(200)}-${i}`],
    ['three bytes a character', (i: number) => `${'語'.repeat(60)}-${i}`],
    ['escapes', (i: number) => `${'"\\\n\u0001'.repeat(30)}-${i}`],
    ['bytes that are no UTF-8', (i: number) => `${'\udcff'.repeat(60)}-${i}`],
  ])('stay below 64 KiB together, with names of %s', (_, name) => {
    const before = snapshotOf({
      ...files(3000, (i) => `removed-${name(i)}`),
      ...files(3000, (i) => `modified-${name(i)}`),
    });
    const after = snapshotOf({
      ...files(3000, (i) => `added-${name(i)}`),
      ...Object.fromEntries(
        Object.keys(files(3000, (i) => `modified-${name(i)}`)).map((path) => [path, 'x']),
      ),
    });
    const lists = pathLists(compare(before, after));
    const all = [lists.changed, lists.added, lists.modified, lists.removed];
    const bytes = all.reduce((sum, list) => sum + Buffer.byteLength(list), 0);
    expect(lists.truncated).toBe(true);
    expect(bytes).toBeLessThan(MOST_LIST_BYTES);
    expect(bytes).toBeGreaterThan(MOST_LIST_BYTES - 2000);
    const [changed, ...kinds] = all.map((list) => JSON.parse(list) as string[]);
    expect(kinds.flat().sort()).toEqual(changed);
  });

  it('are not cut when they just fit', () => {
    const comparison = compare(undefined, snapshotOf({ aa: '1', bb: '1' }));
    // 8 for brackets, twice ("aa", + "bb",)
    expect(pathLists(comparison, 28)).toMatchObject({ changed: '["aa","bb"]', truncated: false });
    expect(pathLists(comparison, 27)).toMatchObject({ changed: '["aa"]', truncated: true });
  });
});
