/** The command line cannot be understood. The message gives the fact, the value and the remedy. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
