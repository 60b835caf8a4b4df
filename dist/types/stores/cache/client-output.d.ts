/**
 * What the client writes to stdout during one task. It tells only there why it failed (RUNNER_FACTS §8.3), in lines
 * that would become annotations or noise in the log. So each is kept as a message, and goes to the log as a debug
 * line, escaped as a workflow command has to be: whatever it holds, the runner sees no other command in it.
 *
 * One command passes as it is, the one that masks the signature of an upload or download address. It counts only
 * when the client itself wrote it: tar prints names out of the archive, and those could have any part of any later
 * output masked. The client writes strings, the output of a program comes as bytes, and is no message.
 */
export declare class ClientOutput {
    #private;
    /** Lines, those of another level than info with that before them: `warning: …`. */
    readonly messages: string[];
    /** @param print writes to the log */
    constructor(print: (text: string) => void);
    /** Takes one write. */
    take(chunk: string | Uint8Array): void;
}
