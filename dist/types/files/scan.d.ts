import type { Found } from '../core/modes/taking.ts';
import { Entries } from '../core/snapshot/entries.ts';
import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import { type DirectoryReader } from './directory-reader.ts';
import type { StatBehind } from './folder-identity.ts';
export { ScanError } from './scan-error.ts';
/** What to look for and where. Everything but the patterns may be left out. */
export interface ScanRequest extends Partial<Omit<ScanPlace, 'directory'>> {
    /** One line each, in order (core/tracker/patterns). */
    readonly patterns: readonly string[];
    /** What relative patterns and the stored paths are relative to; default: the current folder. */
    readonly directory?: string;
}
/** Where to look, and how. */
export interface ScanPlace {
    /** Absolute; relative patterns and the stored paths are relative to it. */
    readonly directory: string;
    /** Absolute; links count with the content of files that lie in it. By default the directory. */
    readonly workspace?: string;
    /** Absolute folders in which the product keeps its records; they are not tracked. */
    readonly stores?: readonly string[];
    /** Track what links lead to instead of the links; default: false. */
    readonly followSymbolicLinks: boolean;
    /** Absolute; what `~` means. By default the user's. */
    readonly home: string;
    /** Whose rules names follow; by default this system's. */
    readonly platform: NodeJS.Platform;
    /** What it means that the folder is missing. `empty`: nothing is found. Default: `error`. */
    readonly whenDirectoryMissing: 'error' | 'empty';
    /** Called now and then while files are being hashed, a few times a second at most. */
    readonly onProgress?: (progress: {
        files: number;
        bytes: number;
    }) => void;
    /** How many threads hash; by default one for each processor, but at most 8. */
    readonly threads?: number;
}
/** What was found. */
export interface Scan extends Found {
    readonly entries: Entries;
    /** What of the patterns most likely is not meant so, in words. */
    readonly patternWarnings: readonly string[];
}
/** Nothing was looked for, or in nothing. */
export declare const NOTHING: Scan;
/** What a scan works with; other than the default only in tests. */
export interface ScanTools {
    readonly readDirectory: DirectoryReader;
    readonly workerUrl: URL;
    readonly statBehind?: StatBehind;
}
/**
 * Finds the files and links that the patterns match and hashes them.
 *
 * @throws ScanError for what the user has to see to: an unreadable file or folder, a pipe, socket or device named
 * by a pattern, a working directory that is missing or no folder
 * @throws PatternError for a pattern that cannot mean anything
 */
export declare function scan(request: ScanRequest, tools?: ScanTools): Promise<Scan>;
/** As {@link scan}, with patterns that are compiled. */
export declare function scanPatterns(patterns: PatternSet, request: ScanPlace, tools?: ScanTools): Promise<Scan>;
