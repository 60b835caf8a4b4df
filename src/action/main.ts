import { getState, saveState } from '@actions/core';
import { checkpointIdentity, type Identity, trackIdentity } from '../core/history/identity.ts';
import { check } from '../core/modes/check.ts';
import { checkpoint } from '../core/modes/checkpoint.ts';
import type { Taken, TakeSnapshot } from '../core/modes/taking.ts';
import { track } from '../core/modes/track.ts';
import { type Tracker, trackerDigest } from '../core/tracker/tracker.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
import { driftVariable } from './drift.ts';
import type { Surroundings } from './environment.ts';
import type { Request } from './inputs.ts';
import { findJobStart } from './job-start.ts';
import { reportCheckpoint, reportTaken, reportVerdict } from './report.ts';
import { readRequest } from './request.ts';
import { runStage } from './stage.ts';
import { createStepFolder, findEarlier, leaveForPost, leaveNothing, type RecordPlan } from './step-folder.ts';
import { openStore, openWorkspace, trackedFolder } from './wiring.ts';

type RequestOf<M extends Request['mode']> = Extract<Request, { mode: M }>;

/** The step itself. */
export function main(): Promise<never> {
  return runStage(async (surroundings) => {
    const request = await readRequest(surroundings);
    switch (request.mode) {
      case 'track':
        return mainTrack(request, surroundings);
      case 'check':
        return mainCheck(request, surroundings);
      case 'checkpoint':
        return mainCheckpoint(request, surroundings);
    }
  }, 'fail');
}

async function mainTrack(request: RequestOf<'track'>, surroundings: Surroundings): Promise<void> {
  const { tracker, values, name, matrix, store, timeout } = request;
  const { workflowFile, jobId } = surroundings;
  const what = name === '' ? { tracker: trackerDigest(tracker, values) } : { name };
  const identity = trackIdentity({ workflowFile, jobId, matrix, calledFile: request.calledFile }, what);
  const opened = openStore(store, surroundings, timeout);
  const { taken, verdict } = await track(
    { identity, tracker, values, ifNoCheckpoint: request.ifNoCheckpoint },
    opened,
    takerFor(request, surroundings),
  );
  reportTaken(taken, request.ifNoFilesFound);
  // A baseline that is identical already need not be recorded again.
  const known = verdict.baseline?.hash === taken.snapshot.hash;
  const record = known ? undefined : { store, identity, timeout, spent: opened.spentSeconds ?? 0 };
  await finish(request, surroundings, { tracker, taken, verdict, record });
}

async function mainCheck(request: RequestOf<'check'>, surroundings: Surroundings): Promise<void> {
  const { tracker, values, generates, ifNoCheckpoint } = request;
  const { runId, runAttempt } = surroundings.origin;
  const isRerun = Number(runAttempt) > 1;
  const { identity, stores } =
    request.since === 'job-start'
      ? findJobStart(getState('job-start'), getState('job-start-failed'))
      : {
          identity: nameIdentity(request, surroundings),
          stores: [...new Set(['job', request.store] as const)].map((store) =>
            openStore(store, surroundings, request.timeout),
          ),
        };
  const checked = await check(
    { identity, tracker, values, generates, ifNoCheckpoint, runId, isRerun },
    stores,
    takerFor(request, surroundings),
  );
  if (checked.taken !== undefined) reportTaken(checked.taken, request.ifNoFilesFound);
  await finish(request, surroundings, { ...checked, record: undefined });
}

async function mainCheckpoint(request: RequestOf<'checkpoint'>, surroundings: Surroundings): Promise<void> {
  const stores = [...new Set(['job', request.store] as const)];
  const done = await checkpoint(
    {
      identity: nameIdentity(request, surroundings),
      tracker: request.tracker,
      values: request.values,
      origin: surroundings.origin,
    },
    stores.map((store) => openStore(store, surroundings, request.timeout)),
    () => findEarlier(surroundings.jobFolder, request.name),
    takerFor(request, surroundings),
    (taken) => reportTaken(taken, request.ifNoFilesFound),
  );
  await reportCheckpoint(done, request, surroundings);
  leave(
    request,
    surroundings,
    createStepFolder(surroundings.jobFolder),
    done.checkpoint.tracker,
    done.checkpoint.snapshot,
  );
}

/** With `if-no-files-found: ignore`, that a pattern matches nothing is as it should be. */
function takerFor(request: Request, surroundings: Surroundings): TakeSnapshot {
  const take = openWorkspace(surroundings);
  if (request.ifNoFilesFound !== 'ignore') return take;
  return async (tracker, values) => ({ ...(await take(tracker, values)), unmatchedPatterns: [] });
}

function nameIdentity(request: Request, surroundings: Surroundings): Identity {
  return checkpointIdentity(request.name, surroundings.workflowFile, request.matrix);
}

interface Outcome {
  readonly tracker: Tracker | undefined;
  readonly taken: Taken | undefined;
  readonly verdict: Verdict;
  readonly record: RecordPlan | undefined;
}

/** Tells the outcome, and leaves what post and a `checkpoint` to come need. */
async function finish(request: Request, surroundings: Surroundings, outcome: Outcome): Promise<void> {
  const { tracker, taken, verdict, record } = outcome;
  const folder = createStepFolder(surroundings.jobFolder);
  await reportVerdict(verdict, taken, request, surroundings, folder);
  if (tracker === undefined || taken === undefined) return leaveNothing(folder, request.mode, request.name);
  const { snapshot } = taken;
  leave(request, surroundings, folder, tracker, snapshot, record);
}

function leave(
  request: Request,
  surroundings: Surroundings,
  folder: string,
  tracker: Tracker,
  snapshot: Taken['snapshot'],
  record?: RecordPlan,
): void {
  const { mode, name, onDrift, summary } = request;
  const directory = trackedFolder(surroundings, tracker.workingDirectory);
  leaveForPost(
    folder,
    { mode, name, directory, onDrift, summary, record },
    { snapshot, tracker, origin: surroundings.origin },
  );
  saveState('step', folder);
  saveState('drift', onDrift);
  saveState('drift-variable', driftVariable(name));
}
