import type { Signals } from './signals.ts';
/** What became of one file; a negative number is the system's error number. */
export declare const OUTCOME: {
    readonly pending: 0;
    readonly hashed: 1;
    readonly absent: 2;
    readonly link: 3;
    readonly special: 4;
};
/** Files up to this size are read at once; longer ones take turns in two such buffers. */
export declare const BUFFER_BYTES: number;
/** Reads and hashes files, one after the other, in memory that does not depend on their size. */
export declare class FileHasher {
    #private;
    /** Bytes in the file that was hashed last. */
    size: number;
    /** Whether the file that was hashed last may be executed: {@link EXECUTABLE}. */
    executable: number;
    constructor(followSymbolicLinks: boolean, signals: Signals);
    /**
     * Hashes the file at an absolute path into 32 bytes of `digests`.
     *
     * @returns what became of it, at once for all but long files; never throws or rejects
     */
    hash(path: string, digests: Uint8Array, at: number): number | Promise<number>;
}
