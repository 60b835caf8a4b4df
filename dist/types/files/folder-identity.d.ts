import { type BigIntStats } from 'node:fs';
/** Device and inode of what a path leads to; nothing where it leads nowhere. Other than the default only in tests. */
export type StatFolder = (path: string) => Pick<BigIntStats, 'dev' | 'ino'> | undefined;
/** Tells the folder at a path, links followed, from all others. */
export declare function folderIdentity(path: string, stat?: StatFolder): string;
