import { type Doubt, type History, isDoubt } from '../history/history.ts';
import {
  type AttemptKey,
  type ContentKey,
  NO_ATTEMPT,
  type SuccessKey,
  successKey,
} from '../history/keys.ts';
import type { Baseline, Origin, Record } from '../history/record.ts';
import { keysIn, type Standing, type Viewer } from '../history/standing.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import type { RecordReader } from '../verdict/baseline-content.ts';
import { type Evidence, type EvidenceOfDoubt, type Judged, judge, type Present } from '../verdict/judge.ts';
import type { Reason } from '../verdict/reason.ts';
import { NoCheckpointError, type Verdict } from '../verdict/verdict.ts';
import { isSameContent, lacksBits, onlyContentDecides, presentOf, type Rules, readerOf } from './evidence.ts';
import { type Frame, followsOf, newAttempt, type ToRecord } from './recording.ts';
import { contentKey, isInGroups, judgedRecord } from './records.ts';
import type { Taken, TakeSnapshot } from './taking.ts';

/** "Has anything changed since this last succeeded?" */
export interface TrackRequest extends Rules {
  readonly tracker: Tracker;
  readonly values: Values;
  readonly origin: Origin;
  readonly viewer: Viewer;
  /** What is kept beside a record, and belongs to the definition. */
  readonly notes?: Readonly<globalThis.Record<string, string>>;
  /** Reasons for a change beside content, from what a record kept beside. */
  readonly alsoChanged?: (record: Record) => readonly Reason[];
}

/** A verdict, what it was made on, and what is to be recorded. */
export interface Tracked {
  readonly taken: Taken;
  readonly verdict: Verdict;
  readonly toRecord: ToRecord;
  /** What kept this job from using a record that is there. */
  readonly foreign: Extract<Standing, { kind: 'foreign' }>['what'] | undefined;
  /** The same snapshot, judged on how the history stands by now. */
  readonly again: () => Promise<Tracked>;
}

/**
 * Compares the present with what succeeded last. Recording is the caller's: an attempt before the work begins, all else
 * after it.
 *
 * @throws NoCheckpointError when there is nothing to compare with and the rules say that this is an error
 */
export async function track(request: TrackRequest, history: History, take: TakeSnapshot): Promise<Tracked> {
  // The look-ups are under way while the files are hashed. They never reject.
  const looking = history.look(request.viewer);
  const taken = await take(request.tracker, request.values);
  const present = presentOf(taken, request);
  const content = contentKey(request.tracker, request.values, taken.snapshot, request.notes);
  const judgeStanding = async (standing: Standing | Doubt): Promise<Tracked> => {
    const evidence = await evidenceOf(standing, present, content, history, request);
    const judged = judge(present, evidence);
    const { verdict } = judged;
    refuseDoubt(verdict, evidence, request);
    const next = toRecord(standing, evidence, judged, { taken, content, history, request });
    const foreign = standing.kind === 'foreign' ? standing.what : undefined;
    return { taken, verdict, toRecord: next, foreign, again };
  };
  const again = async () => judgeStanding(await history.look(request.viewer));
  return judgeStanding(await looking);
}

/** @throws NoCheckpointError */
export function refuseDoubt(
  verdict: Verdict,
  { kind }: Pick<Evidence, 'kind'>,
  { ifNoCheckpoint, forced }: Rules,
): void {
  if (ifNoCheckpoint !== 'error' || forced) return;
  if (kind === 'none' || kind === 'doubt') throw new NoCheckpointError(verdict);
}

async function evidenceOf(
  standing: Standing | Doubt,
  present: Present,
  content: ContentKey,
  history: History,
  request: TrackRequest,
): Promise<Evidence> {
  if (standing.kind === 'settled') {
    const { attempt, success } = standing;
    if (isSaidToBeSame([success, attempt], content, present))
      return { kind: 'same', baseline: baselineOfKey(success) };
    const record = await history.load(attempt === undefined ? success : recordedUnder(attempt, success));
    return fromRecord(
      readerOf(record, present.compiled),
      request.alsoChanged,
      'done',
      baselineOfKey(success),
    );
  }
  if (standing.kind !== 'open') return withoutRecord(standing);
  const { attempt, success } = standing;
  const record = await history.load(attempt);
  // A success that the attempt did not see ended after it had begun: nobody knows what it left behind.
  const seen = isDoubt(record) || record.seen === (success?.key ?? '');
  const reader = readerOf(record, present.compiled);
  return fromRecord(reader, request.alsoChanged, seen ? 'open' : 'doubt', baselineOfKey(attempt));
}

/** What there is to say where there is no record to read. */
export function withoutRecord(
  standing: Exclude<Standing, { kind: 'settled' | 'open' }> | Doubt,
): Extract<Evidence, { kind: 'none' | 'doubt' }> {
  if (isDoubt(standing)) return doubtOf(standing);
  if (standing.kind === 'nothing') return { kind: 'none' };
  return { kind: 'doubt', reason: 'unfinished', why: FOREIGN[standing.what] };
}

/** What is said of a record that another job made, or this one for something else. */
const FOREIGN = {
  job: 'the newest record is of another job with the same name',
  occasion: 'the newest record is of a run for something else',
} as const;

/** What a record says, where it can be read. */
export function fromRecord(
  reader: RecordReader | Doubt,
  alsoChanged: TrackRequest['alsoChanged'],
  state: 'done' | 'open' | 'doubt',
  key: Baseline,
  allValues = false,
): Evidence {
  if (isDoubt(reader)) return doubtOf(reader);
  const why = state === 'doubt' ? 'an older run ended after a newer one had begun' : undefined;
  const { record } = reader;
  const baseline = { ...key, ref: record.origin.ref };
  return { kind: 'record', reader, state, why, also: alsoChanged?.(record) ?? [], allValues, baseline };
}

/** What can't be read or reached. */
export function doubtOf({ kind, why }: Doubt): EvidenceOfDoubt {
  return {
    kind: 'doubt',
    reason: kind === 'unavailable' ? 'store-unavailable' : 'checkpoint-unreadable',
    why,
  };
}

/** What a key says of what was compared with. */
export function baselineOfKey({ origin, hash }: Pick<AttemptKey, 'origin' | 'hash'>): Baseline {
  return { ...origin, hash, ref: undefined };
}

/** Whether keys alone say that the present is the same. */
export function isSaidToBeSame(
  keys: readonly (ContentKey | undefined)[],
  content: ContentKey,
  present: Present,
): boolean {
  return onlyContentDecides(present) && keys.some((key) => key !== undefined && isSameContent(key, content));
}

/** A success that says something else than its attempt holds a record of its own: it was settled. */
export function recordedUnder(attempt: AttemptKey, success: SuccessKey | undefined): AttemptKey | SuccessKey {
  if (success === undefined) return attempt;
  const { definition, hash, bits } = success;
  const isSame = definition === attempt.definition && hash === attempt.hash && bits === attempt.bits;
  return isSame ? attempt : success;
}

function toRecord(
  standing: Standing | Doubt,
  evidence: Evidence,
  judged: Judged,
  { taken, content, history, request }: Frame<TrackRequest>,
): ToRecord {
  const { origin, viewer, notes = {} } = request;
  const of = { job: viewer.job, occasion: viewer.occasion, ...content };
  if (judged.verdict.changed) {
    const { success } = keysIn(standing);
    // What others succeeded in says nothing here.
    const seen = success?.ref === history.row.ref ? success.key : '';
    const recordUnder = (key: string) => judgedRecord(taken, judged, { key, origin, seen, notes });
    const follows = hasSuccessors(standing, content) ? followsOf(standing) : undefined;
    return newAttempt(history, origin, of, recordUnder, follows);
  }
  if (evidence.kind === 'same' || !maySettle(standing, evidence, taken, history)) return { kind: 'nothing' };
  const key = successKey(history.row, keysIn(standing).attempt?.id ?? NO_ATTEMPT, origin, of);
  return { kind: 'settle', record: judgedRecord(taken, judged, { key, origin, seen: '', notes }) };
}

/**
 * Whether an attempt has to be the one successor of what it was judged on. One with groups carries on the state of those
 * that were not changed. One without is pending as a whole and hides nothing; but another one with groups could hide it,
 * which follows what has groups.
 */
function hasSuccessors(standing: Standing | Doubt, content: ContentKey): boolean {
  const { attempt, success } = keysIn(standing);
  return [content, attempt, success].some((key) => key !== undefined && isInGroups(key));
}

/**
 * Whether that it is unchanged may be recorded as a success of the newest attempt. Not where that attempt never
 * succeeded, as when what it had begun belongs to the definition no more: it would come back with the definition, and
 * pass for done. Not where bits could not be compared, or the attempt is another ref's.
 */
function maySettle(standing: Standing | Doubt, evidence: Evidence, taken: Taken, history: History): boolean {
  if (standing.kind === 'open') return false;
  const { attempt } = keysIn(standing);
  if (attempt !== undefined && attempt.ref !== history.row.ref) return false;
  return evidence.kind !== 'record' || !lacksBits(evidence.reader.record.snapshot, taken.snapshot);
}
