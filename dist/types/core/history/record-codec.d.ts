import type { Record } from './record.ts';
/** The largest record that is read back, in bytes: five million paths of 100 bytes. */
export declare const MAX_RECORD_BYTES: number;
/** What became of reading a record. `why` is one line that may quote stored text. */
export type Decoded = {
    readonly kind: 'record';
    readonly record: Record;
} | {
    readonly kind: 'unreadable';
    readonly why: string;
};
/** A record as the bytes that a store keeps. */
export declare function encodeRecord(record: Record): Buffer;
/**
 * Reads what {@link encodeRecord} wrote. The bytes are untrusted: their digest, version, shape and the snapshot's hash
 * are checked, and whatever is wrong makes the record unreadable.
 */
export declare function decodeRecord(bytes: Buffer): Decoded;
