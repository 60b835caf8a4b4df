import type { EventEmitter } from 'node:events';
import type { Streams } from './output.ts';
/** What the process stands in, read once in the entry. */
export interface Surroundings {
    readonly env: NodeJS.ProcessEnv;
    readonly platform: NodeJS.Platform;
    /** The user's home folder; `''` when it is not known. */
    readonly home: string;
    /** The folder that the process was started in. @throws a system error when it is gone */
    readonly cwd: () => string;
    readonly now: () => Date;
    /** Milliseconds since the process started. */
    readonly elapsed: () => number;
    readonly streams: Streams;
    /** Emits the signals that the process gets, by their names. */
    readonly signals: EventEmitter;
}
