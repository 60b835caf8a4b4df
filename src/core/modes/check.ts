import { type Doubt, type History, isDoubt } from '../history/history.ts';
import type { CheckpointKey } from '../history/keys.ts';
import type { Record } from '../history/record.ts';
import { createTracker, type Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import { errorMessage, withoutStop } from '../unknown.ts';
import { type Evidence, judge } from '../verdict/judge.ts';
import type { Reason } from '../verdict/reason.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { isSameContent, onlyContentDecides, presentOf, type Rules, readerOf } from './evidence.ts';
import { contentKey } from './records.ts';
import type { Taken, TakeSnapshot } from './taking.ts';
import { baselineOfKey, doubtOf, fromRecord, refuseDoubt } from './track.ts';

/** "Has anything changed since the checkpoint?" */
export interface CheckRequest extends Omit<Rules, 'forced'> {
  /** `undefined`: what the checkpoint tracked. */
  readonly tracker: Tracker | undefined;
  readonly values: Values;
  /** Products to look for where the tracker is the recorded one; none: those that it has. */
  readonly generates: readonly string[];
  /** A checkpoint of this run is preferred to a newer one of another; `''`: none is. */
  readonly runId: string;
  /** Whether this is a second or later attempt of the run. */
  readonly isRerun: boolean;
  /** What is kept beside a checkpoint that was made here. */
  readonly notes?: Record['notes'];
  /** Reasons for a change beside content, from what a checkpoint kept beside. */
  readonly alsoChanged?: (record: Record) => readonly Reason[];
}

/** A check's outcome; without patterns and without a checkpoint there was nothing to take a snapshot of. */
export interface Checked {
  readonly tracker: Tracker | undefined;
  readonly taken: Taken | undefined;
  readonly verdict: Verdict;
}

/** A checkpoint that was looked for, and where it was found. */
interface Found {
  readonly look: CheckpointKey | undefined | Doubt;
  readonly history: History | undefined;
  /** The checkpoint itself, where it had to be loaded to know what to track. */
  readonly recorded?: Record;
}

/**
 * Compares the present with the checkpoint of a name.
 *
 * @param histories in the order in which they are asked; the first that knows of a checkpoint decides, also when it
 *   turns out to be unreadable: an older one of the next store would be no safe replacement
 * @throws NoCheckpointError when there is nothing to compare with and the rules say that this is an error
 */
export async function check(
  request: CheckRequest,
  histories: readonly History[],
  take: TakeSnapshot,
): Promise<Checked> {
  const finding = findFirst(request.runId, histories);
  const { tracker, values } = request;
  if (tracker === undefined) return checkRecorded(await finding, request, histories, take);
  const taken = await take(tracker, values);
  const verdict = await compareWith(await finding, taken, request);
  return { tracker, taken, verdict: await confirm(verdict, taken, request, histories) };
}

/**
 * Who runs an old run again wants its state back: that its own checkpoint is identical does not mean that no other
 * run has done something since. So in a later attempt nothing is unchanged unless the newest checkpoint agrees.
 */
async function confirm(
  verdict: Verdict,
  taken: Taken,
  request: CheckRequest,
  histories: readonly History[],
): Promise<Verdict> {
  if (verdict.changed || !request.isRerun) return verdict;
  const second = await compareWith(await findFirst('', histories), taken, request);
  return second.changed ? second : verdict;
}

async function findFirst(runId: string, histories: readonly History[]): Promise<Found> {
  for (const history of histories) {
    const look = await history.findCheckpoint(runId);
    if (look !== undefined) return { look, history };
  }
  return { look: undefined, history: undefined };
}

async function compareWith(found: Found, taken: Taken, request: CheckRequest): Promise<Verdict> {
  const rules = { ...request, forced: false };
  const present = presentOf(taken, rules);
  const evidence = await evidenceOf(found, taken, request, onlyContentDecides(present));
  const { verdict } = judge(present, evidence);
  refuseDoubt(verdict, evidence, rules);
  return verdict;
}

async function evidenceOf(
  { look, history, recorded }: Found,
  { snapshot, compiled }: Taken,
  { values, notes, alsoChanged }: CheckRequest,
  keysSuffice: boolean,
): Promise<Evidence> {
  if (look === undefined || history === undefined) return { kind: 'none' };
  if (isDoubt(look)) return doubtOf(look);
  const baseline = baselineOfKey(look);
  if (keysSuffice && isSameContent(look, contentKey(compiled.tracker, values, snapshot, notes)))
    return { kind: 'same', baseline };
  const reader = readerOf(recorded ?? (await history.load(look)), compiled, 'checkpoint');
  return fromRecord(reader, alsoChanged, 'done', baseline, recorded !== undefined);
}

/** Checks what the checkpoint tracked. A value that it had and that is not given now is a change: nobody compared it. */
async function checkRecorded(
  found: Found,
  request: CheckRequest,
  histories: readonly History[],
  take: TakeSnapshot,
): Promise<Checked> {
  const undecided = async (doubt: Found['look']): Promise<Checked> => {
    const nothing = await take(createTracker([], { generates: request.generates }), request.values);
    const verdict = await compareWith({ look: doubt, history: found.history }, nothing, request);
    return { tracker: undefined, taken: undefined, verdict };
  };
  const { look, history } = found;
  if (look === undefined || isDoubt(look) || history === undefined) return undecided(look);
  const record = await history.load(look);
  if (isDoubt(record)) return undecided(record);
  const tracker =
    request.generates.length === 0 ? record.tracker : { ...record.tracker, generates: request.generates };
  const taken = await takeRecorded(tracker, request.values, take);
  if (typeof taken === 'string') return undecided({ kind: 'unreadable', why: taken });
  const verdict = await compareWith({ ...found, recorded: record }, taken, request);
  return { tracker, taken, verdict: await confirm(verdict, taken, request, histories) };
}

/**
 * Takes a snapshot of what was recorded, which is not the user's to correct: whatever can't be done with it here is a
 * doubt. A folder that is gone has nothing in it.
 *
 * @returns why not
 */
async function takeRecorded(tracker: Tracker, values: Values, take: TakeSnapshot): Promise<Taken | string> {
  try {
    return await take(tracker, values, 'empty');
  } catch (error) {
    return `what it tracked cannot be looked at here: ${withoutStop(errorMessage(error))}`;
  }
}
