import { type FileHasher } from './hash-file.ts';
import type { Signals } from './signals.ts';
/** A batch as it is sent to another thread. */
export interface BatchMessage {
    readonly paths: string;
    readonly count: number;
    readonly memory: SharedArrayBuffer;
}
/**
 * A few thousand paths and, in memory shared by all threads, what is found out about each. Threads claim places
 * by counting up, so nothing has to be said between them file by file.
 */
export declare class HashBatch {
    #private;
    readonly count: number;
    /** Absolute folders, each ending in `/`, before the names in them; all joined by NUL, which no name contains. */
    readonly paths: string;
    readonly memory: SharedArrayBuffer;
    /** {@link OUTCOME} or a negative error number. */
    readonly outcomes: Int32Array;
    readonly sizes: Float64Array;
    readonly digests: Uint8Array;
    /** EXECUTABLE of core/snapshot/entries.ts. */
    readonly executable: Uint8Array;
    constructor({ paths, count, memory }: BatchMessage);
    static create(paths: string, count: number): HashBatch;
    toMessage(): BatchMessage;
    get isFinished(): boolean;
    get isClaimed(): boolean;
    /** The digest at a place, as a view. */
    digestBytes(place: number): Uint8Array;
    /** Enters a link, which needs no hashing by a thread. */
    recordLink(place: number, digest: Uint8Array): void;
    /** The places that have no outcome: when nobody is at work any more, what is left to do. */
    pending(): number[];
    /** All paths in order. */
    readPaths(): string[];
    /**
     * Claims and hashes until nothing is left to claim or all have been told to stop.
     *
     * @param breathe called after every file; what it returns is awaited
     */
    work(hasher: FileHasher, signals: Signals, breathe: () => Promise<void> | undefined): Promise<void>;
    /** Hashes the file at one place. Returns a promise for long files only. */
    hashOne(hasher: FileHasher, path: string, place: number, signals: Signals): Promise<void> | undefined;
}
