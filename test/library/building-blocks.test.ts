import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.ts';
import { temporaryFolder } from '../support/folders.ts';
import { MemoryStore } from '../support/memory-store.ts';

const PAGE = readFileSync(resolve(import.meta.dirname, '../../docs/library.md'), 'utf8');
const INDEX = readFileSync(resolve(import.meta.dirname, '../../src/index.ts'), 'utf8');

describe('the library', () => {
  it('offers this and no more', () => {
    expect(Object.keys(library).sort()).toEqual([
      'FieldError',
      'NoCheckpointError',
      'NotCheckpointedError',
      'PatternError',
      'ScanError',
      'changed',
      'changedCount',
      'changedPaths',
      'checkFiles',
      'checkpoint',
      'checkpointFiles',
      'compare',
      'createSnapshot',
      'describeVerdict',
      'isSame',
      'nulTerminated',
      'openHistory',
      'pathFromBytes',
      'pathToBytes',
      'printable',
      'same',
      'scan',
      'trackFiles',
    ]);
  });

  it('tells of everything that it offers on its page, types included', () => {
    const exported = [...INDEX.matchAll(/^export (?:type )?\{([^}]*)\}/gms)].flatMap(([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim().replace(/^type /, ''))
        .filter((name) => name !== ''),
    );
    expect(exported.length).toBeGreaterThan(40);
    expect(exported.filter((name) => !new RegExp(`\`${name}\\b`).test(PAGE))).toEqual([]);
  });

  it('scans with nothing but patterns', async () => {
    const { entries } = await library.scan({ patterns: ['package.json', 'src/index.ts'] });
    expect(entries.paths).toEqual(['package.json', 'src/index.ts']);
  });

  it('scans and compares', async () => {
    using folder = temporaryFolder({ a: '1', b: '2' });
    const request = { directory: folder.path, patterns: ['**'] };
    const before = library.createSnapshot((await library.scan(request)).entries);
    folder.write({ a: '9', c: '3' });
    const after = library.createSnapshot((await library.scan(request)).entries);
    const comparison = library.compare(before, after);
    expect(comparison).toMatchObject({ added: ['c'], modified: ['a'], removed: [], unchanged: 1 });
    expect(library.changedPaths(comparison)).toEqual(['a', 'c']);
    expect(library.isSame(library.compare(after, after))).toBe(true);
  });

  it.each([
    ['a folder', (folder: string) => join(folder, 'store')],
    ['a store of your own', () => new MemoryStore()],
  ])('keeps checkpoints in %s', async (_what, place) => {
    using folder = temporaryFolder({ a: '1' });
    const history = library.openHistory(place(folder.path), 'x');
    const watch = { directory: folder.path, patterns: ['**', '!store'] };
    const look = (more = {}) => library.checkFiles(history, { ...watch, ...more });
    expect((await look()).verdict).toMatchObject({ changed: true, reason: 'no-checkpoint' });
    expect((await library.checkpointFiles(history, watch)).recorded).toEqual({ kind: 'saved' });
    expect((await look()).verdict).toMatchObject({ changed: false, reason: 'unchanged' });
    // What the checkpoint tracked.
    const recorded = await library.checkFiles(history, { directory: folder.path });
    expect(recorded.verdict.reason).toBe('unchanged');
    expect((await look({ values: { node: '24' } })).verdict.reason).toBe('values-changed');
    folder.write({ a: '2' });
    const { verdict } = await look();
    expect(verdict).toMatchObject({ changed: true, reason: 'files-changed' });
    expect(library.describeVerdict(verdict)).toContain('1 modified');
    expect(
      (await library.checkFiles(library.openHistory(place(folder.path), 'other'), watch)).verdict.reason,
    ).toBe('no-checkpoint');
  });

  it('throws where there is no checkpoint, if it is told to', async () => {
    using folder = temporaryFolder({ a: '1' });
    const history = library.openHistory(new MemoryStore(), 'x');
    const asking = library.checkFiles(
      history,
      { directory: folder.path, patterns: ['a'] },
      { ifNoCheckpoint: 'error' },
    );
    await expect(asking).rejects.toThrow(library.NoCheckpointError);
  });

  it('tracks work that fails, and work that succeeds', async () => {
    using folder = temporaryFolder({ a: '1' });
    const history = library.openHistory(join(folder.path, 'store'), 'x');
    const track = () => library.trackFiles(history, { directory: folder.path, patterns: ['a'] });
    const reasons: string[] = [];
    const run = async (succeeds: boolean) => {
      const { verdict, begun, succeeded } = await track();
      reasons.push(verdict.reason);
      expect(begun).toEqual(verdict.changed ? { kind: 'saved' } : undefined);
      if (succeeds) expect(await succeeded()).toEqual({ kind: 'saved' });
    };
    await run(true);
    await run(true);
    folder.write({ a: '2' });
    await run(false);
    folder.write({ a: '1' });
    await run(true);
    await run(true);
    expect(reasons).toEqual(['no-checkpoint', 'unchanged', 'files-changed', 'unfinished', 'unchanged']);
  });

  it('tracks groups, parts of files and products', async () => {
    using folder = temporaryFolder({ 'p/a/x': '1', 'p/b/x': '1', 'c.json': '{"a":1,"b":1}' });
    const history = library.openHistory(new MemoryStore(), 'x');
    const watch = {
      directory: folder.path,
      patterns: [],
      groupBy: ['p/*'],
      groups: { docs: 'docs/**', all: ['p/**'] },
      fields: { 'c.json': ['a'] },
      generates: ['made'],
    };
    folder.write({ 'docs/a': '1', made: '' });
    const track = async () => {
      const { verdict, succeeded } = await library.trackFiles(history, watch);
      await succeeded();
      return verdict.parts.filter(({ changed }) => changed).map(({ name }) => name);
    };
    expect((await track()).sort()).toEqual(['all', 'docs', 'p/a', 'p/b']);
    expect(await track()).toEqual([]);
    folder.write({ 'p/b/x': '2', 'c.json': '{"a":1,"b":2}' });
    expect((await track()).sort()).toEqual(['all', 'p/b']);
  });

  it.each([
    [{ patterns: ['!a'] }, library.PatternError],
    [{ patterns: ['a'], fields: { 'c.json': [1] } }, library.FieldError],
    [{ patterns: ['a'], directory: '/nowhere' }, library.ScanError],
  ])('refuses %j', async (watch, error) => {
    const history = library.openHistory(new MemoryStore(), 'x');
    await expect(library.trackFiles(history, watch)).rejects.toThrow(error);
  });
});
