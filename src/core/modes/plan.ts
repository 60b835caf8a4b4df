import { type Doubt, type History, isDoubt } from '../history/history.ts';
import { attemptKey, type ContentKey, newId, successKey } from '../history/keys.ts';
import type { Baseline, Origin, PartRecord, Record } from '../history/record.ts';
import type { Standing, Viewer } from '../history/standing.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import { groupDigests } from '../verdict/group-digests.ts';
import { judgePlan, type PlanEvidence, type Planned, type PlanPresent } from '../verdict/judge-plan.ts';
import type { Reason } from '../verdict/reason.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { isSameContent, onlyContentDecides, presentOf, type Rules, readerOf } from './evidence.ts';
import { contentKey, inDoubt } from './records.ts';
import { type Clock, FIRST, MOST_ROUNDS, recordSuccessor, type Succession } from './succession.ts';
import type { Taken, TakeSnapshot } from './taking.ts';
import { baselineOfKey, doubtOf, FOREIGN, isSameKey, refuseDoubt } from './track.ts';

/** "Which groups have changed since they last succeeded?", where the work is done by other jobs or steps. */
export interface PlanRequest extends Rules {
  readonly tracker: Tracker;
  readonly values: Values;
  readonly origin: Origin;
  readonly viewer: Viewer;
  /** Whether anything is to be recorded: what a merge queue saves, no other run can read. */
  readonly records: boolean;
  /** What is kept beside a record, and belongs to the content of every group. */
  readonly notes?: Record['notes'];
  /** Reasons for a change beside content, from what a record kept beside. */
  readonly alsoChanged?: (record: Record) => readonly Reason[];
}

/** What planning works with. */
export interface PlanTools {
  readonly history: History;
  readonly take: TakeSnapshot;
  readonly clock: Clock;
  /** Whether the folder of a stored path is there. */
  readonly isFolder: (path: string) => boolean;
  /** Whether nobody else records in the meantime: then an attempt needs no place kept, and can follow what can't be read. */
  readonly alone?: boolean;
}

/** What became of a plan. */
export interface PlanOutcome {
  readonly taken: Taken;
  readonly verdict: Verdict;
  readonly foreign: Extract<Standing, { kind: 'foreign' }>['what'] | undefined;
  readonly recording: /** All is as it should be, and on record, or nothing can be recorded. */
    | { readonly kind: 'nothing' }
    /** The attempt, with the ids of its groups, by which what has been done is found. */
    | {
        readonly kind: 'recorded';
        readonly id: string;
        readonly record: Record;
        /** The key of its success, for whoever knows when all of it is done. */
        readonly success: string;
      }
    /** `late`: what may be recorded at the end instead, in which every group is in doubt. */
    | { readonly kind: 'not-recorded'; readonly why: string; readonly late: Record }
    /** When the job has succeeded: that all is done. */
    | { readonly kind: 'settle'; readonly key: string; readonly record: Record };
}

/** Another job's plan of this very run has the same name: nobody could tell later whose groups are done. */
export class SharedPlanError extends Error {
  override readonly name = 'SharedPlanError';
}

/**
 * Decides which groups are to be worked on, and records an attempt in which these are pending. Since an attempt has one
 * successor, a plan that is second judges again.
 *
 * @throws NoCheckpointError when there is nothing to compare with and the rules say that this is an error
 * @throws SharedPlanError when another job of the run has planned under the same name
 */
export async function plan(request: PlanRequest, tools: PlanTools): Promise<PlanOutcome> {
  const { history, take } = tools;
  const { tracker, values, viewer, notes = {}, alsoChanged = () => [] } = request;
  const first = history.look(viewer);
  const taken = await take(tracker, values);
  const present: PlanPresent = {
    ...presentOf(taken, request),
    contents: groupDigests(taken.compiled, taken.snapshot, taken.needs, notes),
    isFolder: tools.isFolder,
    newId,
    alsoChanged,
  };
  const content = contentKey(tracker, values, taken.snapshot, notes);
  let standing = await first;
  for (let round = 1; ; round++) {
    refuseSharedPlan(standing, viewer, request.origin);
    const judgement = await judgeStanding(standing, present, content, history);
    refuseDoubt(judgement.planned.verdict, judgement.evidence, request);
    const frame = { request, taken, content, history };
    const recording = await recordPlan(standing, judgement, frame, tools, round < MOST_ROUNDS);
    if (recording !== 'beaten') {
      const foreign = standing.kind === 'foreign' ? standing.what : undefined;
      return { taken, verdict: judgement.planned.verdict, foreign, recording };
    }
    standing = await history.look(viewer);
  }
}

/** @throws SharedPlanError */
function refuseSharedPlan(standing: Standing | Doubt, { job }: Viewer, { runId, runAttempt }: Origin): void {
  if (standing.kind !== 'foreign' || standing.what !== 'job' || standing.attempt === undefined) return;
  const { attempt } = standing;
  const known = attempt.job !== '-' && job !== '-';
  const ofRun = runId !== '' && attempt.origin.runId === runId;
  if (!ofRun || (!known && attempt.origin.runAttempt !== runAttempt)) return;
  throw new SharedPlanError(
    'Another job of this run has planned under the same name, so that done could not tell whose groups it means. Give each plan, and its done, an input name of its own.',
  );
}

interface Judgement {
  readonly evidence: PlanEvidence;
  readonly planned: Planned;
  /** The record that was judged against. */
  readonly record: Record | undefined;
}

async function judgeStanding(
  standing: Standing | Doubt,
  present: PlanPresent,
  content: ContentKey,
  history: History,
): Promise<Judgement> {
  const evidence = await evidenceOf(standing, present, content, history);
  const record = evidence.kind === 'record' ? evidence.reader.record : undefined;
  return { evidence, planned: judgePlan(present, evidence), record };
}

async function evidenceOf(
  standing: Standing | Doubt,
  present: PlanPresent,
  content: ContentKey,
  history: History,
): Promise<PlanEvidence> {
  switch (standing.kind) {
    case 'unavailable':
    case 'unreadable':
      return doubtOf(standing);
    case 'nothing':
      return { kind: 'none' };
    case 'foreign':
      return { kind: 'doubt', reason: 'unfinished', why: FOREIGN[standing.what] };
    case 'settled': {
      const { attempt, success } = standing;
      // A plan records no success without an attempt.
      if (attempt === undefined) return { kind: 'none' };
      const baseline = baselineOfKey(success);
      const same = [success, attempt].some((key) => isSameContent(key, content));
      if (same && onlyContentDecides(present)) return { kind: 'same', baseline };
      const record = await history.load(isSameKey(success, attempt) ? attempt : success);
      const sameRef = attempt.ref === history.row.ref;
      return readThrough(record, present, sameRef, (ids) => new Map(ids.map((id) => [id, baseline])));
    }
    case 'open': {
      const { attempt } = standing;
      const record = await history.load(attempt);
      const sameRef = attempt.ref === history.row.ref;
      if (isDoubt(record)) return doubtOf(record);
      const found = await history.findGroupSuccesses(attempt.ref, pendingIds(record));
      if (isDoubt(found)) return doubtOf(found);
      const { hash } = record.snapshot;
      const done = new Map(
        [...found].map(([id, origin]): [string, Baseline] => [id, { ...origin, hash, ref: undefined }]),
      );
      return readThrough(record, present, sameRef, () => done);
    }
  }
}

function readThrough(
  record: Record | Doubt,
  present: PlanPresent,
  sameRef: boolean,
  doneOf: (pending: readonly string[]) => ReadonlyMap<string, Baseline>,
): PlanEvidence {
  if (isDoubt(record)) return doubtOf(record);
  const reader = readerOf(record, present.compiled);
  if (typeof reader === 'string') return doubtOf({ kind: 'unreadable', why: reader });
  return { kind: 'record', reader, done: doneOf(pendingIds(record)), sameRef };
}

function pendingIds({ parts }: Record): string[] {
  return parts.flatMap(({ pending, id }) => (pending && id !== undefined ? [id] : []));
}

interface Frame {
  readonly request: PlanRequest;
  readonly taken: Taken;
  readonly content: ContentKey;
  readonly history: History;
}

async function recordPlan(
  standing: Standing | Doubt,
  { planned, evidence }: Judgement,
  { request, taken, content, history }: Frame,
  { clock, alone = false }: PlanTools,
  mayBeBeaten: boolean,
): Promise<PlanOutcome['recording'] | 'beaten'> {
  const { origin, viewer } = request;
  const of = { job: viewer.job, occasion: viewer.occasion, ...content };
  const attempt = 'attempt' in standing ? standing.attempt : undefined;
  if (!request.records) return { kind: 'nothing' };
  const recordOf = (key: string, parts: readonly PartRecord[]): Record => {
    const { tracker, notes = {} } = request;
    return { key, tracker, snapshot: taken.snapshot, origin, parts, seen: '', notes };
  };
  if (!planned.pending) {
    if (planned.verdict.changed || evidence.kind !== 'record' || !isAllDone(evidence))
      return { kind: 'nothing' };
    if (attempt?.ref !== history.row.ref) return { kind: 'nothing' };
    const key = successKey(history.row, attempt.id, origin, of);
    return { kind: 'settle', key, record: recordOf(key, planned.records) };
  }
  const id = newId();
  const key = attemptKey(history.row, id, origin, of);
  const record = recordOf(key, planned.records);
  const late = recordOf(attemptKey(history.row, newId(), origin, of), planned.records.map(inDoubt));
  // Where it is not known what there is, a successor could hide what others have begun.
  const unknown = isDoubt(standing) && attempt === undefined;
  if (unknown && !alone) return { kind: 'not-recorded', why: standing.why, late };
  const outcome = alone
    ? await recordAlone(history, record)
    : await recordSuccessor(history, attempt?.id ?? FIRST, { record, doubt: late }, clock);
  switch (outcome.kind) {
    case 'recorded':
      return { kind: 'recorded', id, record, success: successKey(history.row, id, origin, of) };
    case 'beaten':
      return mayBeBeaten ? 'beaten' : { kind: 'not-recorded', why: 'others are recorded too fast', late };
    case 'not-recorded':
      return { kind: 'not-recorded', why: outcome.why, late };
  }
}

/** A second entry of the whole record, which tells of two successors, would only fill the store. */
async function recordAlone(history: History, record: Record): Promise<Succession> {
  const saved = await history.save(record.key, record);
  return saved.kind === 'saved' ? { kind: 'recorded' } : { kind: 'not-recorded', why: saved.why };
}

/**
 * Whether all that the record had begun is done, also what belongs to the definition no more: that would come back with
 * the definition, and pass for done.
 */
function isAllDone({ reader, done }: Extract<PlanEvidence, { kind: 'record' }>): boolean {
  return reader.record.parts.every(({ pending, id }) => !pending || (id !== undefined && done.has(id)));
}
