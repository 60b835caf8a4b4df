import type { Doubt } from './history.ts';
import { type AttemptKey, NO_ATTEMPT, type SuccessKey, UNKNOWN } from './keys.ts';

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
export const OUTSIDE: Viewer = { job: UNKNOWN, occasion: UNKNOWN, runId: '', recordedHere: () => false };

/** How a history stands, as far as its newest keys tell. */
export type Standing =
  /** There is no attempt, nor a success that needed none. */
  | { readonly kind: 'nothing' }
  /** The newest success is of the newest attempt, or of none where there is none. */
  | { readonly kind: 'settled'; readonly attempt: AttemptKey | undefined; readonly success: SuccessKey }
  /** The newest attempt has no success. A success of another attempt may be there. */
  | { readonly kind: 'open'; readonly attempt: AttemptKey; readonly success: SuccessKey | undefined }
  /** What is there was done by another job of the same identity, or for something else. */
  | {
      readonly kind: 'foreign';
      readonly what: 'job' | 'occasion';
      readonly attempt: AttemptKey | undefined;
    };

/** The newest attempt and success, as far as they are known and anybody's to compare with. */
export function keysIn(standing: Standing | Doubt): {
  readonly attempt?: AttemptKey | undefined;
  readonly success?: SuccessKey | undefined;
} {
  return 'attempt' in standing ? standing : {};
}

/**
 * How a history stands. Attempts stand in one row, and a success under the id of its attempt, so that nothing that ends
 * late or is recorded late can hide an attempt.
 */
export function standingOf(
  attempt: AttemptKey | undefined,
  success: SuccessKey | undefined,
  viewer: Viewer,
): Standing {
  if (attempt === undefined) {
    if (success?.of !== NO_ATTEMPT) return { kind: 'nothing' };
    const what = foreignTo(viewer, success, false);
    return what === undefined ? { kind: 'settled', attempt, success } : { kind: 'foreign', what, attempt };
  }
  const ofRun = viewer.runId !== '' && attempt.origin.runId === viewer.runId;
  const what = foreignTo(viewer, attempt, ofRun && !viewer.recordedHere(attempt.id));
  if (what !== undefined) return { kind: 'foreign', what, attempt };
  // What another ref succeeded in says nothing of an attempt of this one.
  const own = success?.ref === attempt.ref ? success : undefined;
  if (own?.of !== attempt.id) return { kind: 'open', attempt, success: own };
  const settledBy = foreignTo(viewer, own, false);
  return settledBy === undefined
    ? { kind: 'settled', attempt, success: own }
    : { kind: 'foreign', what: settledBy, attempt };
}

/** Two jobs may have one identity, where a name is constant; and one job may work for several places. */
function foreignTo(
  viewer: Viewer,
  { job, occasion }: { readonly job: string; readonly occasion: string },
  elsewhereInThisRun: boolean,
): 'job' | 'occasion' | undefined {
  const known = job !== UNKNOWN && viewer.job !== UNKNOWN;
  if (known ? job !== viewer.job : elsewhereInThisRun) return 'job';
  if (occasion !== UNKNOWN && viewer.occasion !== UNKNOWN && occasion !== viewer.occasion) return 'occasion';
  return undefined;
}
