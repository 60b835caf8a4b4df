import { type BigIntStats, realpathSync, statSync } from 'node:fs';
import { diskPath } from './disk-path.ts';

/** Device and inode of what a path leads to; nothing where it leads nowhere. Other than the default only in tests. */
export type StatFolder = (path: string) => Pick<BigIntStats, 'dev' | 'ino'> | undefined;

/** Tells the folder at a path, links followed, from all others. */
export function folderIdentity(path: string, stat: StatFolder = statFolder): string {
  try {
    const stats = stat(path);
    if (stats === undefined) return path;
    // Some file systems of Windows have no inode numbers, and say 0 of every folder.
    if (stats.ino === 0n) return realpathSync.native(diskPath(path) as string);
    return `${stats.dev}:${stats.ino}`;
  } catch {
    // Unreadable or gone: opening it will say so. Until then it is like no other.
    return path;
  }
}

function statFolder(path: string): BigIntStats | undefined {
  return statSync(diskPath(path), { bigint: true, throwIfNoEntry: false });
}
