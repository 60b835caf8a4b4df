import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nulTerminated } from '../../core/snapshot/path-list.ts';
import { errorCode } from '../../core/unknown.ts';
import { type Comparison, changedPaths } from '../../core/verdict/comparison.ts';
import type { Reason } from '../../core/verdict/reason.ts';
import { removeFolder } from '../../disk/temporary-folder.ts';

/** What a command is told. */
export interface Told {
  readonly reason: Reason;
  /** `undefined`: there are no groups. */
  readonly group: string | undefined;
  /** Its paths are relative to the project, where the command runs. */
  readonly comparison: Comparison;
}

/**
 * Lets a command know why it runs and what changed, by its environment: short texts, and files with paths, each ended
 * by NUL, which are there until the command has ended.
 *
 * @throws Error where the files cannot be written
 */
export async function withTold<T>(
  { reason, group, comparison }: Told,
  env: NodeJS.ProcessEnv,
  work: (env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  const folder = writeLists(comparison);
  try {
    return await work({
      ...env,
      FILE_TRACKER_REASON: reason,
      // That of another run, whose command this one is a part of, would be wrong here.
      FILE_TRACKER_GROUP: group,
      FILE_TRACKER_CHANGED_FILES: join(folder, CHANGED),
      FILE_TRACKER_EXISTING_FILES: join(folder, EXISTING),
    });
  } finally {
    removeFolder(folder);
  }
}

const CHANGED = 'changed-files';
const EXISTING = 'existing-files';

/** Returns the folder, which only this user may read. */
function writeLists(comparison: Comparison): string {
  const parent = tmpdir();
  try {
    const folder = mkdtempSync(join(parent, 'file-tracker-'));
    writeFileSync(join(folder, CHANGED), nulTerminated(changedPaths(comparison)));
    const existing = [...comparison.added, ...comparison.modified].sort();
    writeFileSync(join(folder, EXISTING), nulTerminated(existing));
    return folder;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new Error(
      `Cannot write the lists of changed files in ${JSON.stringify(parent)}: ${code}. Make room there, or set TMPDIR (on Windows TEMP) to another folder.`,
      { cause: error },
    );
  }
}
