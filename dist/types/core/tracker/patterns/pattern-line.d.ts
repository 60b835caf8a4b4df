import type { Dialect } from './dialect.ts';
import { type PatternSite } from './location.ts';
import { type Segment } from './segment.ts';
/** One way in which a line can match: the names from the root of the file system down. */
export interface Alternative {
    readonly root: string;
    readonly segments: readonly Segment[];
    /** Ends in `/`: matches folders only, and so the files below them, but no file of that name. */
    readonly foldersOnly: boolean;
}
/** One line of patterns, understood. */
export interface PatternLine {
    /** The line without white space around it, to show to the user. */
    readonly text: string;
    /** Whether it excludes what it matches. */
    readonly negated: boolean;
    /** More than one when there are braces. */
    readonly alternatives: readonly Alternative[];
    /** What of it most likely is not meant so, with the cure. */
    readonly warning: string | undefined;
}
/**
 * Reads one line. Blank lines and lines that begin with `#` give `undefined`.
 *
 * @throws PatternError when it cannot mean anything
 */
export declare function parsePatternLine(line: string, site: PatternSite, dialect: Dialect): PatternLine | undefined;
/** The pattern lines of a text. */
export declare function patternLines(text: string): string[];
/** Whether a line includes something, if it can mean anything: it is no comment, and does not exclude. */
export declare function isIncluding(line: string, dialect: Dialect): boolean;
