import type { FolderState } from './folder-state.ts';
import { type Location, type PatternSite } from './location.ts';
import { type Dialect, type PatternLine } from './pattern-line.ts';
export type { FolderState } from './folder-state.ts';
export { absolutePath, type Location, locate, type PatternSite, storedPath } from './location.ts';
export { PatternError } from './pattern-error.ts';
export type { Dialect } from './pattern-line.ts';
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
 * Lines of patterns, ready to be stepped down a tree name by name ({@link start}, {@link enter}, {@link decide})
 * or asked about one stored path ({@link matches}).
 */
export declare class Patterns {
    #private;
    readonly site: PatternSite;
    /** The folder that stored paths are relative to. */
    readonly directory: Location;
    /** Use {@link compilePatterns}. */
    constructor(lines: readonly PatternLine[], site: PatternSite);
    /** The places of the lines that include something; see {@link textOf}. */
    get positiveLines(): number[];
    /** The lists of which a union is made; here this one alone. */
    get lists(): readonly Patterns[];
    /** Visits each of the lists that could match something in a folder, with its own state there. */
    eachList(state: FolderState, visit: (list: number, state: FolderState) => void): void;
    /** A line as the user wrote it, for messages. */
    textOf(line: number): string;
    /**
     * The fewest places from which a walk finds everything that could match: the literal beginnings of the
     * positive lines, none below another.
     */
    roots(): Location[];
    /** The state in a folder given by its location. */
    stateIn({ root, names }: Location): FolderState;
    /** The state in the folder `name` of a folder. */
    enter(state: FolderState, name: string): FolderState;
    /** The line that decides on a file or link `name` in a folder, or -1 when none matches. */
    decide(state: FolderState, name: string): number;
    /** Whether a line, as {@link decide} gives it, includes the file. */
    includes(line: number): boolean;
    /** The positive lines that match a file `name` in a folder and are not overruled by a later one. */
    supporters(state: FolderState, name: string): ReadonlySet<number>;
    /** Whether a positive line names exactly this stored path, without wildcards. */
    namesLiterally(path: string): boolean;
    /** Whether a file or link with this stored path is matched. Best asked in sorted order. */
    matches(path: string): boolean;
}
