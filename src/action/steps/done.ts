import { setOutput } from '@actions/core';
import { planIdentity } from '../../core/history/identity.ts';
import { type Done, type DoneHistories, done } from '../../core/modes/done.ts';
import { count } from '../../core/verdict/describe.ts';
import type { Surroundings } from '../environment.ts';
import type { DoneInputs } from '../inputs.ts';
import { logLine, logWarning } from '../log.ts';
import { refsFor } from '../runner/facts.ts';
import { clockFor, jobPlaceOf, openHistory, openStore } from '../wiring.ts';
import { refuseUnknownWorkflow } from './guards.ts';
import { MERGE_QUEUE } from './recording.ts';

/** `mode: done`: the work that a plan of this run asked for has succeeded, for some of its groups. */
export async function doneStep(request: DoneInputs, surroundings: Surroundings): Promise<void> {
  refuseUnknownWorkflow(request, surroundings.facts);
  if (surroundings.facts.mergeQueue) {
    logLine(`recorded: ${MERGE_QUEUE}.`);
    return setOutput('recorded', 'false');
  }
  if (request.names?.length === 0) {
    logLine('nothing is recorded, since groups is an empty list.');
    return setOutput('recorded', 'false');
  }
  const outcome = await done(
    { names: request.names, origin: surroundings.origin },
    candidates(request, surroundings),
    clockFor(request.timeout),
  );
  setOutput('recorded', String(isRecorded(outcome)));
  tell(outcome);
}

/** In a called workflow the plan may be its own, or its caller's. */
function candidates(request: DoneInputs, surroundings: Surroundings): DoneHistories[] {
  const place = jobPlaceOf(request, surroundings);
  const refs = refsFor(surroundings.facts, 'none');
  const job = openStore('job', surroundings, request.timeout).store;
  const chosen =
    request.store === 'job' ? job : openStore(request.store, surroundings, request.timeout).store;
  const places = place.calledFile === '' ? [place] : [place, { ...place, calledFile: '' }];
  return places.map((one) => {
    const identity = planIdentity(one, request.name);
    return { job: openHistory(job, identity, refs), chosen: openHistory(chosen, identity, refs) };
  });
}

function isRecorded(outcome: Done): boolean {
  return outcome.kind === 'done' && outcome.recorded.length > 0 && outcome.failed.length === 0;
}

function tell(outcome: Done): void {
  if (outcome.kind === 'no-plan') {
    logLine(
      'nothing is recorded, since this run has no plan on record: nothing was changed, or it could not be recorded.',
    );
    return;
  }
  if (outcome.kind === 'doubt') {
    logWarning(`The success was not recorded: ${outcome.why}. The next plan has these groups again.`);
    return;
  }
  const { recorded, failed, notPending, overtaken, unsure } = outcome;
  if (recorded.length > 0) logLine(`success of ${namesOf(recorded)} recorded.`);
  if (notPending.length > 0) logLine(`nothing was to be done for ${namesOf(notPending)}.`);
  if (overtaken.length > 0)
    logLine(`something newer was begun meanwhile on ${namesOf(overtaken)}, so the next plan has it again.`);
  if (unsure !== undefined)
    logWarning(
      `Whether something newer was begun meanwhile is not known: ${unsure}. Run this again if runs overlap.`,
    );
  const [first] = failed;
  if (first !== undefined) {
    const names = namesOf(failed.map(({ name }) => name));
    logWarning(`The success of ${names} was not recorded: ${first.why}. The next plan has it again.`);
  }
}

function namesOf(names: readonly string[]): string {
  if (names.length === 1 && names[0] === '') return 'all of it';
  if (names.length <= 10) return names.join(', ');
  return `${names.slice(0, 10).join(', ')} and ${count(names.length - 10, 'more group')}`;
}
