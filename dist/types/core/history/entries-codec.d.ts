import { Entries } from '../snapshot/entries.ts';
/** Entries as the bytes that a record ends with, in pieces to be joined. */
export declare function encodeEntries(entries: Entries): Buffer[];
/** Reads what {@link encodeEntries} wrote, which is untrusted: the entries, or what is wrong with them. */
export declare function decodeEntries(bytes: Buffer, count: number): Entries | string;
