import { chmodSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSnapshot } from '../../src/core/snapshot/snapshot.ts';
import { compare } from '../../src/core/verdict/comparison.ts';
import { readDirectory } from '../../src/files/directory-reader.ts';
import { cases, seedOr } from '../support/cases.ts';
import { temporaryFolder } from '../support/folders.ts';
import { randomTree, writeTree } from './random-trees.ts';
import { scanFolder, withTools } from './requests.ts';

const SEED = seedOr(20_261_125);

/** The real path of what is there; nothing for a link that leads nowhere or in circles. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

test('an edit is seen in the file and in every link that ends at it, and nowhere else', async () => {
  const edit = fc.constantFrom('content' as const, 'executable' as const);
  await fc.assert(
    fc.asyncProperty(randomTree, fc.nat(), edit, async (tree, which, how) => {
      using folder = temporaryFolder();
      const everything = writeTree(folder.path, tree).map((stored) => ({
        stored,
        real: realPath(`${folder.path}/${stored}`),
      }));
      const files = everything.filter(({ stored, real }) => real === `${realPath(folder.path)}/${stored}`);
      const edited = files[which % files.length];
      if (edited === undefined) return;
      const before = await scanFolder(folder.path, ['**']);
      if (how === 'content') writeFileSync(`${folder.path}/${edited.stored}`, 'edited');
      else chmodSync(`${folder.path}/${edited.stored}`, 0o755);
      const after = await scanFolder(folder.path, ['**']);
      const comparison = compare(createSnapshot(before.entries), createSnapshot(after.entries));
      expect(comparison).toMatchObject({ added: [], removed: [] });
      expect(comparison.modified).toEqual(
        everything.filter(({ real }) => real === edited.real).map(({ stored }) => stored),
      );
    }),
    { seed: SEED, numRuns: cases(200), interruptAfterTimeLimit: 20_000 },
  );
}, 120_000);

test('what a folder holds does not depend on whether its reader can tell links', async () => {
  const tools = withTools({
    readDirectory: (path) => {
      const { names } = readDirectory(path);
      return { names, kinds: names.map(() => 'link') };
    },
  });
  await fc.assert(
    fc.asyncProperty(randomTree, fc.boolean(), async (tree, followSymbolicLinks) => {
      using folder = temporaryFolder();
      // Links lead up, but not out of what is the test's own.
      const directory = `${folder.path}/in/here`;
      mkdirSync(directory, { recursive: true });
      writeTree(directory, tree);
      const { entries } = await scanFolder(directory, ['**'], { followSymbolicLinks }, tools);
      expect(entries).toEqual((await scanFolder(directory, ['**'], { followSymbolicLinks })).entries);
    }),
    { seed: SEED, numRuns: cases(100), interruptAfterTimeLimit: 20_000 },
  );
}, 120_000);
