/** The action's pre stage. */
export declare function pre(): Promise<never>;
/** The action's main stage. */
export declare function main(): Promise<never>;
/** The action's post stage. */
export declare function post(): Promise<never>;
/** The command line. */
export declare function cli(): Promise<never>;
/** The library's exports. */
export declare function library(): Promise<typeof import('./index.ts')>;
/** A thread that hashes files. */
export declare function hashWorker(): Promise<void>;
/** The thread in which the cache client runs. */
export declare function clientWorker(): Promise<void>;
