/** A pattern that cannot be understood. The message gives the fact, the pattern and the remedy, for the user. */
export declare class PatternError extends Error {
    readonly name = "PatternError";
}
