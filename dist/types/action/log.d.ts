/** One line. */
export declare function logLine(text: string): void;
/** A warning, which the runner shows as an annotation. */
export declare function logWarning(text: string): void;
/** An error, which the runner shows as an annotation; the exit code is the caller's. */
export declare function logError(text: string): void;
/** A line that is shown only when step debugging is on. */
export declare function logDebug(text: string): void;
/** A collapsed group of lines that derive from file names. */
export declare function logGroup(title: string, lines: readonly string[]): void;
