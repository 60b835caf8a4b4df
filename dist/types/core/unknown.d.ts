/** Whether a value read back from somewhere is an object with string keys. */
export declare function isRecord(value: unknown): value is Record<string, unknown>;
/** Whether a value read back from somewhere is an array of strings. */
export declare function isStringArray(value: unknown): value is string[];
/** The code of a system error, such as `ENOENT`. */
export declare function errorCode(error: unknown): string | undefined;
/** What a thrown value says, in one line. */
export declare function errorMessage(error: unknown): string;
