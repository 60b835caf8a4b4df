/** Why a file is no entry. */
export interface Unreadable {
    readonly kind: 'unreadable';
    readonly why: string;
}
/** It was there, and is not any more. */
export interface Gone {
    readonly kind: 'gone';
}
/** An entry's file: its key, the line's end, its bytes. */
export declare function entryFile(key: string, bytes: Buffer): Buffer[];
/** The key that an entry's file states; only its beginning is read. @throws a system error other than ENOENT */
export declare function readKey(file: string): {
    readonly kind: 'key';
    readonly key: string;
} | Unreadable | Gone;
/** Reads an entry in full. @throws a system error other than ENOENT */
export declare function readEntry(file: string, key: string): {
    readonly kind: 'entry';
    readonly bytes: Buffer;
} | Unreadable | Gone;
