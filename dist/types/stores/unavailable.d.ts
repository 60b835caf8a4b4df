import type { Lookup, Recorded, Store, StoreName } from '../core/history/store.ts';
/** Stands for a store that does not exist here. */
export declare class UnavailableStore implements Store {
    #private;
    readonly name: StoreName;
    constructor(name: StoreName, why: string);
    find(): Promise<Lookup>;
    record(): Promise<Recorded>;
}
