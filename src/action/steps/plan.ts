import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { planIdentity } from '../../core/history/identity.ts';
import { type PlanOutcome, plan } from '../../core/modes/plan.ts';
import { groupsOf } from '../../core/verdict/verdict.ts';
import type { Surroundings } from '../environment.ts';
import type { PlanInputs } from '../inputs.ts';
import { logWarning } from '../log.ts';
import { reportTaken } from '../report.ts';
import { refsFor } from '../runner/facts.ts';
import { clockFor, jobPlaceOf, openHistory, openStore, openWorkspace, viewerOf } from '../wiring.ts';
import { refuseSharedIdentity, refuseUnknownWorkflow, tellOfOthers } from './guards.ts';
import { rulesOf } from './leave.ts';
import { conclude } from './recording.ts';

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
  const { recording } = outcome;
  reportTaken(outcome.taken, request.ifNoFilesFound);
  tellOfOthers(outcome.foreign, facts);
  warnOfMatrix(outcome);
  if (recording.kind === 'recorded') {
    // A `done` of this job finds it without asking the service.
    const { store } = openStore('job', surroundings, request.timeout);
    await openHistory(store, identity, refs).save(recording.record.key, recording.record);
  }
  conclude(outcome, recording, request, surroundings, { identity, refs, opened });
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
