import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Digest, digestOf } from '../../../../src/core/digest.ts';
import { Entries, type Entry } from '../../../../src/core/snapshot/entries.ts';
import { cyclesOf } from '../../../../src/core/tracker/needs/cycles.ts';
import { allNeeds, groupContents } from '../../../../src/core/tracker/needs/group-contents.ts';
import { type OwnContents, ownContents } from '../../../../src/core/tracker/needs/own-content.ts';
import { cases } from '../../../support/cases.ts';
import { expectLinear } from '../../../support/cost.ts';

/** Groups 0 to n - 1 and who needs whom. */
const graphs = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 }),
    changed: fc.nat(size - 1),
    seed: fc.infiniteStream(fc.nat()),
  }),
);

type Edges = readonly (readonly [number, number])[];

function needsOf(edges: Edges): Map<string, string[]> {
  const needs = new Map<string, string[]>();
  for (const [from, to] of edges) needs.set(`g${from}`, [...(needs.get(`g${from}`) ?? []), `g${to}`]);
  return needs;
}

function ownOf(size: number, changed?: number): Map<string, Digest> {
  return new Map(
    Array.from({ length: size }, (_, at) => [`g${at}`, digestOf(at === changed ? 'changed' : `own ${at}`)]),
  );
}

/** By the definition, one step after another. */
function reaches(edges: Edges, from: number, to: number): boolean {
  const reached = new Set([from]);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const [a, b] of edges) if (reached.has(a)) reached.add(b);
  }
  return reached.has(to);
}

function shuffled<T>(items: readonly T[], seed: Iterator<number>): T[] {
  return items
    .map((item) => ({ item, rank: seed.next().value as number }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

describe('the content of groups', () => {
  it('changes in exactly the groups that reach what has changed', () => {
    fc.assert(
      fc.property(graphs, ({ size, edges, changed }) => {
        const before = groupContents(ownOf(size), needsOf(edges));
        const after = groupContents(ownOf(size, changed), needsOf(edges));
        for (let at = 0; at < size; at++) {
          expect(before.get(`g${at}`) !== after.get(`g${at}`)).toBe(reaches(edges, at, changed));
        }
      }),
      { numRuns: cases(1_000) },
    );
  });

  it('does not depend on any order', () => {
    fc.assert(
      fc.property(graphs, ({ size, edges, seed }) => {
        const own = new Map(shuffled([...ownOf(size)], seed));
        const contents = groupContents(own, needsOf(shuffled([...edges, ...edges], seed)));
        expect(contents).toEqual(groupContents(ownOf(size), needsOf(edges)));
        expect([...contents.keys()]).toEqual([...own.keys()]);
      }),
    );
  });

  it('is one for all of a cycle', () => {
    const needs = needsOf([
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 0],
    ]);
    const contents = groupContents(ownOf(4), needs);
    expect(new Set([...contents.values()].slice(0, 3)).size).toBe(1);
    expect(contents.get('g3')).not.toBe(contents.get('g0'));
  });

  it('sees what is newly needed, and not what needs it', () => {
    const before = groupContents(ownOf(3), needsOf([[0, 1]]));
    const after = groupContents(
      ownOf(3),
      needsOf([
        [0, 1],
        [1, 2],
      ]),
    );
    expect(['g0', 'g1', 'g2'].map((name) => before.get(name) === after.get(name))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('refuses what is no group', () => {
    expect(() => groupContents(ownOf(1), needsOf([[0, 7]]))).toThrow('"g0" needs "g7", which is no group.');
  });

  it('takes linear time, also for long chains and many needs', () => {
    expectLinear((size) => {
      const chain = Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as const);
      const contents = groupContents(ownOf(size), needsOf(chain));
      const ring = groupContents(ownOf(size), needsOf([...chain, [size - 1, 0]]));
      expect(new Set(contents.values()).size).toBe(size);
      expect(new Set(ring.values()).size).toBe(1);
    }, 20_000);
    // Linear in the needs, of which there are 400 for each group.
    expectLinear((size) => {
      const all = Array.from({ length: size }, (_, at) => at);
      const some = all.slice(0, 400).map((other) => `g${other}`);
      groupContents(ownOf(size), new Map(all.map((at) => [`g${at}`, some])));
    }, 4_000);
  });

  it('knows all that a group needs', () => {
    fc.assert(
      fc.property(graphs, ({ size, edges, changed }) => {
        const names = Array.from({ length: size }, (_, at) => at)
          .filter((at) => at !== changed && reaches(edges, changed, at))
          .map((at) => `g${at}`);
        expect(allNeeds(`g${changed}`, needsOf(edges))).toEqual(names);
      }),
    );
  });
});

describe('cycles', () => {
  it('are given when all that they lead to was given, each node once', () => {
    fc.assert(
      fc.property(graphs, ({ size, edges }) => {
        const lists = Array.from({ length: size }, (_, at) =>
          edges.filter(([from]) => from === at).map(([, to]) => to),
        );
        const place = new Map<number, number>();
        [...cyclesOf(lists)].forEach((members, at) => {
          for (const member of members) {
            expect(place.has(member)).toBe(false);
            place.set(member, at);
          }
        });
        expect(place.size).toBe(size);
        for (const [from, to] of edges) {
          expect(place.get(to)).toBeLessThanOrEqual(place.get(from) ?? -1);
          expect(place.get(to) === place.get(from)).toBe(reaches(edges, to, from));
        }
      }),
    );
  });
});

describe('the own content of groups', () => {
  const entry = (path: string, content: string, kind: Entry['kind'] = 'file'): Entry => ({
    path,
    kind,
    digest: digestOf(content),
  });
  const listed = ['core/a', 'core/b', 'lock', 'web/a', 'web/b'];
  const base: OwnContents = {
    entries: Entries.from(listed.map((path) => entry(path, path))),
    groups: [
      { name: 'core', entries: [0, 1], definition: 'core/**' },
      { name: 'web', entries: [3, 4], definition: 'web/**' },
    ],
    shared: [2],
    values: new Map([['v', digestOf('1')]]),
    definition: '[]',
    executable: Uint8Array.from([1, 1, 1, 1, 2]),
  };
  const changedBy = (change: Partial<OwnContents>) => {
    const [before, after] = [ownContents(base), ownContents({ ...base, ...change })];
    return [...before.keys()].filter((name) => before.get(name) !== after.get(name));
  };
  const withEntries = (...entries: Entry[]) => changedBy({ entries: Entries.from(entries) });
  const same = listed.map((path) => entry(path, path));
  const replaced = (at: number, by: Entry) => withEntries(...same.with(at, by));

  it.each([
    ['nothing', () => changedBy({}), []],
    ['a file of one group', () => replaced(0, entry('core/a', 'x')), ['core']],
    ['the name of a file', () => replaced(1, entry('core/c', 'core/b')), ['core']],
    ['the kind of a file', () => replaced(4, entry('web/b', 'web/b', 'link')), ['web']],
    ['a shared file', () => replaced(2, entry('lock', 'x')), ['core', 'web']],
    ['a value', () => changedBy({ values: new Map([['v', digestOf('2')]]) }), ['core', 'web']],
    ['the name of a value', () => changedBy({ values: new Map([['w', digestOf('1')]]) }), ['core', 'web']],
    ['the common definition', () => changedBy({ definition: '["dist"]' }), ['core', 'web']],
    ['no shared file', () => changedBy({ shared: [] }), ['core', 'web']],
    ['one executable file', () => changedBy({ executable: Uint8Array.from([1, 2, 1, 1, 2]) }), ['core']],
    ['bits that do not count', () => changedBy({ executable: undefined }), ['core', 'web']],
    [
      'the definition of one group',
      () => changedBy({ groups: base.groups.with(1, { name: 'web', entries: [3, 4], definition: 'web/*' }) }),
      ['web'],
    ],
    [
      'a file that is no longer in a group',
      () => changedBy({ groups: base.groups.with(1, { name: 'web', entries: [3], definition: 'web/**' }) }),
      ['web'],
    ],
  ])('sees %s', (_, change, groups) => {
    expect(change()).toEqual(groups);
  });

  it('keeps long names and names that are no UTF-8 apart', () => {
    const contents = ['a', 'b'].flatMap((last) =>
      [`${'x'.repeat(70_000)}${last}`, `\udc80${last}`, `\udc81${last}`].map((path) => {
        const entries = Entries.from([entry('0', '0'), entry(path, '')]);
        const groups = [{ name: 'g', entries: [0, 1], definition: '' }];
        return ownContents({ ...base, entries, groups, shared: [0] }).get('g');
      }),
    );
    expect(new Set(contents).size).toBe(6);
  });

  it('is equal only where the parts are, wherever the chunks end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 8 }),
        (lengths) => {
          const paths = lengths.map((length, at) => `${at}${'é'.repeat(length)}`);
          const contentOf = (list: readonly string[]) => {
            const entries = Entries.from(list.map((path) => entry(path, 'same')));
            const groups = [{ name: 'g', entries: list.keys(), definition: '' }];
            return ownContents({ ...base, entries, groups, shared: [], executable: undefined }).get('g');
          };
          expect(contentOf(paths)).toBe(contentOf(paths));
          paths.forEach((path, at) => {
            expect(contentOf(paths.with(at, `${path}x`))).not.toBe(contentOf(paths));
          });
        },
      ),
      { numRuns: cases(20) },
    );
  });

  it('refuses a place where no entry is', () => {
    expect(() => ownContents({ ...base, shared: [9] })).toThrow('No entry 9 of 5.');
  });
});
