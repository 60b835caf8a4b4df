import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { scannedPaths } from './requests.ts';

describe('the store of the product', () => {
  test.each([['**'], ['kept'], ['kept/**'], ['kept/deep/*'], ['<project>/kept/deep/record'], ['**/record']])(
    'is never tracked, not even by %s',
    async (pattern) => {
      using folder = temporaryFolder({ 'p/kept/deep/record': '', 'p/file': '', 'p/kept2/record2': '' });
      const project = join(folder.path, 'p');
      const patterns = [pattern.replace('<project>', project), 'file'];
      const paths = await scannedPaths(project, patterns, { stores: [join(project, 'kept')] });
      expect(paths.filter((path) => path.startsWith('kept/'))).toEqual([]);
      expect(paths).toContain('file');
      // What only begins with its name is something else.
      if (pattern === '**') expect(paths).toEqual(['file', 'kept2/record2']);
    },
  );

  test.each([
    ['the project', 'link', 'p/kept'],
    ['the project, and the store is named by its real path', 'link', 'link/kept'],
    ['the store', 'p', 'to-kept'],
  ])('is found where a link leads to %s', async (_, directory, store) => {
    using folder = temporaryFolder({ 'p/kept/record': '', 'p/file': '' });
    symlinkSync('p', join(folder.path, 'link'));
    symlinkSync('p/kept', join(folder.path, 'to-kept'));
    const options = { stores: [join(folder.path, store)] };
    expect(await scannedPaths(join(folder.path, directory), ['**'], options)).toEqual(['file']);
  });

  it('is found behind links that are followed', async () => {
    using folder = temporaryFolder({ 'p/file': '', 'o/kept/record': '', 'o/other': '' });
    symlinkSync('../o', join(folder.path, 'p/out'));
    symlinkSync('../o/kept', join(folder.path, 'p/direct'));
    const options = { stores: [join(folder.path, 'o/kept')], followSymbolicLinks: true };
    expect(await scannedPaths(join(folder.path, 'p'), ['**'], options)).toEqual(['file', 'out/other']);
  });

  it('may not be there yet', async () => {
    using folder = temporaryFolder({ file: '' });
    const options = { stores: [join(folder.path, 'not/yet'), '/nowhere/at/all'] };
    expect(await scannedPaths(folder.path, ['**'], options)).toEqual(['file']);
  });

  it('is recognised in any project by its name and by hiding itself from git', async () => {
    using folder = temporaryFolder({ 'a/file': '', 'b/.file-tracker/groups.yml': '' });
    mkdirSync(join(folder.path, 'a/.file-tracker'));
    writeFileSync(join(folder.path, 'a/.file-tracker/.gitignore'), '*\n');
    writeFileSync(join(folder.path, 'a/.file-tracker/record'), '');
    const paths = await scannedPaths(folder.path, ['**', 'a/.file-tracker/record']);
    // A folder of that name which is none may hold what matters.
    expect(paths).toEqual(['a/file', 'b/.file-tracker/groups.yml']);
  });

  it('does not hide a project that lies in it', async () => {
    using folder = temporaryFolder({ 'store/p/file': '' });
    for (const store of ['store', 'store/p']) {
      const options = { stores: [join(folder.path, store)] };
      expect(await scannedPaths(join(folder.path, 'store/p'), ['**'], options)).toEqual(['file']);
    }
  });
});
