import type { NoCheckpointError } from '../../core/verdict/verdict.ts';
import type { CheckInputs, PlanInputs, TrackInputs } from '../inputs.ts';

type Comparing = CheckInputs | PlanInputs | TrackInputs;

/** What is said where there is nothing to compare with. */
export function absentWords(request: Comparing): string {
  if (request.mode !== 'check') return 'this has not succeeded yet';
  if (request.since === 'job-start') return "the state at the job's start is not known";
  return request.name === ''
    ? 'there is no checkpoint yet'
    : `there is no checkpoint of the name ${JSON.stringify(request.name)} yet`;
}

/** The error of a step that is to fail where there is nothing to compare with: what is missing, and the cure. */
export function nothingToCompareWith(error: NoCheckpointError, request: Comparing): Error {
  const what = request.mode === 'check' ? 'checkpoint' : 'success';
  const fact = error.why ?? absentWords(request);
  return new Error(
    `No ${what} to compare with (${error.reason}): ${fact}. ${cureOf(error, request)}set if-no-checkpoint to "changed".`,
    { cause: error },
  );
}

function cureOf({ reason }: NoCheckpointError, request: Comparing): string {
  if (reason === 'store-unavailable') return 'Run the job again when the store can be reached, or ';
  if (reason === 'unfinished') return 'Give each job an input name of its own, or ';
  const isCheck = request.mode === 'check' && request.since === 'checkpoint';
  return isCheck ? 'Take one with mode: checkpoint, or ' : 'Until it has, ';
}
