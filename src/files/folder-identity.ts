import { type BigIntStats, realpathSync, statSync } from 'node:fs';
import { diskPath } from './disk-path.ts';

/** What a path leads to, links followed; nothing where it leads nowhere. Other than {@link statBehind} only in tests. */
export type StatBehind = (path: string) => BigIntStats | undefined;

/** @throws the system's error */
export const statBehind: StatBehind = (path) =>
  statSync(diskPath(path), { bigint: true, throwIfNoEntry: false });

/** Tells the folder at a path, links followed, from all others. */
export function folderIdentity(path: string, stat: StatBehind = statBehind): string {
  try {
    const stats = stat(path);
    return stats === undefined ? path : identityOf(stats, path);
  } catch {
    // Unreadable or gone: opening it will say so. Until then it is like no other.
    return path;
  }
}

/** As {@link folderIdentity}, for one that was looked at. */
export function identityOf({ dev, ino }: BigIntStats, path: string): string {
  // Some file systems of Windows have no inode numbers, and say 0 of every folder.
  if (ino !== 0n) return `${dev}:${ino}`;
  try {
    return realpathSync.native(diskPath(path) as string);
  } catch {
    return path;
  }
}
