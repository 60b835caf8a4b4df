import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimNewest, LastNumberError } from '../../../src/stores/folder/claim.ts';
import { droppedName, entryName, listNumbers } from '../../../src/stores/folder/names.ts';
import { TemporaryFolder } from '../temporary-folder.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function refuseLinks(): never {
  throw systemError('EPERM');
}

function withFile(): TemporaryFolder & { readonly file: string } {
  const folder = new TemporaryFolder();
  const file = join(folder.path, 'new.tmp');
  writeFileSync(file, 'new');
  return Object.assign(folder, { file });
}

describe('claiming a number', () => {
  it('takes the next one', () => {
    using folder = withFile();
    expect(claimNewest(folder.file, folder.path)).toBe(1);
    expect(claimNewest(folder.file, folder.path)).toBe(2);
    expect(readdirSync(folder.path)).toHaveLength(3);
  });

  it('takes another one when somebody was faster', () => {
    using folder = withFile();
    const link = (from: string, to: string): void => {
      for (const number of [1, 2]) writeFileSync(join(folder.path, entryName(number)), 'other');
      linkSync(from, to);
    };
    expect(claimNewest(folder.file, folder.path, link)).toBe(3);
    expect(readFileSync(join(folder.path, entryName(1)), 'utf8')).toBe('other');
  });

  it('takes another one when the first has become old in the meantime', () => {
    using folder = withFile();
    let calls = 0;
    const link = (from: string, to: string): void => {
      // The process was halted here, while others recorded twenty and tidied up.
      if (calls++ === 0)
        for (let number = 11; number <= 20; number++)
          writeFileSync(join(folder.path, entryName(number)), 'other');
      linkSync(from, to);
    };
    expect(claimNewest(folder.file, folder.path, link)).toBe(21);
    expect(listNumbers(folder.path).entries).toEqual([21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11]);
  });

  it('takes another one when the first was used and dropped in the meantime', () => {
    using folder = withFile();
    let calls = 0;
    const link = (from: string, to: string): void => {
      if (calls++ === 0) writeFileSync(join(folder.path, droppedName(1)), '');
      linkSync(from, to);
    };
    expect(claimNewest(folder.file, folder.path, link)).toBe(2);
    expect(listNumbers(folder.path)).toEqual({ entries: [2], dropped: [1] });
  });

  it('copies where there are no hard links, and does not replace either', () => {
    using folder = withFile();
    expect(claimNewest(folder.file, folder.path, refuseLinks)).toBe(1);
    const first = join(folder.path, entryName(1));
    writeFileSync(first, 'other');
    const link = (_: string, to: string): void => {
      writeFileSync(to, 'other');
      throw systemError(to.endsWith(entryName(4)) ? 'EIO' : 'ENOTSUP');
    };
    expect(() => claimNewest(folder.file, folder.path, link)).toThrow('EIO');
    expect(readFileSync(first, 'utf8')).toBe('other');
    expect(claimNewest(folder.file, folder.path, refuseLinks)).toBe(5);
    expect(readFileSync(join(folder.path, entryName(5)), 'utf8')).toBe('new');
  });

  it('says when there is none', () => {
    using folder = withFile();
    writeFileSync(join(folder.path, entryName(10 ** 15 - 1)), 'other');
    expect(() => claimNewest(folder.file, folder.path)).toThrow(LastNumberError);
  });
});
