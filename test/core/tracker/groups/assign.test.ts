import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTracker } from '../../../../src/core/tracker/compiled-tracker.ts';
import { assign } from '../../../../src/core/tracker/groups/assign.ts';
import { parseGroups } from '../../../../src/core/tracker/groups/parse-groups.ts';
import { unite } from '../../../../src/core/tracker/patterns/pattern-union.ts';
import { compilePatterns } from '../../../../src/core/tracker/patterns/patterns.ts';
import { createTracker } from '../../../../src/core/tracker/tracker.ts';
import { cases, seedOr } from '../../../support/cases.ts';

const SITE = {
  base: '/work space/here',
  directory: '/work space/here',
  home: '/home/me',
  platform: 'linux',
} as const;

const segment = fc.constantFrom('a', 'b', '*', '**', 'a*', '[ab]', '{a,b}', '@(a|b)', '!(a)', '.git', '..');
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '!'),
    fc.array(segment, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '/'),
  )
  .map(([mark, segments, end]) => mark + segments.join('/') + end)
  .filter((line) => !/\*\*\/(\*\*\/)*\.\./.test(line));
const lines = fc.array(pattern, { minLength: 1, maxLength: 4 });
const path = fc
  .tuple(
    fc.constantFrom('', '', '', '../', '/', 'a/'),
    fc.array(fc.constantFrom('a', 'b', 'ab', '.git', 'c'), { minLength: 1, maxLength: 4 }),
  )
  .map(([start, names]) => start + names.join('/'));

test('all lists at once match what each of them matches alone', () => {
  let matched = 0;
  fc.assert(
    fc.property(
      fc.array(lines, { minLength: 1, maxLength: 6 }),
      fc.uniqueArray(path, { minLength: 5 }),
      (lists, paths) => {
        const compiled = lists.map((list) => compilePatterns(list, SITE, 'extended'));
        const sorted = paths.toSorted();
        const found = sorted.map((): number[] => []);
        assign(sorted, compiled, (at, list) => found[at]?.push(list));
        const union = unite(compiled);
        sorted.forEach((one, at) => {
          const alone = compiled.flatMap((list, number) => (list.matches(one) ? [number] : []));
          matched += alone.length;
          expect(
            found[at]?.toSorted((a, b) => a - b),
            one,
          ).toEqual(alone);
          expect(union.matches(one), one).toBe(alone.length > 0);
        });
      },
    ),
    { seed: seedOr(20_261_125), numRuns: cases(1_000) },
  );
  expect(matched).toBeGreaterThan(cases(3_000));
});

// Were the lists looked at one by one, each of these would be busy until the test's time is over.
test.each([
  ['a folder each', (i: number) => [`packages/p${i}/**`, '!**/*.md']],
  ['two folders each', (i: number) => [`packages/p${i}/src/**`, `packages/p${i}/*.js`]],
  ['three kinds of change', (i: number) => [{ added: `packages/p${i}` }, { modified: `packages/p${i}/src` }]],
])('a thousand groups and more, %s, cost little more than one', (_, rules) => {
  const definitions = Array.from({ length: 1_400 }, (_, i) => [`group ${i}`, rules(i)]);
  const tracker = createTracker(['**'], { groups: parseGroups(Object.fromEntries(definitions), []) });
  const paths = Array.from(
    { length: 8_400 },
    (_, i) => `packages/p${Math.floor(i / 6)}/src/${i % 6}.js`,
  ).toSorted();
  const { tracked, groups } = compileTracker(tracker, SITE);
  expect(paths.every((one) => tracked?.matches(one))).toBe(true);
  const found = new Map<number, number>();
  assign(
    paths,
    groups.map(({ patterns }) => patterns.added),
    (_, group) => found.set(group, (found.get(group) ?? 0) + 1),
  );
  expect(found.size).toBe(1_400);
  expect(new Set(found.values())).toEqual(new Set([6]));
});

test('equal lists are compiled once', () => {
  const groups = parseGroups({ a: ['x', 'y'], b: ['x', 'y'], c: { added: 'x' } }, []);
  const { groups: compiled } = compileTracker(createTracker([], { groups }), SITE);
  const all = compiled.flatMap(({ patterns }) => Object.values(patterns));
  // The third is that of no pattern.
  expect(new Set(all).size).toBe(3);
  const [a, b] = compiled;
  expect(a?.patterns.added).toBe(b?.patterns.removed);
});
