import { getState } from '@actions/core';
import type { History } from '../../core/history/history.ts';
import { checkpointIdentity } from '../../core/history/identity.ts';
import { check } from '../../core/modes/check.ts';
import type { Surroundings } from '../environment.ts';
import type { CheckInputs } from '../inputs.ts';
import { findJobStart } from '../job-start.ts';
import { reportTaken, reportVerdict } from '../report.ts';
import { refsFor } from '../runner/facts.ts';
import { createStepFolder } from '../step-folder.ts';
import { jobPlaceOf, openHistory, openStore, openWorkspace } from '../wiring.ts';
import { refuseUnknownJob } from './guards.ts';
import { leaveVerdict, rulesOf } from './leave.ts';

/** `mode: check`: has anything changed since the checkpoint, or since the job's start? Records nothing. */
export async function checkStep(request: CheckInputs, surroundings: Surroundings): Promise<void> {
  const { tracker, values, generates, since } = request;
  const { runId, runAttempt } = surroundings.origin;
  const { taken, verdict } = await check(
    { tracker, values, generates, runId, isRerun: Number(runAttempt) > 1, ...rulesOf(request) },
    since === 'job-start' ? jobStart() : historiesOf(request, surroundings),
    openWorkspace(surroundings),
  );
  if (taken !== undefined) reportTaken(taken, request.ifNoFilesFound);
  const folder = createStepFolder(surroundings.jobFolder);
  reportVerdict(verdict, taken, request, surroundings, folder, 'nothing; a check only looks');
  if (taken !== undefined) leaveVerdict(request, surroundings, folder, taken);
}

function jobStart(): readonly History[] {
  return findJobStart(getState('job-start'), getState('job-start-failed'));
}

/** This job's own store first. A name was chosen, so that the default branch is looked at in any case. */
function historiesOf(request: CheckInputs, surroundings: Surroundings): History[] {
  refuseUnknownJob(request, surroundings.facts);
  const identity = checkpointIdentity(request.name, jobPlaceOf(request, surroundings));
  const refs = refsFor(surroundings.facts, 'default-branch');
  return [...new Set(['job', request.store] as const)].map((name) =>
    openHistory(openStore(name, surroundings, request.timeout).store, identity, refs),
  );
}
