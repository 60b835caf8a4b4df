import { chmodSync, mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { digestOf } from '../../src/core/digest.ts';
import { createSnapshot } from '../../src/core/snapshot/snapshot.ts';
import { compare } from '../../src/core/verdict/comparison.ts';
import { readDirectory } from '../../src/files/directory-reader.ts';
import { folderIdentity, type StatBehind, statBehind } from '../../src/files/folder-identity.ts';
import { readLink } from '../../src/files/link-target.ts';
import type { ScanRequest } from '../../src/files/scan.ts';
import { ScanError } from '../../src/files/scan-error.ts';
import { temporaryFolder } from '../support/folders.ts';
import { scanFolder, scannedPaths, withTools } from './requests.ts';

/** As file systems answer that have no inode numbers. */
const withoutInodes: StatBehind = (path) => {
  const stats = statBehind(path);
  return stats && Object.assign(stats, { dev: 1n, ino: 0n });
};

/** What two scans say has changed in between. */
async function modifiedBy(
  act: () => void,
  directory: string,
  patterns: readonly string[],
  options: Partial<ScanRequest> = {},
): Promise<readonly string[]> {
  const before = await scanFolder(directory, patterns, options);
  act();
  const after = await scanFolder(directory, patterns, options);
  return compare(createSnapshot(before.entries), createSnapshot(after.entries)).modified;
}

describe('a link that ends at a file in the workspace', () => {
  test.each([
    ['beside it', 'lib/file', 'real'],
    ['above it', 'lib/file', '../top'],
    ['in full', 'lib/file', '<workspace>/top'],
    ['through another link', 'lib/file', 'again'],
    ['through a link to a folder', 'lib/file', '../folder/real'],
    ['through a link that leads out and back', 'lib/file', '../out/in/top'],
  ])('counts with its content: %s', async (_, name, target) => {
    using folder = temporaryFolder({ 'w/lib/real': '1', 'w/top': '1', 'w/other/real': '1', 'o/x': '' });
    const workspace = join(folder.path, 'w');
    symlinkSync('real', join(workspace, 'lib/again'));
    symlinkSync('other', join(workspace, 'folder'));
    symlinkSync(join(folder.path, 'o'), join(workspace, 'out'));
    symlinkSync(workspace, join(folder.path, 'o/in'));
    symlinkSync(target.replace('<workspace>', workspace), join(workspace, name));
    const edit = () => {
      for (const file of ['lib/real', 'top', 'other/real']) writeFileSync(join(workspace, file), '2');
    };
    expect(await modifiedBy(edit, workspace, [name])).toEqual([name]);
  });

  it('is told from one with another text that ends at the same file, and from the file', async () => {
    using folder = temporaryFolder({ a: '1', b: '1' });
    const link = join(folder.path, 'l');
    symlinkSync('a', link);
    const replace = (act: () => void) => () => {
      unlinkSync(link);
      act();
    };
    const byText = replace(() => symlinkSync('./a', link));
    const byFile = replace(() => writeFileSync(link, '1'));
    expect(await modifiedBy(byText, folder.path, ['l'])).toEqual(['l']);
    expect(await modifiedBy(byFile, folder.path, ['l'])).toEqual(['l']);
  });

  it('is changed when that file is made executable', async () => {
    using folder = temporaryFolder({ 'run.sh': '' });
    symlinkSync('run.sh', join(folder.path, 'run'));
    const act = () => chmodSync(join(folder.path, 'run.sh'), 0o755);
    expect(await modifiedBy(act, folder.path, ['run'])).toEqual(['run']);
  });

  it('may lead out of the working directory, but not out of the workspace', async () => {
    using folder = temporaryFolder({ 'w/app/x': '', 'w/shared': '1', outside: '1', 'w-2/f': '1' });
    const workspace = join(folder.path, 'w');
    const directory = join(workspace, 'app');
    symlinkSync('../shared', join(directory, 'in'));
    symlinkSync('../../outside', join(directory, 'out'));
    symlinkSync('../../w-2/f', join(directory, 'near'));
    const edit = () => {
      writeFileSync(join(workspace, 'shared'), '2');
      writeFileSync(join(folder.path, 'outside'), '2');
      writeFileSync(join(folder.path, 'w-2/f'), '2');
    };
    expect(await modifiedBy(edit, directory, ['**'], { workspace })).toEqual(['in']);
    expect(await modifiedBy(edit, directory, ['**'])).toEqual([]);
  });

  it('does so too where the workspace is reached through a link', async () => {
    using folder = temporaryFolder({ 'w/a': '1' });
    symlinkSync('w', join(folder.path, 'link'));
    symlinkSync('a', join(folder.path, 'w/l'));
    const edit = () => writeFileSync(join(folder.path, 'w/a'), '2');
    expect(await modifiedBy(edit, join(folder.path, 'link'), ['l'])).toEqual(['l']);
  });

  it('has the same digest whatever the number of threads, and among many', async () => {
    using folder = temporaryFolder();
    for (let i = 0; i < 2_500; i++) {
      writeFileSync(join(folder.path, `f${i}`), `${i}`);
      if (i % 3 === 0) symlinkSync(`f${i}`, join(folder.path, `l${i}`));
    }
    const alone = await scanFolder(folder.path, ['**'], { threads: 1 });
    const together = await scanFolder(folder.path, ['**'], { threads: 3 });
    expect(together.entries).toEqual(alone.entries);
    const expected = digestOf(Buffer.concat([Buffer.from('f3\0'), Buffer.from(digestOf('3'), 'hex')]));
    expect([...alone.entries].find(({ path }) => path === 'l3')).toMatchObject({
      kind: 'link',
      digest: expected,
    });
  });

  it('is a link alone where that file vanishes', async () => {
    using folder = temporaryFolder({ a: '1' });
    symlinkSync('a', join(folder.path, 'l'));
    const gone = () => rmSync(join(folder.path, 'a'));
    expect(await modifiedBy(gone, folder.path, ['l'])).toEqual(['l']);
    expect([...(await scanFolder(folder.path, ['l'])).entries]).toEqual([
      { path: 'l', kind: 'link', digest: digestOf('a') },
    ]);
  });

  it('is an error where that file cannot be read', async () => {
    using folder = temporaryFolder({ a: '' });
    symlinkSync('/proc/self/mem', join(folder.path, 'l'));
    const failure = scanFolder(folder.path, ['l'], { workspace: '/proc' });
    await expect(failure).rejects.toThrow('Cannot read the file "l": input/output error (EIO).');
  });

  it('leads to no pipe', async () => {
    using folder = temporaryFolder({ a: '' });
    symlinkSync('/dev/null', join(folder.path, 'l'));
    const { entries } = await scanFolder(folder.path, ['l'], { workspace: '/' });
    expect([...entries]).toEqual([{ path: 'l', kind: 'link', digest: digestOf('/dev/null') }]);
  });
});

describe('links that are followed', () => {
  function knot(folders: number, directory: string): void {
    for (let i = 0; i < folders; i++) {
      mkdirSync(join(directory, `p${i}`));
      for (let j = 0; j < folders; j++) symlinkSync(`../p${j}`, join(directory, `p${i}/to${j}`));
    }
  }

  it('are no endless work: folders that link to each other are an error', async () => {
    using folder = temporaryFolder();
    knot(8, folder.path);
    let read = 0;
    const tools = withTools({
      readDirectory: (path) => {
        read += 1;
        return readDirectory(path);
      },
    });
    const failure = scanFolder(folder.path, ['**'], { followSymbolicLinks: true }, tools);
    await expect(failure).rejects.toThrow(ScanError);
    await expect(failure).rejects.toThrow(
      /^Cannot track "p0\/.*": more than 1000 ways lead to this folder, through symbolic links that lie behind symbolic links\. Exclude some of the links with a pattern that starts with "!", or do not follow symbolic links\.$/,
    );
    expect(read).toBeLessThan(8 * 1_000 + 10);
  });

  it('may link to each other in a small number', async () => {
    using folder = temporaryFolder();
    knot(3, folder.path);
    const paths = await scannedPaths(folder.path, ['**'], { followSymbolicLinks: true });
    expect(paths).toContain('p0/to1/to2/to0');
    expect(paths).toHaveLength(33);
  });

  it('may lead to one folder from as many places as there are', async () => {
    using folder = temporaryFolder({ 'shared/sub/x': '' });
    for (let i = 0; i < 1_050; i++) {
      mkdirSync(join(folder.path, `p${i}`));
      symlinkSync('../shared', join(folder.path, `p${i}/shared`));
    }
    const paths = await scannedPaths(folder.path, ['**'], { followSymbolicLinks: true });
    expect(paths).toHaveLength(1_051);
  });

  it('are told from cycles where the file system has no inode numbers', async () => {
    using folder = temporaryFolder({ 'a/b/c/x': '', 'd/y': '' });
    symlinkSync('../a', join(folder.path, 'd/a'));
    symlinkSync('..', join(folder.path, 'a/b/up'));
    const tools = withTools({ statBehind: withoutInodes });
    const request = { followSymbolicLinks: true };
    const paths = await scannedPaths(folder.path, ['**'], request);
    expect((await scanFolder(folder.path, ['**'], request, tools)).entries.paths).toEqual(paths);
    expect(paths).toContain('d/a/b/c/x');
  });
});

describe('a folder', () => {
  it('is the same by whatever way, and no other', () => {
    using folder = temporaryFolder({ 'a/x': '', 'b/x': '' });
    symlinkSync('a', join(folder.path, 'l'));
    for (const stat of [undefined, withoutInodes]) {
      const [a, b, l, none] = ['a', 'b', 'l', 'none'].map((name) =>
        folderIdentity(join(folder.path, name), stat),
      );
      expect(l).toBe(a);
      expect(new Set([a, b, none]).size).toBe(3);
    }
  });

  test.each([
    ['d/**', false],
    ['**', false],
    ['d/**', true],
    ['d', true],
  ])('that its parent says is a link is walked all the same: %s, followed: %s', async (pattern, follow) => {
    using folder = temporaryFolder({ 'd/e/x': '', 'd/y': '' });
    symlinkSync('e', join(folder.path, 'd/l'));
    // To libuv each reparse point of Windows is a link: what a cloud keeps, what was deduplicated.
    const tools = withTools({
      readDirectory: (path) => {
        const { names } = readDirectory(path);
        return { names, kinds: names.map(() => 'link') };
      },
    });
    const request = { followSymbolicLinks: follow };
    const { entries } = await scanFolder(folder.path, [pattern], request, tools);
    expect(entries).toEqual((await scanFolder(folder.path, [pattern], request)).entries);
    expect(entries.paths).toContain('d/e/x');
  });
});

test('the text of a link has the same separator on every system', () => {
  using folder = temporaryFolder();
  symlinkSync('..\\a\\b', join(folder.path, 'l'));
  expect(Buffer.from(readLink(join(folder.path, 'l'), 'win32')).toString()).toBe('../a/b');
  expect(Buffer.from(readLink(join(folder.path, 'l'), 'linux')).toString()).toBe('..\\a\\b');
});
