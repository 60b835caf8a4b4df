import type { SpecialKind } from './directory-reader.ts';
/**
 * The files cannot be tracked, and the user has to do something about it. The message gives the fact, the path
 * and the remedy; `cause` is the system's error where there is one.
 */
export declare class ScanError extends Error {
    readonly name = "ScanError";
}
/** The error for something that cannot be read, by its stored path. */
export declare function unreadable(what: 'file' | 'folder' | 'link', path: string, cause: unknown): ScanError;
/** The error for a folder that links lead to again and again. */
export declare function tooManyWays(path: string, most: number): ScanError;
/** The error for something that cannot be tracked and was asked for by its very name. */
export declare function specialError(path: string, kind: SpecialKind): ScanError;
/** A path in quotes, control characters and what is no text escaped. */
export declare function quotePath(path: string): string;
