/**
 * What the process ends with. Scripts rely on these: 1 is only ever an answer, never an accident, because for
 * `changed` it means that nothing has to be done.
 */
export declare const EXIT: {
    /** What was asked is so, or the work is done. */
    readonly yes: 0;
    /** What was asked is not so. */
    readonly no: 1;
    /** Wrong usage, or something cannot be read or written. */
    readonly error: 2;
    /** There is no checkpoint to compare with. */
    readonly notCheckpointed: 3;
    /** `run`: the command could not be started. */
    readonly notExecutable: 126;
    /** `run`: there is no such command. */
    readonly notFound: 127;
    /** `run`: the command was killed by a signal, whose number is added. */
    readonly signal: 128;
};
