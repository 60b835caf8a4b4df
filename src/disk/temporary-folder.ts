import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Does a piece of work in a new folder of its own, which is removed afterwards, whatever is in it by then.
 *
 * @param parent absolute; made where it is missing
 * @throws a system error where there can be no folder; whatever the work throws
 */
export async function inTemporaryFolder<T>(
  parent: string,
  prefix: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(parent, prefix));
  try {
    return await work(folder);
  } finally {
    removeFolder(folder);
  }
}

/** Removes a folder that nobody needs any more, as far as it can be removed. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  } catch {
    // A program that was started for the work, and outlives it, may still be writing here; or a scanner for viruses
    // has a file of it open.
  }
}
