import type { Snapshot } from '../snapshot/snapshot.ts';
import type { CompiledTracker } from '../tracker/compiled-tracker.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
/** What is worth telling of looking for files. */
export interface Found {
    /** Bytes of file content that were hashed. */
    readonly bytes: number;
    /** The positive patterns, as written, that no tracked file is owed to. */
    readonly unmatchedPatterns: readonly string[];
    /** Folders that these patterns name and that are empty: submodules that are not checked out? */
    readonly emptyFolders: readonly string[];
    /** FIFOs, sockets and devices that patterns matched; they are not tracked. */
    readonly skipped: readonly {
        readonly path: string;
        readonly kind: string;
    }[];
}
/** A snapshot that was just taken, with what is worth telling about the taking. */
export interface Taken extends Found {
    readonly snapshot: Snapshot;
    readonly compiled: CompiledTracker;
    /** Seconds that finding and hashing took. */
    readonly seconds: number;
    /** The places of entries of which only fields were to be tracked, and none of these is there. */
    readonly empty: ReadonlySet<number>;
    /** Files of which only fields were to be tracked, but which could not be parsed and are tracked whole. */
    readonly unparsed: readonly {
        readonly path: string;
        readonly why: string;
    }[];
    /** Patterns of `generates` that match nothing. */
    readonly missingProducts: readonly string[];
    /** What each group needs by itself, by its name; empty where none needs another. */
    readonly needs: ReadonlyMap<string, readonly string[]>;
    /** Sentences for the user about what was found, each a fact and its remedy. */
    readonly warnings: readonly string[];
}
/**
 * Takes a snapshot of what a tracker tracks; rejects with a message for the user when something can't be read.
 *
 * @param whenDirectoryMissing `empty`: where the working directory is gone, nothing is there
 */
export type TakeSnapshot = (tracker: Tracker, values: Values, whenDirectoryMissing?: 'error' | 'empty') => Promise<Taken>;
