import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tells the processes of the tests where it is. */
const VARIABLE = 'FILE_TRACKER_TEST_FOLDER';

/** Before all tests: a folder for what many of them use. It goes after the last, whose processes may just be killed. */
export default function setUp(): (() => void) | undefined {
  if (process.env[VARIABLE] !== undefined) return undefined;
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'file-tracker-shared-'));
  process.env[VARIABLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A new folder that this process may keep until the end of all tests. */
export function sharedFolder(name: string): string {
  return mkdtempSync(join(process.env[VARIABLE] ?? tmpdir(), `${name}-`));
}
