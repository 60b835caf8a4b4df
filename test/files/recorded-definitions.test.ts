import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkpointKey } from '../../src/core/history/keys.ts';
import { type Checked, check } from '../../src/core/modes/check.ts';
import { contentKey } from '../../src/core/modes/records.ts';
import { createTracker, type Tracker } from '../../src/core/tracker/tracker.ts';
import { snapshotTaker } from '../../src/files/take-snapshot.ts';
import { temporaryFolder } from '../support/folders.ts';
import { historyIn } from '../support/histories.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { ORIGIN, recordOf } from '../support/snapshots.ts';

/*
 * A check without paths tracks what the checkpoint tracked, which is not the user's to correct, and which another
 * version or another system may have written: what can't be done with it here is a doubt, and no error.
 */

const HELD = { 'src/a': '1' };

/** Checks, without paths, against a well-formed checkpoint that has a definition. */
async function checkRecorded(tracker: Tracker, generates: readonly string[] = []): Promise<Checked> {
  using folder = temporaryFolder({ ...HELD, 'package.json': '{}' });
  symlinkSync('nowhere', join(folder.path, 'dangling'));
  const history = historyIn(new MemoryStore());
  const record = recordOf(HELD, {}, { tracker });
  const key = checkpointKey(history.row, ORIGIN, contentKey(tracker, new Map(), record.snapshot));
  expect(await history.save(key, { ...record, key })).toEqual({ kind: 'saved' });
  const request = { tracker: undefined, values: new Map(), generates, runId: '', isRerun: false };
  const take = snapshotTaker({
    directory: folder.path,
    // Nobody knows where the home folder is.
    home: '',
    platform: 'linux',
    stores: [],
    whenDirectoryMissing: 'error',
  });
  return await check({ ...request, ifNoCheckpoint: 'unchanged', nothingIsRight: false }, [history], take);
}

const group = (pattern: string) => ({
  name: 'g',
  patterns: { added: [pattern], modified: [pattern], removed: [pattern] },
});

describe('a recorded definition that is of no use here', () => {
  it.each<[string, Tracker]>([
    ['".." after "**"', createTracker(['**/../x'])],
    ['NUL in a pattern', createTracker(['src', 'a\0b'])],
    ['NUL in a working directory', createTracker(['src'], { workingDirectory: 'a\0b' })],
    ['NUL in a product', createTracker(['src'], { generates: ['a\0b'] })],
    ['NUL in fields', createTracker(['src'], { fields: [{ pattern: 'a\0b', selectors: ['x'] }] })],
    ['NUL in group-by', createTracker(['src'], { groupBy: ['a\0b/*'] })],
    ['too many alternatives', createTracker(['{a,b}'.repeat(20)])],
    ['braces that are nested too deep', createTracker([`${'{a,'.repeat(500)}b${'}'.repeat(500)}`])],
    ['a home folder', createTracker(['~/src'])],
    ['nothing that includes', createTracker(['!src'])],
    ['nothing that includes in group-by', createTracker(['src'], { groupBy: ['!packages/*'] })],
    ['nothing that includes in a group', createTracker([], { groups: [group('!src')] })],
    ['a product that excludes', createTracker(['src'], { generates: ['!dist'] })],
    ['a pattern of a group that nests too deep', createTracker([], { groups: [group('@(a|'.repeat(9999))] })],
    ['a working directory that is a file', createTracker(['a'], { workingDirectory: 'package.json' })],
    [
      'a selector that no version knows',
      createTracker([], { fields: [{ pattern: 'package.json', selectors: ['/~9'] }] }),
    ],
    [
      'needs of groups that are not there',
      createTracker(['src'], { needs: { auto: false, groups: { x: ['y'] } } }),
    ],
  ])('is a doubt: %s', async (_, tracker) => {
    const { verdict } = await checkRecorded(tracker);
    expect(verdict.changed).toBe(true);
    expect(['checkpoint-unreadable', 'files-changed', 'nothing-tracked']).toContain(verdict.reason);
    // It is a sentence in another, which ends it.
    expect(verdict.why ?? '').not.toMatch(/\.$/);
  });

  it.each(['gone', 'gone/deeper', 'dangling', '../gone'])(
    'is all removed: the folder %s',
    async (workingDirectory) => {
      const { verdict } = await checkRecorded(createTracker(['**'], { workingDirectory }));
      expect(verdict).toMatchObject({ changed: true, comparison: { added: [], removed: Object.keys(HELD) } });
    },
  );

  it('is of use where it can be read', async () => {
    expect((await checkRecorded(createTracker(['src']))).verdict.reason).toBe('unchanged');
  });
});
