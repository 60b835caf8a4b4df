import type { Identity } from './identity.ts';
import { type AttemptKey, type CheckpointKey, type KeyOrigin, type Row, type SuccessKey } from './keys.ts';
import type { Record } from './record.ts';
import { type Standing, type Viewer } from './standing.ts';
import type { Loaded, Saved, Store } from './store.ts';
/** The refs whose records count, as keys have them. */
export interface Refs {
    /** The ref of this run, under which it records. */
    readonly own: string;
    /** Others to compare with while this one has nothing, in order. */
    readonly others: readonly string[];
}
/** Why nothing is known: the store failed, or what it has can't be read. `why` is not fit to print without escaping. */
export interface Doubt {
    readonly kind: 'unavailable' | 'unreadable';
    readonly why: string;
}
/** The store says clearly that it has no such entry. */
type Absent = Extract<Loaded, {
    kind: 'absent';
}>;
/**
 * One history in one store: the attempts of an identity in the order in which they were recorded, their successes, and
 * its checkpoints. What is the same for every store is here; a store only has to keep entries.
 */
export declare class History {
    #private;
    readonly row: Row;
    constructor(store: Store, identity: Identity, refs: Refs);
    get storeName(): Store['name'];
    /** How the history stands: two look-ups at once. */
    look(viewer: Viewer): Promise<Standing | Doubt>;
    /** The newest attempt. */
    newestAttempt(): Promise<AttemptKey | undefined | Doubt>;
    /**
     * The newest checkpoint: one request.
     *
     * @param preferredRun a run id: a checkpoint of that run is preferred to a newer one of another
     */
    findCheckpoint(preferredRun: string): Promise<CheckpointKey | undefined | Doubt>;
    /** The successes of groups under the ids of their attempts, all asked for at once: where each came from. */
    findGroupSuccesses(ref: string, ids: readonly string[]): Promise<Map<string, KeyOrigin> | Doubt>;
    /** The newest attempt that one run recorded. */
    findOfRun(runId: string): Promise<AttemptKey | undefined | Doubt>;
    /** The id of the attempt that a record is of. */
    idOf({ key }: Record): string | undefined;
    /** Whether an entry of exactly this key is there. */
    has(key: string): Promise<boolean | Doubt>;
    /** Loads the record of a key that was found. */
    load({ key, hash, }: Pick<AttemptKey | SuccessKey | CheckpointKey, 'key' | 'hash'>): Promise<Record | Doubt>;
    /** Loads the record under a key that may have none, or none yet; the key does not say what it holds. */
    loadIfThere(key: string): Promise<Record | Absent | Doubt>;
    /** Saves a record under a key. */
    save(key: string, record: Record): Promise<Saved>;
    /** Saves an entry that says all by its key. */
    mark(key: string): Promise<Saved>;
}
/** Whether the store has no such entry. */
export declare function isAbsent(value: Record | Absent | Doubt): value is Absent;
/** Whether something that was asked for is not known. */
export declare function isDoubt<T extends object>(value: T | undefined | Doubt): value is Doubt;
export {};
