import { type ClientMessage } from './client-output.ts';
/** The functions of `@actions/cache` that are used. */
export type Client = typeof import('./client.ts');
/** What a {@link ClientRunner} is made of. */
export interface ClientRunnerOptions {
    /** The variables that the client reads. */
    readonly variables: Readonly<Record<string, string>>;
    /** The parent of the operations' folders, absolute; made when it is needed. */
    readonly temp: string;
    /** What all operations together may take. */
    readonly timeoutSeconds: number;
}
/**
 * What became of an operation. A returned `value` may still be the client's way of saying that it failed; the
 * messages tell. `why` is one line.
 */
export type Outcome<T> = {
    readonly kind: 'returned';
    readonly value: T;
    readonly messages: readonly ClientMessage[];
} | {
    readonly kind: 'failed';
    readonly why: string;
};
/** Runs operations of the client, each in a folder of its own that is gone afterwards, all within one budget. */
export declare class ClientRunner {
    #private;
    constructor(options: ClientRunnerOptions);
    /** @param operation gets the client, and the folder that relative paths and archives belong to */
    run<T>(operation: (client: Client, folder: string) => Promise<T>): Promise<Outcome<T>>;
}
