import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { createTracker, type Tracker } from '../../src/core/tracker/tracker.ts';
import { findAliases } from '../../src/files/aliases.ts';
import { snapshotTaker } from '../../src/files/take-snapshot.ts';
import { temporaryFolder } from '../support/folders.ts';
import { scannedPaths } from './requests.ts';

const FILES = {
  'real/src/a': '',
  'real/src/b.log': '',
  'real/tmp/c': '',
  'beside/d': '',
  'beside/e.log': '',
};

function project() {
  const folder = temporaryFolder(FILES);
  symlinkSync('real', join(folder.path, 'link'));
  symlinkSync('.', join(folder.path, 'here'));
  return folder;
}

describe('a working directory that has several names', () => {
  test.each([
    ['real', 'link'],
    ['link', 'real'],
    ['real', 'here/link'],
    ['link', 'here/here/real'],
    ['here/real', 'link'],
  ])('in %s, patterns that go through %s', async (directory, other) => {
    using folder = project();
    const at = (path: string) => join(folder.path, path);
    const paths = (...patterns: string[]) => scannedPaths(at(directory), patterns);
    expect(await paths(at(`${other}/**`), '!**/*.log', '!tmp')).toEqual(['src/a']);
    expect(await paths('**', `!${at(other)}/**/*.log`, `! ${at(other)}/tmp`)).toEqual(['src/a']);
    expect(await paths(at(other), '!src')).toEqual(['tmp/c']);
    expect(await paths(`${at(other)}/{src,tmp}/*`, `!${at(other)}/src/*`)).toEqual(['tmp/c']);
    expect(await paths(`{${at(other)}/src,tmp}`, '!*/*.log')).toEqual(['src/a', 'tmp/c']);
    // Nothing is found twice.
    expect(await paths(at(`${other}/src/a`), 'src/a', at(`${directory}/src/a`))).toEqual(['src/a']);
  });

  test.each([
    ['real', 'here/link'],
    ['link', 'here/real'],
  ])('in %s, patterns that go through %s to what lies beside it', async (directory, other) => {
    using folder = project();
    const beside = join(folder.path, `${other}/../beside`);
    const paths = await scannedPaths(join(folder.path, directory), [beside, '!../beside/*.log']);
    expect(paths).toEqual(['../beside/d']);
  });

  it('is found through the home folder', async () => {
    using folder = project();
    const options = { home: join(folder.path, 'here') };
    const paths = await scannedPaths(join(folder.path, 'real'), ['~/link/**', '!src', '~/beside/d'], options);
    expect(paths).toEqual(['../beside/d', 'tmp/c']);
  });

  it('does not make other links of a tree mean what they lead to', async () => {
    using folder = project();
    symlinkSync('src', join(folder.path, 'real/inner'));
    symlinkSync('..', join(folder.path, 'real/up'));
    const directory = join(folder.path, 'real');
    expect(await scannedPaths(directory, [`${directory}/inner`])).toEqual(['inner']);
    expect(await scannedPaths(directory, ['inner/../up', '!up/real'])).toEqual(['up']);
  });

  it('leaves patterns alone that name it as everybody does', () => {
    using folder = project();
    const directory = join(folder.path, 'real');
    const site = { directory, home: folder.path, platform: process.platform };
    const aliasesOf = (...lines: string[]) => findAliases([{ lines, dialect: 'plain' }], site);
    expect(aliasesOf('**', directory, `!${directory}/src`, '../beside', '/etc/hosts', '~/none/x')).toEqual(
      [],
    );
    expect(aliasesOf('../link/src/a', '!../here/link/x').map(({ from }) => from.names.at(-1))).toEqual([
      'link',
      'link',
    ]);
  });

  test.each([
    ['patterns', (at: string): Partial<Tracker> => ({ patterns: [`${at}/**`, '!*.log'] })],
    [
      'a group',
      (at: string): Partial<Tracker> => {
        const lines = [`${at}/@(a|b.log)`, '!*.log'];
        return { groups: [{ name: 'g', patterns: { added: lines, modified: lines, removed: lines } }] };
      },
    ],
    ['group-by', (at: string): Partial<Tracker> => ({ groupBy: [at], patterns: ['!*.log'] })],
    ['generates', (at: string): Partial<Tracker> => ({ patterns: ['a'], generates: [`${at}/a`] })],
  ])('in a tracker with a working directory that is a link: %s', async (_, more) => {
    using folder = project();
    symlinkSync('src', join(folder.path, 'real/lib'));
    mkdirSync(join(folder.path, 'real/none'));
    const take = snapshotTaker({
      directory: join(folder.path, 'link'),
      home: homedir(),
      platform: process.platform,
      whenDirectoryMissing: 'error',
    });
    const tracker = createTracker([], { workingDirectory: 'lib', ...more(join(folder.path, 'real/src')) });
    const { snapshot, missingProducts } = await take(tracker, new Map());
    expect(snapshot.entries.paths).toEqual(['lib/a']);
    expect(missingProducts).toEqual([]);
  });
});
