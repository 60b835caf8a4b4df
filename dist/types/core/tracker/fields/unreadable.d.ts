/**
 * Why the content of a file is not looked into, so that the file is tracked whole. The message is a clause such as
 * `not valid JSON: line 3, column 7`, on one line and without the file's content, which may be hostile or secret.
 */
export declare class Unreadable extends Error {
    readonly name = "Unreadable";
}
/** What is no valid document of its format, with the position counted from 1 where it is known. */
export declare function malformed(format: string, line?: number, column?: number): Unreadable;
/** A document nested deeper than {@link MAX_FIELD_DEPTH}. */
export declare function tooDeep(): Unreadable;
/** A document with a number written in more than {@link MAX_NUMBER_LENGTH} characters. */
export declare function tooLongNumber(): Unreadable;
/** The largest file that is looked into, in bytes; a larger one is tracked whole. */
export declare const MAX_FIELD_FILE_BYTES: number;
/** How many maps and lists may contain each other, aliases resolved. All that recurses over a document is bounded by it. */
export declare const MAX_FIELD_DEPTH = 500;
/** The most characters a number may be written with: arithmetic on longer ones takes more than linear time. */
export declare const MAX_NUMBER_LENGTH = 1000;
