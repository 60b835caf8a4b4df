import * as glob from '@actions/glob';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { errorCode } from '../../src/core/unknown.ts';
import { cases, seedOr } from '../support/cases.ts';
import { temporaryFolder } from '../support/folders.ts';
import { randomPatterns, randomTree, writeTree } from './random-trees.ts';
import { scannedPaths } from './requests.ts';

const SEED = seedOr(20_261_122);

// @actions/glob tells the log about every search path.
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('the files that patterns match are those that @actions/glob finds', { timeout: 120_000 }, async () => {
  const trees = fc.tuple(randomTree, fc.array(randomPatterns, { minLength: 4, maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(trees, async ([tree, lists]) => {
      using folder = temporaryFolder();
      writeTree(folder.path, tree);
      for (const list of lists) {
        const ours = list.map(({ negated, pattern }) => (negated ? `!${pattern}` : escapeStart(pattern)));
        const theirs = list.map(({ negated, pattern }) => `${negated ? '!' : ''}${folder.path}/${pattern}`);
        const expected = await findWithActionsGlob(folder.path, theirs);
        if (expected === undefined) continue;
        expect(await scannedPaths(folder.path, ours), ours.join('\n')).toEqual(expected);
      }
    }),
    { seed: SEED, numRuns: cases(250), interruptAfterTimeLimit: 20_000 },
  );
});

/** A pattern that begins with what would mean a comment or an exclusion. */
function escapeStart(pattern: string): string {
  return /^[#!]/.test(pattern) ? `\\${pattern}` : pattern;
}

/** What it finds, or `undefined` where it gives up: at a literal pattern that leads through a file, or in circles. */
async function findWithActionsGlob(
  directory: string,
  patterns: readonly string[],
): Promise<string[] | undefined> {
  const options = { followSymbolicLinks: false, matchDirectories: false };
  const globber = await glob.create(patterns.join('\n'), options);
  try {
    const found = await globber.glob();
    return found.map((path) => path.slice(directory.length + 1)).sort();
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOTDIR' || code === 'ELOOP') return undefined;
    throw error;
  }
}
