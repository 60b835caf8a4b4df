import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import { type DirectoryReader, type SpecialKind } from './directory-reader.ts';
import { type Folder } from './folder-chain.ts';
import { type StatBehind } from './folder-identity.ts';
import type { Pacer } from './pacer.ts';
import type { PatternUsage } from './pattern-usage.ts';
import type { StoreFolders } from './store-folders.ts';
/** Told what a walk finds, mostly in the order of the stored paths. */
export interface WalkVisitor {
    file(folder: Folder, name: string): void;
    /** @param target the bytes of the link's text, with `/` also on Windows */
    link(folder: Folder, name: string, target: Uint8Array): void;
    special(folder: Folder, name: string, kind: SpecialKind): void;
    /** A folder that is matched itself, before what lies in it. */
    folder?(folder: Folder, name: string): void;
}
export interface WalkRequest {
    readonly patterns: PatternSet;
    readonly followSymbolicLinks: boolean;
    readonly readDirectory: DirectoryReader;
    readonly statBehind?: StatBehind;
    /** Not entered. */
    readonly stores: StoreFolders;
    readonly usage: PatternUsage;
    readonly pacer: Pacer;
}
/**
 * Walks the files that patterns could match, reading only folders in which something could be. What vanishes
 * meanwhile counts as absent. Holds its own stack, so depth is limited by the system's path length alone.
 *
 * @throws ScanError for what cannot be read
 */
export declare function walk(request: WalkRequest, visitor: WalkVisitor): Promise<void>;
