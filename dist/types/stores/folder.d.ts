import type { Loaded, Newest, Saved, Store, StoreName } from '../core/history/store.ts';
/** What a {@link FolderStore} is made of. */
export interface FolderStoreOptions {
    readonly name: StoreName;
    /** The folder that holds all entries of the store, absolute; made when the first one is saved. */
    readonly root: string;
    /**
     * Whether a saved entry must survive a power failure; by default it must. A folder that goes with the job need not
     * wait for the disk.
     */
    readonly durable?: boolean;
}
/**
 * Keeps entries in a folder on disk: the Action's `job` store (below `RUNNER_TEMP`, which the runner empties at the
 * job's start and end) and `machine` store (below `RUNNER_TOOL_CACHE`), and the command line's.
 *
 *     <root>/<slug>-<identity>/000000000007.entry
 *                              <digest of the key>.key
 *
 * Both are names of one file: the key on its first line, then the bytes. The name by the key comes first, so that a key
 * is saved once; then the number, so that the file with the greatest number is the newest. Clocks decide nothing: one
 * that was set back would make an older entry the newest, and content that went A, B, A would be called unchanged at B.
 *
 * Names are given only to a file that is complete and on disk, so a kill at any moment leaves whole entries and nothing
 * else that counts. A file that is damaged all the same is a fault, never skipped in favour of an older one.
 *
 * The root is trusted; what lies below it is read without following links.
 */
export declare class FolderStore implements Store {
    #private;
    readonly name: StoreName;
    constructor(options: FolderStoreOptions);
    /** As {@link Store.newest}. */
    newest(prefixes: readonly string[]): Promise<Newest>;
    /** As {@link Store.load}. */
    load(key: string): Promise<Loaded>;
    /** As {@link Store.save}. Any number of processes may save at the same time. */
    save(key: string, bytes: Buffer): Promise<Saved>;
}
