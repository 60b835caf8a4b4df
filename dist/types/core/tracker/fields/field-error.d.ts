/** A definition of fields that cannot be understood. The message gives the fact, the value and the remedy. */
export declare class FieldError extends Error {
    readonly name = "FieldError";
}
/** A value of the user's as it appears in such a message: in quotes, on one line, not endless. */
export declare function shown(value: unknown): string;
