import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './tidy.ts';

/** How long a store may be left alone, in days: a job that runs once a quarter still finds what it recorded. */
const KEPT_DAYS = 100;
const STORE = /^[a-z0-9-]+-[0-9a-f]{64}$/;
const DROPPED = /^\.dropped-[0-9a-f]{16}$/;

/**
 * Notes in the time stamp of a store's folder that somebody looks at it.
 *
 * @param root the store's; there or not
 * @returns whether it is there
 */
export function noteUse(root: string, now: Date): boolean {
  try {
    if (!lstatSync(root).isDirectory()) return false;
  } catch {
    return false;
  }
  attempt(() => utimesSync(root, now, now));
  return true;
}

/**
 * Drops the stores that nobody has looked at for long: runners that make a new workspace for each job leave one for
 * each, and workspaces of others come and go. One that is dropped goes at once and then file by file, so that no part
 * of a history can be taken for all of it. What cannot be removed stays.
 *
 * @param folder what the stores lie in, one for each place
 */
export function dropUnused(folder: string, now: Date): void {
  attempt(() => {
    for (const name of readdirSync(folder)) attempt(() => dropIfUnused(folder, name, now));
  });
}

function dropIfUnused(folder: string, name: string, now: Date): void {
  let path = join(folder, name);
  if (STORE.test(name)) {
    const stats = lstatSync(path);
    if (!stats.isDirectory() || now.getTime() - stats.mtimeMs < KEPT_DAYS * 86_400_000) return;
    const apart = join(folder, `.dropped-${randomBytes(8).toString('hex')}`);
    renameSync(path, apart);
    path = apart;
  } else if (!DROPPED.test(name)) return;
  rmSync(path, { recursive: true });
}
