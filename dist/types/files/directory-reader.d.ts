import { type BigIntStats, type Dirent, type Stats } from 'node:fs';
/** What a name in a folder stands for, links not followed. */
export type NodeKind = 'file' | 'folder' | 'link' | 'fifo' | 'socket' | 'device';
/** What a scan does not open. */
export type SpecialKind = Extract<NodeKind, 'fifo' | 'socket' | 'device'>;
/** A folder's content in two columns. */
export interface Listing {
    readonly names: readonly string[];
    readonly kinds: readonly NodeKind[];
}
/** Reads one folder, given by its absolute path. Throws the system's error. */
export type DirectoryReader = (path: string) => Listing;
/**
 * A folder's content in the order in which its paths sort by code units: a folder `a` counts as `a/`. Names that
 * are no UTF-8 come as core/path-bytes.ts writes them.
 */
export declare const readDirectory: DirectoryReader;
/** The kind of what is at a path, links not followed; `undefined` when there is nothing. */
export declare function kindOnDisk(path: string): NodeKind | undefined;
/** The kind that node reports, or `undefined` when it does not know. */
export declare function kindOf(entry: Dirent | Stats | BigIntStats): NodeKind | undefined;
