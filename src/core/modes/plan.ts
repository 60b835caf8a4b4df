import { type Doubt, type History, isDoubt } from '../history/history.ts';
import { type ContentKey, newId, successKey } from '../history/keys.ts';
import type { Origin } from '../history/record.ts';
import { keysIn, type Standing, type Viewer } from '../history/standing.ts';
import { groupDigests } from '../verdict/group-digests.ts';
import { judgePlan, type PlanEvidence, type Planned, type PlanPresent } from '../verdict/judge-plan.ts';
import { presentOf, readerOf } from './evidence.ts';
import { begin, type Frame, followsOf, newAttempt, type Recording, type ToRecord } from './recording.ts';
import { contentKey, recordOf } from './records.ts';
import type { Clock } from './succession.ts';
import type { TakeSnapshot } from './taking.ts';
import {
  baselineOfKey,
  doubtOf,
  isSaidToBeSame,
  recordedUnder,
  refuseDoubt,
  type Tracked,
  type TrackRequest,
  withoutRecord,
} from './track.ts';

/** "Which groups have changed since they last succeeded?", where the work is done by other jobs or steps. */
export interface PlanRequest extends TrackRequest {
  /** Whether anything is to be recorded: what a merge queue saves, no other run can read. */
  readonly records: boolean;
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
export interface PlanOutcome extends Pick<Tracked, 'taken' | 'verdict' | 'foreign'> {
  /** Where an attempt is recorded, it has the ids of its groups, by which what has been done is found. */
  readonly recording: Recording;
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
  const { history, take, clock, alone = false } = tools;
  const { tracker, values, viewer, notes = {}, alsoChanged = () => [] } = request;
  const looking = history.look(viewer);
  const taken = await take(tracker, values);
  const present: PlanPresent = {
    ...presentOf(taken, request),
    contents: groupDigests(taken.compiled, taken.snapshot, taken.needs, notes),
    isFolder: tools.isFolder,
    newId,
    alsoChanged,
  };
  const content = contentKey(tracker, values, taken.snapshot, notes);
  const judgeStanding = async (standing: Standing | Doubt) => {
    refuseSharedPlan(standing, viewer, request.origin);
    const evidence = await evidenceOf(standing, present, content, history);
    const planned = judgePlan(present, evidence);
    const { verdict } = planned;
    refuseDoubt(verdict, evidence, request);
    const frame = { request, taken, content, history };
    return {
      taken,
      verdict,
      foreign: standing.kind === 'foreign' ? standing.what : undefined,
      toRecord: toRecord(standing, evidence, planned, frame, alone),
    };
  };
  const again = async () => judgeStanding(await history.look(viewer));
  const { judged, recording } = await begin(await judgeStanding(await looking), again, history, clock);
  return { ...judged, recording };
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

async function evidenceOf(
  standing: Standing | Doubt,
  present: PlanPresent,
  content: ContentKey,
  history: History,
): Promise<PlanEvidence> {
  if (standing.kind !== 'settled' && standing.kind !== 'open') return withoutRecord(standing);
  const { attempt } = standing;
  // A plan records no success without an attempt.
  if (attempt === undefined) return { kind: 'none' };
  const success = standing.kind === 'settled' ? standing.success : undefined;
  if (success !== undefined && isSaidToBeSame([success, attempt], content, present))
    return { kind: 'same', baseline: baselineOfKey(success) };
  const reader = readerOf(await history.load(recordedUnder(attempt, success)), present.compiled);
  if (isDoubt(reader)) return doubtOf(reader);
  const { record } = reader;
  const ids = record.parts.flatMap(({ pending, id }) => (pending && id !== undefined ? [id] : []));
  const found =
    success === undefined
      ? await history.findGroupSuccesses(attempt.ref, ids)
      : new Map(ids.map((id) => [id, success.origin]));
  if (isDoubt(found)) return doubtOf(found);
  const hash = success?.hash ?? record.snapshot.hash;
  const done = new Map([...found].map(([id, origin]) => [id, baselineOfKey({ origin, hash })]));
  return { kind: 'record', reader, done, sameRef: attempt.ref === history.row.ref };
}

function toRecord(
  standing: Standing | Doubt,
  evidence: PlanEvidence,
  planned: Planned,
  { request, taken, content, history }: Frame<PlanRequest>,
  alone: boolean,
): ToRecord {
  const { origin, viewer, notes = {} } = request;
  const of = { job: viewer.job, occasion: viewer.occasion, ...content };
  const recordUnder = (key: string) => recordOf(taken, planned.records, { key, origin, seen: '', notes });
  if (!request.records) return { kind: 'nothing' };
  // A second entry of the whole record, which tells of two successors, would only fill the store.
  if (planned.pending)
    return newAttempt(history, origin, of, recordUnder, alone ? undefined : followsOf(standing));
  const { attempt } = keysIn(standing);
  const isNothing = planned.verdict.changed || evidence.kind !== 'record' || !isAllDone(evidence);
  if (isNothing || attempt?.ref !== history.row.ref) return { kind: 'nothing' };
  return { kind: 'settle', record: recordUnder(successKey(history.row, attempt.id, origin, of)) };
}

/**
 * Whether all that the record had begun is done, also what belongs to the definition no more: that would come back with
 * the definition, and pass for done.
 */
function isAllDone({ reader, done }: Extract<PlanEvidence, { kind: 'record' }>): boolean {
  return reader.record.parts.every(({ pending, id }) => !pending || (id !== undefined && done.has(id)));
}
