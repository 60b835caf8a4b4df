import { type Checkpoint } from '../core/history/checkpoint.ts';
import type { Identity } from '../core/history/identity.ts';
import type { Lookup, Recorded, Store, StoreName } from '../core/history/store.ts';
/** What a {@link FolderStore} is made of. */
export interface FolderStoreOptions {
    readonly name: StoreName;
    /** The folder that holds all checkpoints of the store, absolute; made when the first one is recorded. */
    readonly root: string;
    /**
     * Whether a recorded checkpoint must survive a power failure; by default it must. A folder that goes with the job
     * need not wait for the disk.
     */
    readonly durable?: boolean;
}
/**
 * Keeps checkpoints in a folder on disk: the Action's `job` store (below `RUNNER_TEMP`, which the runner empties
 * at the job's start and end, RUNNER_FACTS §1.9) and `machine` store (below `RUNNER_TOOL_CACHE`), and the command
 * line's.
 *
 *     <root>/<slug>-<identity digest>/000000000007.checkpoint
 *
 * The file with the greatest number is the newest. Clocks decide nothing: one that was set back would make an
 * older checkpoint the newest, and content that went A, B, A would be called unchanged at B.
 *
 * A number is claimed only for a file that is complete and on disk, so a kill at any moment leaves whole checkpoints
 * and nothing else that counts. A file that is damaged all the same is `unreadable`, never skipped in favour of
 * an older one.
 *
 * The root is trusted; what lies below it is read without following links.
 */
export declare class FolderStore implements Store {
    #private;
    readonly name: StoreName;
    constructor(options: FolderStoreOptions);
    /** As {@link Store.find}. The checkpoint was read and verified in full, so loading it costs nothing more. */
    find(identity: Identity, preferredRun?: string): Promise<Lookup>;
    /** As {@link Store.record}. Any number of processes may record at the same time, each gets a number of its own. */
    record(identity: Identity, checkpoint: Checkpoint): Promise<Recorded>;
}
