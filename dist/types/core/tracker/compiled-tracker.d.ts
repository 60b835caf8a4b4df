import { type CompiledGroup } from './groups/compiled-group.ts';
import { type Change } from './groups/definition.ts';
import { type PatternSite, type Patterns } from './patterns/patterns.ts';
import { type Tracker } from './tracker.ts';
/** A tracker with its patterns compiled, once for a step: for the walk, for its groups, and for what a record tracked. */
export interface CompiledTracker {
    readonly tracker: Tracker;
    readonly site: TrackerSite & PatternSite;
    /** All that is tracked; `undefined` where no list has a pattern. */
    readonly tracked: Patterns | undefined;
    /** The files of `paths`, which every group shares. */
    readonly shared: Patterns | undefined;
    /** The files of which only fields are tracked; those in no group and not in `paths` are shared too. */
    readonly fields: Patterns | undefined;
    readonly groups: readonly CompiledGroup[];
    /** The folders that `group-by` makes groups of. */
    readonly groupBy: Patterns | undefined;
}
/** What of a list of paths belongs to one part of a tracker: a group, or the whole of one without groups (`''`). */
export interface Members {
    readonly name: string;
    readonly kind: 'whole' | 'named' | 'folder';
    /** Of a folder group: its stored path. */
    readonly folder: string | undefined;
    /** Places in the list of paths, in order; `undefined`: all of it. */
    readonly places: readonly number[] | undefined;
    /** How many of them are the group's own, not shared, and have something in them that is tracked. */
    readonly own: number;
    /** Of a group that looks at some files for some kinds of change only: the places for each kind. */
    readonly byChange: Readonly<Record<Change, ReadonlySet<number>>> | undefined;
}
/** Where trackers are compiled: `base` is absolute, and what working directories and stored paths are relative to. */
export interface TrackerSite extends Pick<PatternSite, 'home' | 'platform' | 'aliases'> {
    readonly base: string;
}
/**
 * Compiles the patterns of a tracker.
 *
 * @throws PatternError for a pattern that cannot mean anything
 */
export declare function compileTracker(tracker: Tracker, place: TrackerSite): CompiledTracker;
/** Whether a tracker is looked at group by group. */
export declare function hasGroups({ groups, groupBy }: Tracker): boolean;
/** Whether a stored path is one that the tracker tracks; best asked in sorted order. */
export declare function tracks({ tracked }: CompiledTracker, path: string): boolean;
/**
 * Which paths belong to which part: the named groups in their order, then the folders by path; without groups all of
 * them to the whole.
 *
 * @param paths stored paths that the tracker tracks, best sorted
 */
export declare function membersOf(compiled: CompiledTracker, paths: readonly string[], empty?: ReadonlySet<number>): Members[];
/** The groups with their own files alone, and the places of the files that all of them share. */
export declare function groupMembers(compiled: CompiledTracker, paths: readonly string[]): {
    readonly groups: readonly OwnMembers[];
    readonly shared: readonly number[];
};
/** A group with its own files. */
export type OwnMembers = Members & {
    readonly places: readonly number[];
};
