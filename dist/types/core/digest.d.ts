/** A SHA-256 digest as 64 lower-case hexadecimal digits. Made only by the functions of this file. */
export type Digest = string & {
    readonly __digest: never;
};
/** Bytes in one binary SHA-256 digest. */
export declare const DIGEST_BYTES = 32;
/** The digest that `text` spells, or `undefined` when it is none. */
export declare function parseDigest(text: unknown): Digest | undefined;
/** The SHA-256 digest of some bytes, or of a string's UTF-8 form. */
export declare function digestOf(content: string | Uint8Array): Digest;
/** The digest that 32 bytes hold, which is how {@link import('./snapshot/entries.ts').Entries} keeps them. */
export declare function digestFromBytes(bytes: Uint8Array): Digest;
