import type { Checkpoint } from '../../core/history/checkpoint.ts';
import type { Identity } from '../../core/history/identity.ts';
import type { Lookup, Recorded, Store } from '../../core/history/store.ts';
import { type Variables } from './environment.ts';
/** What a {@link CacheStore} is made of. */
export interface CacheStoreOptions {
    /** The environment variables of the step. */
    readonly env: Variables;
    /** A folder of this action below `RUNNER_TEMP`, absolute; made when it is needed. */
    readonly temp: string;
    /** What all operations of this store together may take, in seconds; only time in which one runs counts. */
    readonly timeoutSeconds: number;
    /** Why nothing should be saved, in one line, when that is so: what a merge queue saves is found by nobody. */
    readonly refuseSaving?: string | undefined;
}
/**
 * Keeps checkpoints in the Actions cache, through `@actions/cache`.
 *
 * The key carries the hash, so finding costs one request and no download. Each checkpoint has a key of its own, as
 * entries are immutable.
 */
export declare class CacheStore implements Store {
    #private;
    readonly name = "cache";
    constructor({ env, temp, timeoutSeconds, refuseSaving }: CacheStoreOptions);
    /** As {@link Store.find}: a single request. The service decides which entry is the newest. */
    find(identity: Identity, preferredRun?: string): Promise<Lookup>;
    /** As {@link Store.record}. */
    record(identity: Identity, checkpoint: Checkpoint): Promise<Recorded>;
}
