import type { Loaded, Newest, Saved, Store } from '../../core/history/store.ts';
import { type ClientThreadOptions } from './client-thread.ts';
/** What a {@link CacheStore} is made of; `env` is that of the step. */
export interface CacheStoreOptions extends ClientThreadOptions {
    /** A folder of this action below `RUNNER_TEMP`, absolute; made when it is needed. */
    readonly temp: string;
    /** Why nothing should be saved, in one line, when that is so: what a merge queue saves is found by nobody. */
    readonly savingIsPointless?: string | undefined;
}
/** Keeps entries in the Actions cache, through `@actions/cache`. */
export declare class CacheStore implements Store {
    #private;
    readonly name = "cache";
    constructor(options: CacheStoreOptions);
    /** The seconds of the timeout that are gone; `alreadySpentSeconds` for the next store of the step. */
    get spentSeconds(): number;
    /** As {@link Store.newest}: a single request. The service decides which entry is the newest. */
    newest(prefixes: readonly string[]): Promise<Newest>;
    /** As {@link Store.load}. */
    load(key: string): Promise<Loaded>;
    /** As {@link Store.save}. */
    save(key: string, bytes: Buffer): Promise<Saved>;
}
