import { type Digest } from '../digest.ts';
import type { Values } from '../tracker/values.ts';
import { type Entries } from './entries.ts';
/** What the tracked things are at one instant. */
export interface Snapshot {
    readonly entries: Entries;
    readonly values: Values;
    /**
     * One SHA-256 over all of it but the executable bits, so that it is the same on every system: equal hashes mean
     * equal paths, kinds, digests and values.
     */
    readonly hash: Digest;
    /**
     * Over the executable bits, in the order of the entries: with equal hashes, equal bits are the same bits.
     * `undefined` where the system does not tell them.
     */
    readonly bits: Digest | undefined;
}
/** A snapshot of entries and values, with its hash. */
export declare function createSnapshot(entries: Entries, values?: Values): Snapshot;
