import { chmodSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTracker } from '../../src/core/tracker/tracker.ts';
import { compare } from '../../src/core/verdict/comparison.ts';
import { snapshotTaker } from '../../src/files/take-snapshot.ts';
import { temporaryFolder } from '../support/folders.ts';

test('way 18: a file that is made executable is modified, be it tracked whole or in parts', async () => {
  using folder = temporaryFolder({ 'run.sh': 'true', 'package.json': '{"a": 1}', other: '' });
  const take = snapshotTaker({
    directory: folder.path,
    home: homedir(),
    platform: process.platform,
    whenDirectoryMissing: 'error',
  });
  const tracker = createTracker(['**'], { fields: [{ pattern: 'package.json', selectors: ['a'] }] });
  symlinkSync('nowhere', join(folder.path, 'link'));
  const { snapshot: before } = await take(tracker, new Map());
  for (const name of ['run.sh', 'package.json']) {
    chmodSync(join(folder.path, name), 0o755);
    const { snapshot: after } = await take(tracker, new Map());
    expect(compare(before, after).modified).toEqual([name]);
    expect(after.hash).toBe(before.hash);
    expect(after.bits).not.toBe(before.bits);
    // The other permissions are nobody's business.
    chmodSync(join(folder.path, name), 0o604);
  }
  expect((await take(tracker, new Map())).snapshot.bits).toBe(before.bits);
});
