import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, unlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, checkpoint, NotCheckpointedError, same } from '../../src/index.ts';
import { temporaryFolder } from '../support/folders.ts';

describe('checkpoint, same, changed', () => {
  it('compare content', () => {
    using folder = temporaryFolder({ a: '1' });
    const file = join(folder.path, 'a');
    checkpoint(file);
    expect(same(file)).toBe(true);
    expect(changed(file)).toBe(false);
    folder.write({ a: '2' });
    expect(same(file)).toBe(false);
    expect(changed(file)).toBe(true);
    folder.write({ a: '1' });
    expect(same(file)).toBe(true);
  });

  it('compare with the newest checkpoint: A, B, A, B', () => {
    using folder = temporaryFolder({});
    const file = join(folder.path, 'a');
    for (const [content, other] of ['AB', 'BA', 'AB', 'BA']) {
      folder.write({ a: content ?? '' });
      checkpoint(file);
      expect(same(file)).toBe(true);
      folder.write({ a: other ?? '' });
      expect(same(file)).toBe(false);
    }
  });

  it('count a file that is gone, or no file any more, as changed', () => {
    using folder = temporaryFolder({ 'd/a': '1' });
    const file = join(folder.path, 'd/a');
    checkpoint(file);
    unlinkSync(file);
    expect(changed(file)).toBe(true);
    mkdirSync(file);
    expect(changed(file)).toBe(true);
    rmSync(join(folder.path, 'd'), { recursive: true });
    expect(changed(file)).toBe(true);
    folder.write({ d: 'a file where the folder was' });
    expect(changed(file)).toBe(true);
    unlinkSync(join(folder.path, 'd'));
    folder.write({ 'd/a': '1' });
    expect(same(file)).toBe(true);
  });

  it('refuse what was never checkpointed, and say so', () => {
    using folder = temporaryFolder({ a: '1' });
    const file = join(folder.path, 'a');
    for (const ask of [same, changed]) {
      expect(() => ask(file)).toThrow(NotCheckpointedError);
      expect(() => ask(join(folder.path, 'nowhere'))).toThrow(NotCheckpointedError);
    }
    expect(() => same(file)).toThrow(
      `Not checkpointed: ${JSON.stringify(file)}. Call checkpoint() with it first.`,
    );
  });

  it('refuse to checkpoint a typo, a folder, a pipe', () => {
    using folder = temporaryFolder({ a: '1' });
    expect(() => checkpoint(join(folder.path, 'b'))).toThrow(/there is no such file .*Check the path/);
    expect(() => checkpoint(join(folder.path, 'a/b'))).toThrow('there is no such file');
    expect(() => checkpoint(folder.path)).toThrow('it is no regular file');
    execFileSync('sh', ['-c', 'mkfifo pipe'], { cwd: folder.path });
    expect(() => checkpoint(join(folder.path, 'pipe'))).toThrow('it is no regular file');
    // A refusal leaves no trace.
    expect(() => same(join(folder.path, 'b'))).toThrow(NotCheckpointedError);
  });

  it('keep the checkpoint when a later one fails', () => {
    using folder = temporaryFolder({ a: '1' });
    const file = join(folder.path, 'a');
    checkpoint(file);
    unlinkSync(file);
    expect(() => checkpoint(file)).toThrow('there is no such file');
    folder.write({ a: '1' });
    expect(same(file)).toBe(true);
  });

  it('know a file under all its paths', () => {
    using folder = temporaryFolder({ 'd/a': '1' });
    const file = join(folder.path, 'd/a');
    symlinkSync('d', join(folder.path, 'alias'));
    checkpoint(relative(process.cwd(), file));
    expect(same(file)).toBe(true);
    expect(same(join(folder.path, 'alias/a'))).toBe(true);
    expect(same(`${folder.path}/d/../alias/./a`)).toBe(true);
    folder.write({ 'd/a': '2' });
    checkpoint(join(folder.path, 'alias/a'));
    expect(same(file)).toBe(true);
    unlinkSync(file);
    expect(changed(join(folder.path, 'alias/a'))).toBe(true);
    expect(changed(file)).toBe(true);
  });

  it('see that a link leads to another content, or nowhere', () => {
    using folder = temporaryFolder({ 'releases/1/a': '1', 'releases/2/a': '2' });
    const current = join(folder.path, 'current');
    const file = join(current, 'a');
    symlinkSync('releases/1', current);
    checkpoint(file);
    checkpoint(join(folder.path, 'releases/2/a'));
    unlinkSync(current);
    symlinkSync('releases/2', current);
    expect(changed(file)).toBe(true);
    folder.write({ 'releases/2/a': '1' });
    expect(same(file)).toBe(true);
    unlinkSync(current);
    symlinkSync('nowhere', current);
    expect(changed(file)).toBe(true);
    unlinkSync(current);
    symlinkSync('current', current);
    expect(changed(file)).toBe(true);
  });

  it('tell two files of the same content and name apart', () => {
    using folder = temporaryFolder({ 'x/a': '1', 'y/a': '1' });
    checkpoint(join(folder.path, 'x/a'));
    expect(() => same(join(folder.path, 'y/a'))).toThrow(NotCheckpointedError);
    renameSync(join(folder.path, 'x'), join(folder.path, 'z'));
    expect(() => same(join(folder.path, 'z/a'))).toThrow(NotCheckpointedError);
  });

  it('read large files to their end', () => {
    using folder = temporaryFolder({ a: '' });
    const file = join(folder.path, 'a');
    truncateSync(file, 5 * 2 ** 20 + 1);
    checkpoint(file);
    expect(same(file)).toBe(true);
    truncateSync(file, 5 * 2 ** 20 + 2);
    expect(same(file)).toBe(false);
  });
});
