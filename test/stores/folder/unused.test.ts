import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dropUnused, noteUse } from '../../../src/stores/folder/unused.ts';
import { TemporaryFolder } from '../temporary-folder.ts';

const NOW = new Date('2030-06-01T00:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const store = (digit: string) => `octo-org-example-${digit.repeat(64)}`;

/** Makes a folder with a file in it, last looked at so many days ago. */
function make(folder: string, name: string, days: number): void {
  mkdirSync(join(folder, name, 'deps'), { recursive: true });
  writeFileSync(join(folder, name, 'deps', '000000000001.entry'), 'x');
  utimesSync(join(folder, name), daysAgo(days), daysAgo(days));
}

describe('stores that nobody has looked at for long', () => {
  it('are dropped, and nothing else', () => {
    using folder = new TemporaryFolder();
    make(folder.path, store('a'), 101);
    make(folder.path, store('b'), 99);
    make(folder.path, `.dropped-${'c'.repeat(16)}`, 0);
    for (const other of ['.other', 'node', `x-${'d'.repeat(63)}`]) make(folder.path, other, 1_000);
    writeFileSync(join(folder.path, store('e')), '');
    utimesSync(join(folder.path, store('e')), daysAgo(1_000), daysAgo(1_000));
    dropUnused(folder.path, NOW);
    expect(readdirSync(folder.path).sort()).toEqual(
      ['.other', 'node', `x-${'d'.repeat(63)}`, store('b'), store('e')].sort(),
    );
  });

  it('are kept by a look', () => {
    using folder = new TemporaryFolder();
    make(folder.path, store('a'), 101);
    expect(noteUse(join(folder.path, store('a')), NOW)).toBe(true);
    dropUnused(folder.path, NOW);
    expect(readdirSync(folder.path)).toEqual([store('a')]);
  });

  it('are none where nothing is', () => {
    using folder = new TemporaryFolder();
    const gone = join(folder.path, 'gone');
    expect(noteUse(gone, NOW)).toBe(false);
    expect(() => dropUnused(gone, NOW)).not.toThrow();
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('are not followed through a link', () => {
    using folder = new TemporaryFolder();
    using other = new TemporaryFolder();
    make(other.path, 'kept', 101);
    symlinkSync(join(other.path, 'kept'), join(folder.path, store('a')));
    expect(noteUse(join(folder.path, store('a')), NOW)).toBe(false);
    dropUnused(folder.path, NOW);
    expect(readdirSync(other.path)).toEqual(['kept']);
  });
});
