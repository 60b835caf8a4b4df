import { type Digest } from '../digest.ts';
import type { Values } from '../tracker/values.ts';
import type { Entries } from './entries.ts';
/** What the tracked things are at one instant. */
export interface Snapshot {
    readonly entries: Entries;
    readonly values: Values;
    /** One SHA-256 over all of it: equal hashes mean equal paths, kinds, digests and values. */
    readonly hash: Digest;
}
/** A snapshot of entries and values, with its hash. */
export declare function createSnapshot(entries: Entries, values?: Values): Snapshot;
