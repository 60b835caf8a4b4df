import type { EventEmitter } from 'node:events';
/** What became of a command. */
export type Ended = {
    readonly kind: 'exited';
    readonly code: number;
} | {
    readonly kind: 'killed';
    readonly signal: NodeJS.Signals;
}
/** `code` is that of the system error. */
 | {
    readonly kind: 'not-started';
    readonly code: string;
};
export interface ChildRequest {
    readonly executable: string;
    readonly arguments: readonly string[];
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    /** Emits the signals that this process gets. */
    readonly signals: EventEmitter;
    /** Whether Ctrl-C in the terminal reaches the command without our doing. */
    readonly onTerminal: boolean;
}
/**
 * Runs a command without a shell, with the standard streams of this process, and hands it the signals that this
 * process gets. A terminal sends its SIGINT to both; a second one would make many programs give up their
 * orderly end, so there it is not handed on.
 *
 * @returns how it ended, and the signal that this process got meanwhile
 */
export declare function runChild(request: ChildRequest): Promise<{
    readonly ended: Ended;
    readonly interrupted: NodeJS.Signals | undefined;
}>;
