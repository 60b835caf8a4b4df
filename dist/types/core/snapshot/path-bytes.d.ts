/**
 * Paths are strings everywhere, also those whose bytes are no UTF-8 (a Linux file name is any bytes but `/` and
 * NUL). A byte that does not decode becomes one lone surrogate, U+DC80 to U+DCFF, as in Python's
 * "surrogateescape" (PEP 383): no valid UTF-8 decodes to one, so two different names stay different, sorting
 * and JSON keep working, and {@link pathToBytes} gives the very bytes back.
 */
/** The string that stands for a path's bytes. */
export declare function pathFromBytes(bytes: Uint8Array): string;
/** The bytes of a path, the inverse of {@link pathFromBytes}. */
export declare function pathToBytes(path: string): Buffer;
/** Whether a path holds bytes that are no UTF-8, and must be opened by its bytes. */
export declare function isEscapedPath(path: string): boolean;
