import { type Digest } from '../digest.ts';
import { type FieldDefinition } from './fields/definition.ts';
import { type GroupDefinition } from './groups/definition.ts';
import type { Dialect } from './patterns/dialect.ts';
export { patternLines } from './patterns/pattern-line.ts';
import type { Values } from './values.ts';
/** A named set of things to watch, as the user wrote it. Values are not part of it: they are of the moment. */
export interface Tracker {
    /** Pattern lines in order, trimmed, without blank lines and comments. */
    readonly patterns: readonly string[];
    /** What relative patterns are relative to: with `/`, relative to the workspace or project, or absolute. */
    readonly workingDirectory: string;
    readonly followSymbolicLinks: boolean;
    readonly groups: readonly GroupDefinition[];
    /** Pattern lines for folders, each of which is a group. */
    readonly groupBy: readonly string[];
    /** Files of which only parts are tracked; the last definition that matches a file counts. */
    readonly fields: readonly FieldDefinition[];
    /** Patterns each of which must match something, or the verdict is `changed`. */
    readonly generates: readonly string[];
    /** Which groups need which, and whether manifests are read for it; `undefined`: none needs another. */
    readonly needs: WrittenNeeds | undefined;
}
/** `group-needs` as it was written, in a form that can be stored. */
export interface WrittenNeeds {
    readonly auto: boolean;
    readonly groups: Readonly<Record<string, readonly string[]>>;
}
/** A tracker of patterns alone, with whatever else is given. */
export declare function createTracker(patterns: readonly string[], more?: Partial<Tracker>): Tracker;
/**
 * The ordered lists of patterns that a tracker tracks; a file is tracked when any of the lists matches it. What
 * `group-by` matches is tracked too, but `!` in the patterns leaves things out of it.
 *
 * @throws PatternError for a list in which nothing includes, with which nothing would ever be compared, and for a
 *   pattern of `generates` that excludes
 */
export declare function trackedLists(tracker: Tracker): readonly TrackedList[];
/** Lines of patterns, and whether groups such as `@(a|b)` mean something in them, as they do in filter files. */
export interface TrackedList {
    readonly lines: readonly string[];
    readonly dialect: Dialect;
}
/** Tells trackers without a name apart: the digest of all that decides what is tracked. */
export declare function trackerDigest(tracker: Tracker, values?: Values): Digest;
/** A tracker that was read back from a store, or `undefined` when it has not the shape of one. */
export declare function readTracker(value: unknown): Tracker | undefined;
