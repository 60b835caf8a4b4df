import { type History } from '../history/history.ts';
import type { Origin } from '../history/record.ts';
import { type Clock } from './succession.ts';
/** The planned work on some groups has succeeded. */
export interface DoneRequest {
    /** Names of groups; `*` is all of them. `undefined`: nothing was given. */
    readonly names: readonly string[] | undefined;
    readonly origin: Origin;
}
/** Where the plan may be found, and where what is done is recorded. */
export interface DoneHistories {
    /** This job's own store, which knows of plans of this job. */
    readonly job: History;
    readonly chosen: History;
}
/** What became of it. */
export type Done = 
/** There is no plan of this run: nothing was changed, or it could not be recorded. */
{
    readonly kind: 'no-plan';
} | {
    readonly kind: 'doubt';
    readonly why: string;
} | {
    readonly kind: 'done';
    /** Groups whose success is on record now. */
    readonly recorded: readonly string[];
    readonly failed: readonly {
        readonly name: string;
        readonly why: string;
    }[];
    /** Groups that were named, but on which the plan had nothing to be done. */
    readonly notPending: readonly string[];
    /** Groups on which something newer was begun before this ended: nobody knows what they are now. */
    readonly overtaken: readonly string[];
    /** Why that could not be found out or recorded. */
    readonly unsure: string | undefined;
};
/** The user named what the plan does not have, or nothing at all. */
export declare class DoneError extends Error {
    readonly name = "DoneError";
}
/**
 * Records that the work on some groups, which a plan of this run found changed, has succeeded: what the plan saw is done.
 * It looks at no file. Any number may do so at the same time, since each writes an entry of its own.
 *
 * @param candidates histories of the plan in the order in which they are asked: a called workflow's own, its caller's
 * @throws DoneError for a name that the plan does not have, and where nothing is named although the plan has groups
 */
export declare function done(request: DoneRequest, candidates: readonly DoneHistories[], clock: Clock): Promise<Done>;
