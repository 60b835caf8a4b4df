import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { planIdentity } from '../../core/history/identity.ts';
import { type PlanOutcome, plan } from '../../core/modes/plan.ts';
import { groupsOf } from '../../core/verdict/verdict.ts';
import type { Surroundings } from '../environment.ts';
import type { IfNotRecorded, PlanInputs } from '../inputs.ts';
import { logLine, logWarning } from '../log.ts';
import { reportTaken, reportVerdict } from '../report.ts';
import { refsFor } from '../runner/facts.ts';
import { createStepFolder, leaveMark } from '../step-folder.ts';
import { clockFor, jobPlaceOf, openHistory, openStore, openWorkspace, viewerOf } from '../wiring.ts';
import { refuseSharedIdentity, refuseUnknownWorkflow, tellOfOthers } from './guards.ts';
import { leaveVerdict, rulesOf } from './leave.ts';
import { MERGE_QUEUE, notRecorded, type Recording } from './recording.ts';

/** A matrix takes no more. */
const MOST_LEGS = 256;

/** `mode: plan`: which groups have changed since they last succeeded, where other jobs or steps do the work? */
export async function planStep(request: PlanInputs, surroundings: Surroundings): Promise<void> {
  const { facts, jobFolder, workspace } = surroundings;
  refuseUnknownWorkflow(request, facts);
  const identity = planIdentity(jobPlaceOf(request, surroundings), request.name);
  refuseSharedIdentity('plan', identity, jobFolder);
  const opened = openStore(request.store, surroundings, request.timeout);
  const refs = refsFor(facts, request.fallback);
  const { tracker, values } = request;
  const outcome = await plan(
    {
      tracker,
      values,
      origin: surroundings.origin,
      viewer: viewerOf(surroundings),
      records: !facts.mergeQueue,
      ...rulesOf(request),
    },
    {
      history: openHistory(opened.store, identity, refs),
      take: openWorkspace(surroundings),
      clock: clockFor(request.timeout),
      isFolder: (path) => isFolder(resolve(workspace, path)),
    },
  );
  const { taken, verdict, recording, foreign } = outcome;
  reportTaken(taken, request.ifNoFilesFound);
  tellOfOthers(foreign, facts);
  warnOfMatrix(outcome);
  if (recording.kind === 'recorded') {
    leaveMark(jobFolder, 'attempt', recording.id);
    // A `done` of this job finds it without asking the service.
    const { store } = openStore('job', surroundings, request.timeout);
    await openHistory(store, identity, refs).save(recording.record.key, recording.record);
  }
  const folder = createStepFolder(jobFolder);
  const { words, later } = tellRecording(recording, request, surroundings);
  reportVerdict(verdict, taken, request, surroundings, folder, words);
  const record = 'record' in recording ? recording.record : 'late' in recording ? recording.late : undefined;
  const { store, timeout } = request;
  const history = { ...identity, ...refs };
  leaveVerdict(request, surroundings, folder, taken, record, {
    later: later && { ...later, store, timeout, spent: opened.spent(), outcomeGiven: false, history },
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function warnOfMatrix({ verdict }: PlanOutcome): void {
  const changed = groupsOf(verdict).filter((group) => group.changed && !group.gone).length;
  if (changed <= MOST_LEGS) return;
  logWarning(
    `${changed} groups are changed, and a matrix takes no more than ${MOST_LEGS}. Make groups of several folders, or split the plan by name.`,
  );
}

/** @throws Error where the attempt could not be recorded, and the user wants that to stop the job */
function tellRecording(
  recording: PlanOutcome['recording'],
  request: { readonly ifNotRecorded: IfNotRecorded },
  { facts }: Surroundings,
): Recording {
  switch (recording.kind) {
    case 'nothing':
      if (!facts.mergeQueue) return { words: 'nothing, since nothing is new', later: undefined };
      logLine(`recorded: ${MERGE_QUEUE}.`);
      return { words: MERGE_QUEUE, later: undefined };
    case 'recorded':
      return { words: 'an attempt; done records the success of each group', later: undefined };
    case 'settle':
      return {
        words: 'that all is done, when the job succeeds',
        later: { kind: 'settle', key: recording.key },
      };
    case 'not-recorded':
      return notRecorded(recording.why, recording.late.key, request);
  }
}
