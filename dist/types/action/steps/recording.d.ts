import type { History } from '../../core/history/history.ts';
import type { ToRecord } from '../../core/modes/track.ts';
import type { Surroundings } from '../environment.ts';
import type { IfNotRecorded } from '../inputs.ts';
import { type PostRecord } from '../step-folder.ts';
/** What was recorded before the work begins, and what is to be when it has succeeded. */
export interface Recording {
    /** For the summary: what was or will be recorded. */
    readonly words: string;
    readonly later: Pick<PostRecord, 'kind' | 'key'> | undefined;
}
/**
 * Records an attempt, where there is one, before the work begins.
 *
 * @throws Error where it can't be, and the user wants that to stop the job
 */
export declare function recordNow(toRecord: ToRecord, { ifNotRecorded }: {
    readonly ifNotRecorded: IfNotRecorded;
}, { facts, jobFolder }: Surroundings, history: History): Promise<Recording>;
/** Why nothing is recorded in a merge queue. */
export declare const MERGE_QUEUE = "nothing, since no other run can read what a merge queue saves";
/**
 * Tells that an attempt could not be recorded, which no later run can know.
 *
 * @throws Error where the user wants that to stop the job
 */
export declare function notRecorded(why: string, key: string, { ifNotRecorded }: {
    readonly ifNotRecorded: IfNotRecorded;
}): Recording;
