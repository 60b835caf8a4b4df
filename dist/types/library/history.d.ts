import { History } from '../core/history/history.ts';
import type { Saved, Store } from '../core/history/store.ts';
import type { Taken } from '../core/modes/taking.ts';
import type { IfNoCheckpoint } from '../core/verdict/judge.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
import { type Watch } from './watch.ts';
/**
 * A history in a store: what was recorded under one name.
 *
 * @param place a folder, which is made when something is recorded; or a store of your own
 * @param name tells histories of one place apart
 */
export declare function openHistory(place: string | Store, name: string): History;
/** What was found to be there, and what became of recording it. */
export interface Checkpointed {
    readonly taken: Taken;
    /** That it could not be recorded (a full disk, a folder that can't be written) is a value, and no error. */
    readonly recorded: Saved;
}
/**
 * Remembers what the files are now, as the newest checkpoint of a history.
 *
 * @throws Error, PatternError, FieldError for what can't be meant, ScanError for files that can't be read
 */
export declare function checkpointFiles(history: History, watch: Watch): Promise<Checkpointed>;
/** How to decide; both may be left out. */
export interface Deciding {
    /** What nothing to compare with means; default: `changed`. */
    readonly ifNoCheckpoint?: IfNoCheckpoint;
    /** Whether patterns that match nothing are as it should be; default: that is `changed`. */
    readonly nothingIsRight?: boolean;
}
/** An answer, and what it was given on. */
export interface Answer {
    readonly verdict: Verdict;
    /** `undefined` where nothing said what to look at: no patterns, and no checkpoint. */
    readonly taken: Taken | undefined;
}
/**
 * Compares the files with the newest checkpoint of a history. Records nothing.
 *
 * @param watch without patterns: what the checkpoint tracked
 * @throws Error, PatternError, FieldError, ScanError as {@link checkpointFiles}; NoCheckpointError where there is
 *   nothing to compare with and `ifNoCheckpoint` is `error`
 */
export declare function checkFiles(history: History, watch?: Watch | Pick<Watch, 'directory'>, { ifNoCheckpoint, nothingIsRight }?: Deciding): Promise<Answer>;
/** An answer with what it promises. */
export interface TrackedFiles {
    readonly verdict: Verdict;
    readonly taken: Taken;
    /** What became of recording that the work begins; `undefined` where there is no work to do. */
    readonly begun: Saved | undefined;
    /**
     * Says that the work has succeeded. Until then, and for ever if it never does, what it was begun on counts as changed.
     * Where nothing has changed there is nothing to say, and it does no harm.
     */
    readonly succeeded: () => Promise<Saved>;
}
/**
 * Compares the files with what succeeded last, and where they have changed records that work on them begins.
 *
 *     const { verdict, succeeded } = await trackFiles(history, { patterns: ['src'] });
 *     if (verdict.changed) { await build(); await succeeded(); }
 *
 * @throws as {@link checkFiles}
 */
export declare function trackFiles(history: History, watch: Watch, { ifNoCheckpoint, nothingIsRight, forced, }?: Deciding & {
    forced?: boolean;
}): Promise<TrackedFiles>;
