import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../support/folders.ts';
import { isDone } from '../support/runner/warm/warm-programs.ts';

const NAME = 'file-tracker.checkpoint';
const create = (folder: string) =>
  `--posix -cf cache.tgz --exclude cache.tgz -P -C ${folder} --files-from manifest.txt -z`.split(' ');
const extract = (archive: string, folder: string) => `-xf ${archive} -P -C ${folder} -z`.split(' ');

/** A folder as the cache client has it, with an entry to pack. */
function withEntry(content: string | Uint8Array = 'content'): TemporaryFolder {
  return temporaryFolder({ [`in/${NAME}`]: content, 'manifest.txt': NAME, 'out/other': '' });
}

describe.skipIf(process.platform === 'win32')('what stands in for the programs of the cache client', () => {
  it.each([0, 1, 511, 512, 513, 100_000])('packs %d bytes for tar, and unpacks them', (length) => {
    const content = Buffer.alloc(length, 'content');
    using folder = withEntry(content);
    const { path } = folder;
    expect(isDone('/usr/bin/tar', create(`${path}/in`), path)).toBe(true);
    execFileSync('tar', extract('cache.tgz', `${path}/out`), { cwd: path });
    expect(readFileSync(`${path}/out/${NAME}`)).toEqual(content);
    expect(readdirSync(`${path}/out`).sort()).toEqual([NAME, 'other']);
    const before = statSync(`${path}/in/${NAME}`);
    expect(statSync(`${path}/out/${NAME}`)).toMatchObject({
      mode: before.mode,
      mtimeMs: Math.floor(before.mtimeMs / 1000) * 1000,
    });
    using other = temporaryFolder();
    expect(isDone('/usr/bin/tar', extract(`${path}/cache.tgz`, other.path), path)).toBe(true);
    expect(readFileSync(`${other.path}/${NAME}`)).toEqual(content);
    expect(statSync(`${other.path}/${NAME}`).mode).toBe(before.mode);
  });

  it('leaves to tar what it has not packed, and what is odd', () => {
    using folder = withEntry();
    const { path } = folder;
    const unpacks = () => isDone('/usr/bin/tar', extract(`${path}/cache.tgz`, `${path}/out`), path);
    isDone('/usr/bin/tar', create(`${path}/in`), path);
    const good = readFileSync(`${path}/cache.tgz`);
    const tar = gunzipSync(good);
    const odd: Buffer[] = [good.subarray(0, -9), gzipSync(tar.subarray(0, -512)), Buffer.from('')];
    for (const [at, text] of [
      [0, '/'],
      [0, '../'],
      [156, '2'],
      [345, 'folder'],
      [100, '0000777'],
      [tar.length - 1, 'x'],
    ] as const) {
      const changed = Buffer.from(tar);
      changed.write(text, at);
      odd.push(gzipSync(changed));
    }
    odd.push(gzipSync(Buffer.concat([tar.subarray(0, 1024), tar])));
    for (const bytes of odd) {
      writeFileSync(`${path}/cache.tgz`, bytes);
      expect(unpacks()).toBe(false);
    }
    execFileSync('tar', create(`${path}/in`), { cwd: path });
    expect(unpacks()).toBe(false);
    expect(readdirSync(`${path}/out`)).toEqual(['other']);
    // What is in the way.
    writeFileSync(`${path}/cache.tgz`, good);
    symlinkSync('other', `${path}/out/${NAME}`);
    expect(unpacks()).toBe(false);
    expect(readFileSync(`${path}/out/other`, 'utf8')).toBe('');
  });

  it('leaves to the programs what is asked in another way', () => {
    using folder = withEntry();
    const { path } = folder;
    const asks = (file: string, args: readonly string[]) => isDone(file, args, path);
    expect(asks('/usr/bin/tar', ['--version'])).toBe(false);
    expect(
      asks('/usr/bin/tar', [...create(`${path}/in`).slice(0, -1), '--use-compress-program', 'zstdmt']),
    ).toBe(false);
    expect(asks('/usr/bin/gzip', [])).toBe(false);
    folder.write({ 'bin/zstd': '#!/bin/sh\necho 1.5.0\n', 'none/zstd': '#!/bin/sh\n' });
    expect(asks(`${path}/bin/zstd`, ['--version'])).toBe(false);
    expect(asks(`${path}/none/zstd`, ['--version'])).toBe(true);
    folder.write({ 'manifest.txt': `${NAME}\nother` });
    expect(asks('/usr/bin/tar', create(`${path}/in`))).toBe(false);
  });
});
