/** A stream that text is written to; a terminal or not. */
export interface OutputStream {
    write(data: string | Uint8Array, done: (error?: Error | null) => void): boolean;
    on(event: 'error', listener: (error: Error) => void): unknown;
    readonly isTTY?: boolean;
}
/** Where the process writes to. */
export interface Streams {
    readonly stdin: {
        readonly isTTY?: boolean;
    };
    readonly stdout: OutputStream;
    readonly stderr: OutputStream;
}
/**
 * What a command says: results on stdout, all else on stderr. Everything but {@link raw} is made printable line by
 * line, because file names are hostile for terminals too.
 */
export declare class Output {
    #private;
    /** @param quiet only errors are written */
    constructor(streams: Streams, quiet: boolean);
    /** Lines for people, on stdout. */
    result(lines: readonly string[]): void;
    /** What was asked for in a form for programs, on stdout; also when quiet. */
    raw(data: string | Uint8Array): void;
    /** Something worth knowing, on stderr. */
    notice(text: string): void;
    /** Something that is probably not what the user wants, on stderr. */
    warning(text: string): void;
    /** Something that is broken though the work goes on, on stderr; also when quiet. */
    fault(text: string): void;
    /** Why the work ends, on stderr. */
    error(text: string): void;
    /** Where progress is shown; `undefined` where it is not wanted or nobody looks. */
    progressStream(): OutputStream | undefined;
    /**
     * Waits until everything was handed over.
     *
     * @throws Error when results could not be written, for another reason than that nobody reads them any more
     */
    flush(): Promise<void>;
}
