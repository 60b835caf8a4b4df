import type { Loaded, Newest, Saved, Store, StoreName } from '../core/history/store.ts';
/** Stands for a store that does not exist here. */
export declare class UnavailableStore implements Store {
    #private;
    readonly name: StoreName;
    constructor(name: StoreName, why: string);
    newest(): Promise<Newest>;
    load(): Promise<Loaded>;
    save(): Promise<Saved>;
}
