import { mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePatterns } from '../../src/core/tracker/patterns/patterns.ts';
import { cases, seedOr } from '../support/cases.ts';
import { temporaryFolder } from '../support/folders.ts';
import { randomPattern, randomPatterns, randomTree, writeTree } from './random-trees.ts';
import { scannedPaths } from './requests.ts';

const SEED = seedOr(20_261_122);

const bracedPattern = fc
  .tuple(randomPattern, randomPattern, fc.constantFrom('', 'a/', '*/', '**/', '../here/', '.git/'))
  .map(([one, other, start]) => `${start}{${one},${other}}`);
const names = ['.git', 'here', 'a', 'b', 'c'];
const withGit = fc.dictionary(
  fc.constantFrom(...names),
  randomTree.map((content) => ({ kind: 'folder' as const, content })),
  {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  },
);

test('a walk finds what the patterns say of every path', { timeout: 120_000 }, async () => {
  const pattern = fc.oneof(
    randomPattern,
    bracedPattern,
    fc.constantFrom('**', '.git', '**/.git', '*/.git/**', 'a'),
  );
  const list = fc.array(fc.record({ negated: fc.constantFrom(false, false, true), pattern }), {
    minLength: 1,
    maxLength: 6,
  });
  const trees = fc.tuple(withGit, fc.array(fc.oneof(randomPatterns, list), { minLength: 4, maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(trees, async ([tree, lists]) => {
      using folder = temporaryFolder();
      const directory = `${folder.path}/here`;
      mkdirSync(directory);
      const everything = writeTree(directory, tree);
      for (const one of lists) {
        const lines = one.map(({ negated, pattern }) =>
          negated ? `!${pattern}` : pattern.replace(/^[#!]/, '\\$&'),
        );
        const patterns = compilePatterns(lines, { directory, home: '/home/me', platform: process.platform });
        const expected = everything.filter((path) => patterns.matches(path));
        const actual = await scannedPaths(directory, lines);
        // A literal pattern may lead through a link to what no listing shows.
        expect(
          actual.filter((path) => everything.includes(path)),
          lines.join('\n'),
        ).toEqual(expected);
      }
    }),
    { seed: SEED, numRuns: cases(250), interruptAfterTimeLimit: 20_000 },
  );
});
