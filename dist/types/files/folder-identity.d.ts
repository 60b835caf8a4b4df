import { type BigIntStats } from 'node:fs';
/** What a path leads to, links followed; nothing where it leads nowhere. Other than {@link statBehind} only in tests. */
export type StatBehind = (path: string) => BigIntStats | undefined;
/** @throws the system's error */
export declare const statBehind: StatBehind;
/** Tells the folder at a path, links followed, from all others. */
export declare function folderIdentity(path: string, stat?: StatBehind): string;
/** As {@link folderIdentity}, for one that was looked at. */
export declare function identityOf({ dev, ino }: BigIntStats, path: string): string;
