/**
 * A text that may be hostile, as one line without control characters: what would move a cursor, end a line or
 * hide text becomes visible as an escape (`\n`, `\x1b`, `\u202e`), and so do bytes that are no UTF-8 (`\xff`).
 */
export declare function printable(text: string): string;
/** A foreign text as one short line, without control characters and what hides text. */
export declare function excerpt(text: string, most?: number): string;
