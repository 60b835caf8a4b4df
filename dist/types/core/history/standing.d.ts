import type { Doubt } from './history.ts';
import { type AttemptKey, type SuccessKey } from './keys.ts';
/** Who looks: what tells this job from others that have the same identity. */
export interface Viewer {
    /** The path of the job within its run; {@link UNKNOWN} where the runner does not tell it. */
    readonly job: string;
    readonly occasion: string;
    /** The run, where its id is one of its own; `''` elsewhere. */
    readonly runId: string;
    /** Whether this very job recorded the attempt, as its temp folder knows. */
    readonly recordedHere: (attempt: string) => boolean;
}
/** Who looks outside of a workflow: a place on disk knows neither jobs nor occasions. */
export declare const OUTSIDE: Viewer;
/** How a history stands, as far as its newest keys tell. */
export type Standing = 
/** There is no attempt, nor a success that needed none. */
{
    readonly kind: 'nothing';
}
/** The newest success is of the newest attempt, or of none where there is none. */
 | {
    readonly kind: 'settled';
    readonly attempt: AttemptKey | undefined;
    readonly success: SuccessKey;
}
/** The newest attempt has no success. A success of another attempt may be there. */
 | {
    readonly kind: 'open';
    readonly attempt: AttemptKey;
    readonly success: SuccessKey | undefined;
}
/** What is there was done by another job of the same identity, or for something else. */
 | {
    readonly kind: 'foreign';
    readonly what: 'job' | 'occasion';
    readonly attempt: AttemptKey | undefined;
};
/** The newest attempt and success, as far as they are known and anybody's to compare with. */
export declare function keysIn(standing: Standing | Doubt): {
    readonly attempt?: AttemptKey | undefined;
    readonly success?: SuccessKey | undefined;
};
/**
 * How a history stands. Attempts stand in one row, and a success under the id of its attempt, so that nothing that ends
 * late or is recorded late can hide an attempt.
 */
export declare function standingOf(attempt: AttemptKey | undefined, success: SuccessKey | undefined, viewer: Viewer): Standing;
