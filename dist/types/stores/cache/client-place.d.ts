import type { ClientOutput } from './client-output.ts';
/** What one operation of the client takes for its surroundings. */
export interface ClientPlace {
    /** Its working directory and `GITHUB_WORKSPACE`; relative paths and archives belong here. Absolute. */
    readonly workspace: string;
    /** Its `RUNNER_TEMP`, where it leaves folders behind (RUNNER_FACTS §8.8). Absolute. */
    readonly temp: string;
    /** Environment variables that it sees in place of the real ones. */
    readonly variables: Readonly<Record<string, string>>;
    readonly output: ClientOutput;
    /** Takes what is thrown outside of the promise that the client returned (RUNNER_FACTS §8.9). */
    readonly onStray: (error: unknown) => void;
}
/**
 * Runs an operation of the client in a place. The process is itself again when the operation ends; for one that never
 * ends it keeps answering by who asks.
 */
export declare function inPlace<T>(place: ClientPlace, operation: () => Promise<T>): Promise<T>;
