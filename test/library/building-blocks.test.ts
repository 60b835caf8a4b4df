import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.ts';
import { temporaryFolder } from '../support/folders.ts';

const TRACKER = library.createTracker(['**', '!store']);

describe('the library', () => {
  it('offers this and no more', () => {
    expect(Object.keys(library).sort()).toMatchInlineSnapshot(`
      [
        "Entries",
        "FolderStore",
        "NoCheckpointError",
        "NotCheckpointedError",
        "PatternError",
        "ScanError",
        "baselineOf",
        "changed",
        "changedCount",
        "changedPaths",
        "checkFiles",
        "checkpoint",
        "compare",
        "createReport",
        "createSnapshot",
        "createTracker",
        "createdAt",
        "decide",
        "decodeCheckpoint",
        "describeVerdict",
        "digestOf",
        "encodeCheckpoint",
        "isSame",
        "nulTerminated",
        "parseDigest",
        "parseValues",
        "pathFromBytes",
        "pathToBytes",
        "placeFolder",
        "printable",
        "projectIdentity",
        "same",
        "scan",
        "snapshotTaker",
        "takeCheckpoint",
        "trackFiles",
        "trackerDigest",
      ]
    `);
  });

  it('scans, compares, and carries a snapshot as bytes', async () => {
    using folder = temporaryFolder({ a: '1', b: '2' });
    const request = {
      directory: folder.path,
      patterns: ['**'],
      followSymbolicLinks: false,
      home: homedir(),
      platform: process.platform,
      whenDirectoryMissing: 'error',
    } as const;
    const before = library.createSnapshot((await library.scan(request)).entries);
    folder.write({ a: '9', c: '3' });
    const after = library.createSnapshot((await library.scan(request)).entries);
    const comparison = library.compare(before, after);
    expect(comparison).toMatchObject({ added: ['c'], modified: ['a'], removed: [], unchanged: 1 });
    expect(library.changedPaths(comparison)).toEqual(['a', 'c']);
    const origin = { runId: '', runAttempt: '', sha: '', ref: '', createdAt: library.createdAt(new Date()) };
    const bytes = library.encodeCheckpoint({ snapshot: before, tracker: TRACKER, origin });
    expect(library.decodeCheckpoint(bytes)).toMatchObject({
      kind: 'checkpoint',
      checkpoint: { snapshot: { hash: before.hash } },
    });
  });

  it('keeps checkpoints in a folder', async () => {
    using folder = temporaryFolder({ a: '1' });
    const store = new library.FolderStore({ name: 'machine', root: join(folder.path, 'store') });
    const identity = library.projectIdentity('checkpoint', { name: 'x' });
    const take = library.snapshotTaker(folder.path);
    const track = () =>
      library.trackFiles(
        { identity, tracker: TRACKER, values: new Map(), ifNoCheckpoint: 'changed' },
        store,
        take,
      );
    expect((await track()).verdict).toMatchObject({ changed: true, reason: 'no-checkpoint' });
    const now = new Date('2026-01-02T03:04:05Z');
    const taken = await library.takeCheckpoint(
      { identity, tracker: TRACKER, values: new Map(), now },
      store,
      take,
    );
    expect(taken.recorded).toEqual({ kind: 'recorded' });
    expect((await track()).verdict).toMatchObject({ changed: false, reason: 'unchanged' });
    folder.write({ a: '2' });
    const checked = await library.checkFiles(
      {
        identity,
        tracker: undefined,
        values: new Map(),
        generates: [],
        ifNoCheckpoint: 'error',
        runId: '',
        isRerun: false,
      },
      [store],
      take,
    );
    expect(checked.verdict).toMatchObject({ changed: true, baseline: { createdAt: '2026-01-02T03:04:05Z' } });
    expect(library.describeVerdict(checked.verdict, 1, now)).toContain('1 modified');
  });
});
