import type { PartRecord, Record } from '../history/record.ts';
import { Entries } from '../snapshot/entries.ts';
import { type CompiledTracker } from '../tracker/compiled-tracker.ts';
import type { Values } from '../tracker/values.ts';
/** What a part of the present is compared with. */
export interface PartBaseline {
    readonly part: PartRecord;
    /** The part's entries at its last success, as far as the present definition matches them; `undefined`: there was none. */
    readonly content: {
        readonly entries: Entries;
        readonly values: Values;
    } | undefined;
    /** Entries that the present definition does not match. */
    readonly unmatched: Entries;
}
/**
 * A record, read through the present definition: what a pattern newly matches is added, what is no longer matched is
 * not removed. The record knows which file belonged to which group.
 *
 * @param then the record's own definition; the present one where they are the same
 * @param isCheckpoint a checkpoint stands for what was there, not for work that was done on it
 */
export declare class RecordReader {
    #private;
    readonly record: Record;
    constructor(record: Record, then: CompiledTracker, now: CompiledTracker, isCheckpoint?: boolean);
    /** The folder groups that `group-by` means now among those that the record has, whether or not they are there. */
    knownFolders(): {
        readonly name: string;
        readonly folder: string;
    }[];
    /** Whether anything of a group was there when the record was made. */
    hadMembers(name: string): boolean;
    /**
     * What one part is compared with; `undefined` where the record did not have it.
     *
     * @param open whether the record is an attempt whose success is not known: then a pending part is compared with what
     *   it was judged against
     */
    baseline(name: string, open: boolean): PartBaseline | undefined;
}
/** All entries of two lists; of two with one path that of the first. */
export declare function union(first: Entries, second: Entries): Entries;
