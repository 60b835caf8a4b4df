import { type Facts } from './manifest.ts';
/** What a `go.mod` or `go.work` says, as far as it matters here. */
export interface GoFile {
    readonly module: string | undefined;
    readonly require: readonly string[];
    /** What stands on the right of each `=>`, by what stands on its left. */
    readonly replace: ReadonlyMap<string, string>;
    /** Folders that a `go.work` uses. */
    readonly use: readonly string[];
}
/**
 * Reads a `go.mod` or a `go.work`: one directive a line, or a block of lines in round brackets; `//` comments, names
 * plain, in "quotes" or in `backquotes` (https://go.dev/ref/mod#go-mod-file).
 *
 * @throws Malformed
 */
export declare function parseGoFile(text: string): GoFile;
/**
 * What a `go.mod` says: what it requires, by name or, where it is replaced with a folder, by that. Of a required module
 * the name counts whatever the version, since a `go.work` may put the one of the workspace in its place.
 *
 * @param replace what a `go.work` replaces, by folders of its own
 */
export declare function goModFacts(file: GoFile, folder: string, replace: ReadonlyMap<string, string>): Facts;
/** Whether a replacement is a folder: it begins with `./`, `../` or a root. */
export declare function isGoFolder(target: string): boolean;
