import type { Dialect } from './dialect.ts';
import type { FolderState } from './folder-state.ts';
import { type Location, type PatternSite } from './location.ts';
import { type PatternLine } from './pattern-line.ts';
export type { Dialect } from './dialect.ts';
export type { FolderState } from './folder-state.ts';
export { type Alias, absolutePath, type Location, locate, type PatternSite, storedPath } from './location.ts';
export { PatternError } from './pattern-error.ts';
/**
 * Reads lines of patterns in the dialect of `actions/cache` and `hashFiles`, with braces, `..`, pruning and
 * without `.git` (docs/patterns.md).
 *
 * @param lines one pattern each
 * @param dialect `extended` also understands what filter files for `dorny/paths-filter` use: groups such as
 *   `@(a|b)` and `!(a)`, and ranges such as `{1..3}`
 * @throws PatternError for a line that cannot mean anything
 */
export declare function compilePatterns(lines: readonly string[], site: PatternSite, dialect?: Dialect): Patterns;
/**
 * As {@link compilePatterns}, for patterns that stand for folders, each of which is matched like a file: with and
 * without the separator at the end of an alternative they mean the same.
 */
export declare function compileFolderPatterns(lines: readonly string[], site: PatternSite): Patterns;
/**
 * Lists of patterns, ready to be stepped down a tree name by name ({@link stateIn}, {@link enter}, {@link lists})
 * or asked about one stored path ({@link matches}). A file is matched when any of the lists matches it; in a list
 * the last line that matches decides. All lists are looked at at once, so that many cost little more than one.
 */
export declare class Patterns {
    #private;
    readonly site: PatternSite;
    /** The folder that stored paths are relative to. */
    readonly directory: Location;
    /** Use {@link compilePatterns} and {@link unite}. */
    constructor(lists: readonly (readonly PatternLine[])[], site: PatternSite);
    /**
     * Several lists of patterns as one set, in which the lists are numbered in the order of their sets.
     *
     * @param sets for one and the same place; at least one
     */
    static unite(sets: readonly Patterns[]): Patterns;
    /** The numbers of the lines that include something; see {@link textOf}. */
    get positiveLines(): number[];
    /** A line as the user wrote it, for messages. */
    textOf(line: number): string;
    /** For each way in which a line can match, the place that it names before its first wildcard. */
    literalPlaces(line: number): Location[];
    /** What of the lines most likely is not meant so, in words and with the cure. */
    get warnings(): string[];
    /** Names in a folder that are what a line says but for its classes, `[slug]`, and that these do not match. */
    lookalikes(state: FolderState, names: readonly string[]): {
        readonly name: string;
        readonly line: number;
    }[];
    /**
     * The fewest places from which a walk finds everything that could match: the literal beginnings of the
     * positive lines, none below another.
     */
    roots(): Location[];
    /** The state in a folder given by its location. */
    stateIn({ root, names }: Location): FolderState;
    /** The state in the folder `name` of a folder. */
    enter(state: FolderState, name: string): FolderState;
    /** The lists that match a file or link `name` in a folder, in no certain order. */
    lists(state: FolderState, name: string): readonly number[];
    /** A list that matches a file or link `name` in a folder, or -1 when none does. */
    decide(state: FolderState, name: string): number;
    /** Whether what {@link decide} gives stands for a match. */
    includes(list: number): boolean;
    /** The positive lines that match a file `name` in a folder and are not overruled by a later one of their list. */
    supporters(state: FolderState, name: string): ReadonlySet<number>;
    /** Whether a positive line names exactly this stored path, without wildcards. */
    namesLiterally(path: string): boolean;
    /** Whether a file or link with this stored path is matched. Best asked in sorted order. */
    matches(path: string): boolean;
    /** The state in a folder given by its stored path, which is empty or ends in `/`. Best asked in sorted order. */
    stateOf(folder: string): FolderState;
}
