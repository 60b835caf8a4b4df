import { type Digest } from '../digest.ts';
/**
 * What a tracked path is: a regular file (digest of its content), a symbolic link (digest of its target text), or a
 * file of which only parts are tracked (digest of the selection and of these parts).
 */
export type EntryKind = 'file' | 'link' | 'fields';
/** The byte that stands in {@link Entries.executable} for what is known of a file's owner: may he execute it? */
export declare const EXECUTABLE: {
    readonly unknown: 0;
    readonly no: 1;
    readonly yes: 2;
};
/** One tracked path, as a value to look at. {@link Entries} keeps them in columns. */
export interface Entry {
    /** With `/`, relative to the tracker's working directory; `../` and absolute paths occur. */
    readonly path: string;
    readonly kind: EntryKind;
    readonly digest: Digest;
    /** Whether the file may be executed by its owner; `undefined` where the system does not tell, and for links. */
    readonly executable?: boolean | undefined;
}
/**
 * The tracked paths with their digests, sorted by path in code units, no path twice. Kept in columns, because a
 * million entries as objects with hexadecimal strings would take most of a gigabyte.
 */
export declare class Entries {
    readonly paths: readonly string[];
    /** One byte an entry: the kind's place in the list of kinds. */
    readonly kinds: Uint8Array;
    /** {@link DIGEST_BYTES} bytes an entry. */
    readonly digests: Uint8Array;
    /** One byte an entry: {@link EXECUTABLE}. */
    readonly executable: Uint8Array;
    /**
     * @param paths sorted by code units, without repetition; this is checked
     * @throws RangeError when the columns do not fit each other or the order is wrong
     */
    constructor(paths: readonly string[], kinds: Uint8Array, digests: Uint8Array, executable: Uint8Array);
    /** Entries from values in any order; a repeated path is an error. */
    static from(entries: Iterable<Entry>): Entries;
    get length(): number;
    /** The entry at a position. @throws RangeError when there is none. */
    at(position: number): Entry;
    /** The entries at some positions, given in ascending order. */
    pick(positions: readonly number[]): Entries;
    /** The 32 bytes of the digest at a position, as a view. */
    digestBytes(position: number): Uint8Array;
    [Symbol.iterator](): Generator<Entry>;
}
/** The byte that stands for a kind in {@link Entries.kinds}. */
export declare function kindCode(kind: EntryKind): number;
/** The kind for its byte. @throws RangeError for a byte that stands for none. */
export declare function kindFromCode(code: number | undefined): EntryKind;
