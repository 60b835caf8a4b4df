/** One line that the client said. `output` is what a program that it ran (tar, zstd) printed. */
export interface ClientMessage {
    readonly level: 'debug' | 'info' | 'warning' | 'error' | 'output';
    readonly text: string;
}
/**
 * What one operation of the client writes to stdout. The client tells only there why it failed (RUNNER_FACTS §8.3),
 * in lines that would become annotations or noise in the log. So each is kept as a message, and goes to the log as
 * a debug line, escaped as a workflow command has to be: whatever it holds, the runner sees no other command in it.
 *
 * One command passes as it is, the one that masks the signature of an upload or download address. It counts only
 * when the client itself wrote it: tar prints names out of the archive, and those could have any part of any later
 * output masked. The client writes strings, the output of a program comes as bytes.
 */
export declare class ClientOutput {
    #private;
    readonly messages: ClientMessage[];
    /** @param print writes to the real stdout */
    constructor(print: (text: string) => void);
    /** Takes one write to stdout. */
    take(chunk: string | Uint8Array): void;
}
