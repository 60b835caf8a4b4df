import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegularFile } from '../../src/disk/regular-file.ts';
import { readTextFile } from '../../src/disk/text-file.ts';
import { temporaryFolder } from '../support/folders.ts';

const POSIX = process.platform !== 'win32';

describe('a regular file', () => {
  it('is read up to its limit', () => {
    using folder = temporaryFolder({ empty: '', five: '12345', large: 'x'.repeat(300_000) });
    const read = (name: string, maxBytes: number) => {
      const opened = readRegularFile(join(folder.path, name), { followLink: false, maxBytes });
      return opened.kind === 'read' ? opened.value.toString() : opened.kind;
    };
    expect(read('empty', 0)).toBe('');
    expect(read('five', 5)).toBe('12345');
    expect(read('five', 4)).toBe('too-large');
    expect(read('large', 300_000)).toHaveLength(300_000);
    expect(read('large', 299_999)).toBe('too-large');
    expect(read('missing', 5)).toBe('gone');
    expect(read('five/below', 5)).toBe('gone');
  });

  it.runIf(POSIX)('is nothing else, and no link unless it is followed', () => {
    using folder = temporaryFolder({ file: '1' });
    const at = (name: string) => join(folder.path, name);
    mkdirSync(at('folder'));
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync('file', at('link'));
    symlinkSync('pipe', at('to-pipe'));
    symlinkSync('circle', at('circle'));
    symlinkSync('nowhere', at('dangling'));
    const kinds = (followLink: boolean) =>
      ['folder', 'pipe', 'link', 'to-pipe', 'circle', 'dangling', '/dev/zero'].map(
        (name) => readRegularFile(name.startsWith('/') ? name : at(name), { followLink, maxBytes: 9 }).kind,
      );
    const not = 'not-regular';
    expect(kinds(false)).toEqual([not, not, not, not, not, not, not]);
    expect(kinds(true)).toEqual([not, not, 'read', not, not, 'gone', not]);
  });

  it.runIf(existsSync('/proc/self/environ'))(
    'is bounded also where the system does not tell its size',
    () => {
      const read = (maxBytes: number) =>
        readRegularFile('/proc/self/environ', { followLink: true, maxBytes }).kind;
      expect([read(1), read(1 << 24)]).toEqual(['too-large', 'read']);
    },
  );
});

describe('a text file', () => {
  it.runIf(POSIX)('counts where its links lead', () => {
    using folder = temporaryFolder({
      'in/file': 'text',
      'in/bytes': Uint8Array.of(0xff),
      'in/..x/file': 'dots',
      outside: 'secret',
      'in-beside/file': 'secret',
    });
    const inside = join(folder.path, 'in');
    symlinkSync('../outside', join(inside, 'out'));
    symlinkSync('..', join(inside, 'up'));
    symlinkSync('file', join(inside, 'link'));
    symlinkSync('/proc/self/environ', join(inside, 'environ'));
    symlinkSync('/dev/zero', join(inside, 'zero'));
    symlinkSync('in', join(folder.path, 'workspace'));
    const read = (name: string, within?: readonly string[]) => {
      const text = readTextFile(join(inside, name), within);
      return text.kind === 'text' ? text.text : text.kind === 'gone' ? 'gone' : text.why;
    };
    const leadsOut = 'it leads out of the workspace';
    for (const root of [inside, join(folder.path, 'workspace')]) {
      expect(read('file', [root])).toBe('text');
      expect(read('link', [join(folder.path, 'missing'), root])).toBe('text');
      expect(read('..x/file', [root])).toBe('dots');
      for (const name of ['out', 'up/outside', '../outside', '../in-beside/file', 'environ', 'zero'])
        expect(read(name, [root])).toBe(leadsOut);
      expect(read('missing', [root])).toBe('gone');
      expect(read('.', [root])).toBe('it is no regular file');
      expect(read('bytes', [root])).toBe('it is no UTF-8 text');
    }
    expect(read('out')).toBe('secret');
    expect(read('zero')).toBe('it is no regular file');
    expect(read('fi\0le')).toBe('ERR_INVALID_ARG_VALUE');
  });
});
