import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { digestOf } from '../../src/core/digest.ts';
import { pathFromBytes } from '../../src/core/snapshot/path-bytes.ts';
import { readDirectory } from '../../src/files/directory-reader.ts';
import { BUFFER_BYTES } from '../../src/files/hash-file.ts';
import { ScanError } from '../../src/files/scan-error.ts';
import { temporaryFolder } from '../support/folders.ts';
import { scanFolder, scannedPaths, withTools } from './requests.ts';

describe('what a scan finds', () => {
  it('is files with the digest of their content, sorted by code units', async () => {
    using folder = temporaryFolder({
      'a/x': '1',
      'a-b/x': '22',
      'a.txt': '333',
      a0: '',
      B: '4',
      '\uffee': '5',
      '😀': '6',
    });
    const { entries, bytes, unmatchedPatterns, skipped } = await scanFolder(folder.path, ['**']);
    expect([...entries]).toEqual([
      { path: 'B', kind: 'file', digest: digestOf('4'), executable: false },
      { path: 'a-b/x', kind: 'file', digest: digestOf('22'), executable: false },
      { path: 'a.txt', kind: 'file', digest: digestOf('333'), executable: false },
      { path: 'a/x', kind: 'file', digest: digestOf('1'), executable: false },
      { path: 'a0', kind: 'file', digest: digestOf(''), executable: false },
      { path: '😀', kind: 'file', digest: digestOf('6'), executable: false },
      { path: '\uffee', kind: 'file', digest: digestOf('5'), executable: false },
    ]);
    expect(bytes).toBe(9);
    expect(unmatchedPatterns).toEqual([]);
    expect(skipped).toEqual([]);
  });

  it('says which files their owner may execute', async () => {
    using folder = temporaryFolder({ plain: '', owner: '', others: '', all: '', empty: '', 'f.json': '{}' });
    const modes = { plain: 0o644, owner: 0o700, others: 0o655, all: 0o755, 'f.json': 0o744 };
    for (const [name, mode] of Object.entries(modes)) chmodSync(join(folder.path, name), mode);
    truncateSync(join(folder.path, 'all'), 3 * BUFFER_BYTES);
    symlinkSync('nowhere', join(folder.path, 'broken'));
    for (const threads of [1, 2]) {
      const { entries } = await scanFolder(folder.path, ['**'], { threads });
      const seen = Object.fromEntries([...entries].map(({ path, executable }) => [path, executable]));
      expect(seen).toEqual({
        all: true,
        broken: undefined,
        empty: false,
        'f.json': true,
        others: false,
        owner: true,
        plain: false,
      });
    }
  });

  it('may lie outside, and is stored relative to the folder', async () => {
    using folder = temporaryFolder({ 'in/a': '', 'out/b': '', '-c': '' });
    const paths = await scannedPaths(join(folder.path, 'in'), [
      '*',
      '../out',
      `${folder.path}/-c`,
      '../none',
    ]);
    expect(paths).toEqual(['../-c', '../out/b', 'a']);
    expect(await scannedPaths(join(folder.path, 'in'), ['..'])).toEqual(['../-c', '../out/b', 'a']);
  });

  it('keeps names apart that are no UTF-8, and names with every other byte', async () => {
    using folder = temporaryFolder({ 'new\nline': 'n', 'tab\t"': 't', '\ufffd': 'r' });
    const raw = (...bytes: number[]) => Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from(bytes)]);
    writeFileSync(raw(0x61, 0xff), 'ff');
    writeFileSync(raw(0x61, 0xfe), 'fe');
    mkdirSync(raw(0x64, 0x80));
    writeFileSync(Buffer.concat([raw(0x64, 0x80), Buffer.from('/in')]), 'in');
    symlinkSync(Buffer.from([0xfd]), raw(0x6c));
    const { entries } = await scanFolder(folder.path, ['**']);
    const escaped = (...bytes: number[]) => pathFromBytes(Uint8Array.from(bytes));
    expect([...entries]).toEqual([
      { path: escaped(0x61, 0xfe), kind: 'file', digest: digestOf('fe'), executable: false },
      { path: escaped(0x61, 0xff), kind: 'file', digest: digestOf('ff'), executable: false },
      { path: `${escaped(0x64, 0x80)}/in`, kind: 'file', digest: digestOf('in'), executable: false },
      { path: 'l', kind: 'link', digest: digestOf(Uint8Array.of(0xfd)) },
      { path: 'new\nline', kind: 'file', digest: digestOf('n'), executable: false },
      { path: 'tab\t"', kind: 'file', digest: digestOf('t'), executable: false },
      { path: '\ufffd', kind: 'file', digest: digestOf('r'), executable: false },
    ]);
  });

  it('is everything in very deep trees', async () => {
    using folder = temporaryFolder();
    const deep = 'd/'.repeat(1_800);
    mkdirSync(join(folder.path, deep), { recursive: true });
    writeFileSync(join(folder.path, deep, 'f'), '');
    expect(await scannedPaths(folder.path, ['**'])).toEqual([`${deep}f`]);
    expect(await scannedPaths(folder.path, ['**/f'])).toEqual([`${deep}f`]);
  });

  it('names the patterns that matched nothing', async () => {
    using folder = temporaryFolder({ 'a.txt': '', 'b.txt': '' });
    const { unmatchedPatterns } = await scanFolder(folder.path, [
      ...['a.txt', '*.txt', ' c/** ', '*.md', '!*.md', 'b.txt', 'a.txt/', '# none', '!b.txt'],
    ]);
    expect(unmatchedPatterns).toEqual(['c/**', '*.md', 'b.txt', 'a.txt/']);
  });
});

describe('an empty folder', () => {
  it('is named where a pattern that matches nothing names it', async () => {
    using folder = temporaryFolder({ 'full/x': '', file: '' });
    for (const name of ['sub', 'lib/inner', 'other', 'a[1]', 'full/not']) {
      mkdirSync(join(folder.path, name), { recursive: true });
    }
    symlinkSync('other', join(folder.path, 'link'));
    const emptyFolders = async (...patterns: string[]) =>
      (await scanFolder(folder.path, patterns)).emptyFolders;
    expect(await emptyFolders('**', 'sub')).toEqual(['sub']);
    expect(await emptyFolders('sub/**', 'sub/src/*.c', `${folder.path}/lib/inner/`)).toEqual([
      'lib/inner',
      'sub',
    ]);
    expect(await emptyFolders('{sub,other}/**')).toEqual(['other', 'sub']);
    expect(await emptyFolders('a[[]1]')).toEqual(['a[1]']);
    // Nothing that is there, nothing that is not, nothing that is only matched, and nothing that is left out.
    expect(await emptyFolders('full', 'none/**', 'o*', '*/not/*', 'link', 'file/x', '!sub')).toEqual([]);
  });

  it('is not the working directory itself', async () => {
    using folder = temporaryFolder();
    const { emptyFolders, unmatchedPatterns } = await scanFolder(folder.path, ['**', 'src']);
    expect(emptyFolders).toEqual([]);
    expect(unmatchedPatterns).toEqual(['**', 'src']);
  });
});

describe('symbolic links', () => {
  it('are tracked themselves', async () => {
    using folder = temporaryFolder({ 'd/x': 'x' });
    symlinkSync('d', join(folder.path, 'folder'));
    symlinkSync('nowhere', join(folder.path, 'broken'));
    symlinkSync('.', join(folder.path, 'd/loop'));
    symlinkSync('/etc', join(folder.path, 'out'));
    symlinkSync('/etc/passwd', join(folder.path, 'file'));
    const { entries, bytes } = await scanFolder(folder.path, ['**']);
    expect([...entries]).toEqual([
      { path: 'broken', kind: 'link', digest: digestOf('nowhere') },
      { path: 'd/loop', kind: 'link', digest: digestOf('.') },
      { path: 'd/x', kind: 'file', digest: digestOf('x'), executable: false },
      { path: 'file', kind: 'link', digest: digestOf('/etc/passwd') },
      { path: 'folder', kind: 'link', digest: digestOf('d') },
      { path: 'out', kind: 'link', digest: digestOf('/etc') },
    ]);
    expect(bytes).toBe(1);
  });

  it('are followed on request', async () => {
    using folder = temporaryFolder({ 'in/d/x': 'x', 'out/y': 'y', 'in/d-e': '' });
    const directory = join(folder.path, 'in');
    symlinkSync('d', join(directory, 'folder'));
    symlinkSync('d/x', join(directory, 'file'));
    symlinkSync('nowhere', join(directory, 'broken'));
    symlinkSync('self', join(directory, 'self'));
    symlinkSync('..', join(directory, 'd/loop'));
    symlinkSync('.', join(directory, 'd/loop2'));
    symlinkSync('../out', join(directory, 'd.out'));
    const { entries } = await scanFolder(directory, ['**'], { followSymbolicLinks: true });
    expect([...entries].map(({ path, kind, digest }) => [path, kind, digest])).toEqual([
      ['broken', 'link', digestOf('nowhere')],
      ['d-e', 'file', digestOf('')],
      ['d.out/y', 'file', digestOf('y')],
      ['d/loop', 'link', digestOf('..')],
      ['d/loop2', 'link', digestOf('.')],
      ['d/x', 'file', digestOf('x')],
      ['file', 'file', digestOf('x')],
      ['folder/loop', 'link', digestOf('..')],
      ['folder/loop2', 'link', digestOf('.')],
      ['folder/x', 'file', digestOf('x')],
      ['self', 'link', digestOf('self')],
    ]);
  });

  it('lead to the working directory like any path', async () => {
    using folder = temporaryFolder({ 'd/x': 'x' });
    symlinkSync('d', join(folder.path, 'link'));
    expect(await scannedPaths(join(folder.path, 'link'), ['**'])).toEqual(['x']);
    expect(await scannedPaths(join(folder.path, 'link'), ['x'])).toEqual(['x']);
  });

  it('that lead above the folder end where the circle closes', async () => {
    using folder = temporaryFolder({ 'in/x': '', y: '' });
    symlinkSync('..', join(folder.path, 'in/up'));
    const paths = await scannedPaths(join(folder.path, 'in'), ['**'], { followSymbolicLinks: true });
    expect(paths).toEqual(['up/y', 'x']);
  });
});

describe('what is neither file nor folder', () => {
  async function withSpecials(run: (directory: string) => Promise<void>): Promise<void> {
    using folder = temporaryFolder({ file: '' });
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    symlinkSync('/dev/zero', join(folder.path, 'zero'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder.path, 'socket'), resolve));
    try {
      await run(folder.path);
    } finally {
      server.close();
    }
  }

  it('is skipped and reported', async () => {
    await withSpecials(async (directory) => {
      const { entries, skipped, unmatchedPatterns } = await scanFolder(directory, ['**', 'p*']);
      expect(entries.paths).toEqual(['file', 'zero']);
      expect(unmatchedPatterns).toEqual(['p*']);
      expect(skipped).toEqual([
        { path: 'pipe', kind: 'fifo' },
        { path: 'socket', kind: 'socket' },
      ]);
    });
  });

  it('is not opened behind links either', async () => {
    await withSpecials(async (directory) => {
      const { skipped } = await scanFolder(directory, ['**'], { followSymbolicLinks: true });
      expect(skipped).toContainEqual({ path: 'zero', kind: 'device' });
    });
  });

  it('is an error when named', async () => {
    await withSpecials(async (directory) => {
      const message = 'Cannot track "pipe": it is a named pipe. Leave it out of the patterns.';
      await expect(scanFolder(directory, ['**', 'pipe'])).rejects.toThrow(new ScanError(message));
      await expect(scanFolder(directory, ['pi{pe,ne}'])).rejects.toThrow(message);
      await expect(scanFolder(directory, ['socket'])).rejects.toThrow('it is a socket');
      await expect(scanFolder(directory, ['/dev/null'])).rejects.toThrow('it is a device');
      expect((await scanFolder(directory, ['pipe', '!pipe'])).skipped).toEqual([]);
    });
  });

  it('is not waited for when it was a file when its folder was read', async () => {
    await withSpecials(async (directory) => {
      const tools = withTools({
        readDirectory: (path) => {
          const { names } = readDirectory(path);
          return { names, kinds: names.map(() => 'file') };
        },
      });
      const { entries, skipped } = await scanFolder(directory, ['**'], {}, tools);
      expect([...entries].map(({ path, kind }) => [path, kind])).toEqual([
        ['file', 'file'],
        ['zero', 'link'],
      ]);
      expect(skipped).toEqual([
        { path: 'pipe', kind: 'fifo' },
        { path: 'socket', kind: 'socket' },
      ]);
      await expect(scanFolder(directory, ['*', 'pipe'], {}, tools)).rejects.toThrow('it is a named pipe');
    });
  });
});

describe('what vanishes during the scan', () => {
  test.each(['file', 'folder', 'link'] as const)('counts as absent: a %s', async (kind) => {
    using folder = temporaryFolder({ a: '', 'c/d': '' });
    const tools = withTools({
      readDirectory: (path) => {
        const { names, kinds } = readDirectory(path);
        return path === folder.path
          ? { names: ['a', 'b', 'c'], kinds: ['file', kind, 'folder'] }
          : { names, kinds };
      },
    });
    const { entries } = await scanFolder(folder.path, ['**'], {}, tools);
    expect(entries.paths).toEqual(['a', 'c/d']);
  });

  it('becomes what it is when it has changed its kind', async () => {
    using folder = temporaryFolder({ f: 'f', 'd/x': '' });
    symlinkSync('f', join(folder.path, 'l'));
    const tools = withTools({
      readDirectory: () => ({ names: ['d', 'f', 'l'], kinds: ['file', 'link', 'file'] }),
    });
    const { entries } = await scanFolder(folder.path, ['*'], {}, tools);
    expect([...entries]).toEqual([
      { path: 'f', kind: 'file', digest: digestOf('f'), executable: false },
      { path: 'l', kind: 'link', digest: digestOf('f') },
    ]);
  });
});

describe('what cannot be read', () => {
  const denied = () => Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });

  it('is an error that names the folder', async () => {
    using folder = temporaryFolder({ 'a/b/c': '' });
    const tools = withTools({
      readDirectory: (path) => {
        if (path.endsWith('/a/b')) throw denied();
        return readDirectory(path);
      },
    });
    const failure = scanFolder(folder.path, ['**'], {}, tools);
    await expect(failure).rejects.toThrow(
      'Cannot read the folder "a/b": permission denied (EACCES). Make it readable, or exclude it with a pattern that starts with "!".',
    );
    await expect(failure).rejects.toMatchObject({ name: 'ScanError', cause: { code: 'EACCES' } });
  });

  it('does not matter where it is excluded', async () => {
    using folder = temporaryFolder({ 'a/b/c': '', 'a/d': '', '.git/x': '' });
    const read: string[] = [];
    const tools = withTools({
      readDirectory: (path) => {
        read.push(path.slice(folder.path.length));
        if (path.endsWith('/a/b') || path.endsWith('/.git')) throw denied();
        return readDirectory(path);
      },
    });
    const { entries } = await scanFolder(folder.path, ['**', '!a/b'], {}, tools);
    expect(entries.paths).toEqual(['a/d']);
    expect(read).toEqual(['', '/a']);
  });

  it('is an error for a file that no thread can read', async () => {
    // Root may read everything but this: a process's memory cannot be read at its beginning.
    const failure = scanFolder('/proc/self', ['mem', 'stat']);
    await expect(failure).rejects.toThrow(
      /^Cannot read the file "mem": input\/output error \(EIO\)\. Repair it/,
    );
    await expect(failure).rejects.toMatchObject({ cause: { code: 'EIO', path: '/proc/self/mem' } });
  });

  it('is an error for a path that is too long', async () => {
    using folder = temporaryFolder({ a: '' });
    const tools = withTools({ readDirectory: () => ({ names: ['x'.repeat(300)], kinds: ['file'] }) });
    await expect(scanFolder(folder.path, ['**'], {}, tools)).rejects.toThrow(
      'the path is too long for this system (ENAMETOOLONG)',
    );
    expect(await scannedPaths(folder.path, ['x'.repeat(300), 'a'])).toEqual(['a']);
  });

  it('is an error for real, unless root asks', async () => {
    using folder = temporaryFolder({ 'a/b': '', c: '' });
    chmodSync(join(folder.path, 'c'), 0);
    const scanned = scannedPaths(folder.path, ['**']);
    if (process.getuid?.() === 0) expect(await scanned).toEqual(['a/b', 'c']);
    else await expect(scanned).rejects.toThrow('Cannot read the file "c"');
  });
});

describe('the working directory', () => {
  it('that is missing is an error, or empty', async () => {
    using folder = temporaryFolder();
    const gone = join(folder.path, 'gone');
    await expect(scanFolder(gone, ['**'])).rejects.toThrow(
      `The working directory ${JSON.stringify(gone)} does not exist. Create it or check out the repository first.`,
    );
    const empty = await scanFolder(gone, ['**', '!x'], { whenDirectoryMissing: 'empty' });
    expect(empty.entries.length).toBe(0);
    expect(empty.unmatchedPatterns).toEqual(['**']);
  });

  it('that is a file is an error', async () => {
    using folder = temporaryFolder({ f: '' });
    await expect(
      scanFolder(join(folder.path, 'f'), ['**'], { whenDirectoryMissing: 'empty' }),
    ).rejects.toThrow('is not a folder. Name the folder that holds the files.');
  });

  it('may vanish during the scan', async () => {
    using folder = temporaryFolder({ 'd/a': '' });
    const tools = withTools({
      readDirectory: (path) => {
        rmSync(path, { recursive: true });
        return readDirectory(path);
      },
    });
    expect((await scanFolder(join(folder.path, 'd'), ['**'], {}, tools)).entries.length).toBe(0);
  });
});
