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
        "ANY_REF",
        "Entries",
        "FolderStore",
        "History",
        "NoCheckpointError",
        "NotCheckpointedError",
        "PatternError",
        "ScanError",
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
        "decodeRecord",
        "describeVerdict",
        "digestOf",
        "encodeRecord",
        "isSame",
        "nulTerminated",
        "parseDigest",
        "parseValues",
        "pathFromBytes",
        "pathToBytes",
        "placeFolder",
        "printable",
        "projectIdentity",
        "refDigest",
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
    const record = { key: '', snapshot: before, tracker: TRACKER, origin, parts: [], seen: '', notes: {} };
    expect(library.decodeRecord(library.encodeRecord(record))).toMatchObject({
      kind: 'record',
      record: { snapshot: { hash: before.hash }, tracker: TRACKER },
    });
  });

  it('keeps checkpoints in a folder', async () => {
    using folder = temporaryFolder({ a: '1' });
    const store = new library.FolderStore({ name: 'machine', root: join(folder.path, 'store') });
    const identity = library.projectIdentity('checkpoint', { name: 'x' });
    const history = new library.History(store, identity, { own: library.ANY_REF, others: [] });
    const take = library.snapshotTaker(folder.path);
    const look = () =>
      library.checkFiles(
        {
          tracker: undefined,
          values: new Map(),
          generates: [],
          ifNoCheckpoint: 'changed',
          nothingIsRight: false,
          runId: '',
          isRerun: false,
        },
        [history],
        take,
      );
    expect((await look()).verdict).toMatchObject({ changed: true, reason: 'no-checkpoint' });
    const now = new Date('2026-01-02T03:04:05Z');
    const taken = await library.takeCheckpoint({ tracker: TRACKER, now }, history, take);
    expect(taken.recorded).toEqual({ kind: 'saved' });
    expect((await look()).verdict).toMatchObject({ changed: false, reason: 'unchanged' });
    folder.write({ a: '2' });
    const checked = await look();
    expect(checked.verdict).toMatchObject({
      changed: true,
      baseline: { createdAt: '2026-01-02T03:04:05.000Z' },
    });
    const asked = { files: 1, absent: '', now };
    expect(library.describeVerdict(checked.verdict, asked)).toContain('1 modified');
  });
});
