import { type Digest } from '../digest.ts';
import { type Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import type { Checkpoint, Origin } from './checkpoint.ts';
/** The largest checkpoint that is read back, in bytes: five million paths of 100 bytes. */
export declare const MAX_CHECKPOINT_BYTES: number;
/** What became of reading a checkpoint. `why` is one line that may quote stored text. */
export type Decoded = {
    readonly kind: 'checkpoint';
    readonly checkpoint: Checkpoint;
} | {
    readonly kind: 'unreadable';
    readonly why: string;
};
/** A checkpoint as the bytes that a store keeps. */
export declare function encodeCheckpoint(checkpoint: Checkpoint): Buffer;
/**
 * Reads what {@link encodeCheckpoint} wrote. The bytes are untrusted: version, shape and hash are checked, and
 * whatever is wrong makes the checkpoint unreadable.
 */
export declare function decodeCheckpoint(bytes: Buffer): Decoded;
/** What a checkpoint says of itself. */
export interface CheckpointHeader {
    readonly hash: Digest;
    /** Number of entries. */
    readonly entries: number;
    readonly values: Values;
    readonly tracker: Tracker;
    readonly origin: Origin;
}
/** Reads the first line of a checkpoint, without its end. Gives the header, or what is wrong with it. */
export declare function parseHeaderLine(line: string): CheckpointHeader | string;
