import { Entries } from '../core/snapshot/entries.ts';
import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import { type SpecialKind } from './directory-reader.ts';
import type { Folder } from './folder-chain.ts';
import { HashBatch } from './hash-batch.ts';
import { type LinkTargets } from './link-target.ts';
import type { WalkVisitor } from './walk.ts';
/** A path that a pattern matched and that is neither file nor link. */
export interface Skipped {
    readonly path: string;
    readonly kind: SpecialKind;
}
/**
 * Collects in columns what a walk finds, hands it out in batches to be hashed, and makes entries of the outcomes.
 * There is no object for a file, so that a million of them fit.
 */
export declare class Findings implements WalkVisitor {
    #private;
    readonly skipped: Skipped[];
    /**
     * @param targets finds the files that links end at; nothing where these do not count
     * @param onBatch given each batch as soon as it is complete
     */
    constructor(patterns: PatternSet, targets: LinkTargets | undefined, onBatch: (batch: HashBatch) => void);
    file(folder: Folder, name: string): void;
    /** A link that ends at a file in the workspace is hashed with that file: what uses the link sees its content. */
    link(folder: Folder, name: string, target: Uint8Array): void;
    special(folder: Folder, name: string, kind: SpecialKind): void;
    /** Hands out what is there; to be called when the walk is over. */
    endBatch(): void;
    /**
     * The entries, and the size of all files together, once every batch is hashed.
     *
     * @throws ScanError for the first file that could not be read
     */
    finish(): {
        entries: Entries;
        bytes: number;
    };
}
