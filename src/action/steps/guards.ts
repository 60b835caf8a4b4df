import type { Identity } from '../../core/history/identity.ts';
import { UNKNOWN } from '../../core/history/keys.ts';
import type { Standing } from '../../core/history/standing.ts';
import { type Everywhere, type TrackInputs, unnamedInCalled } from '../inputs.ts';
import { logLine, logWarning } from '../log.ts';
import type { RunnerFacts } from '../runner/facts.ts';
import { leaveMark } from '../step-folder.ts';

/*
 * Guards against two histories that are one: a name can be wrong, and a runner may say too little of the job.
 */

/** @throws Error where nothing tells this workflow from others of the repository, and there is no name */
export function refuseUnknownWorkflow({ name }: Everywhere, facts: RunnerFacts): void {
  if (name !== '') return;
  if (facts.inCalledWorkflow) throw unnamedInCalled();
  if (facts.workflowFile !== '') return;
  throw new Error(
    'The runner does not say which workflow runs (GITHUB_WORKFLOW_REF is empty), so this step cannot be told from others. Set the input name to something that no other step of the repository has.',
  );
}

/** @throws Error where nothing tells this job from others of the repository, and there is no name */
export function refuseUnknownJob(request: Everywhere, facts: RunnerFacts): void {
  if (request.name !== '') return;
  refuseUnknownWorkflow(request, facts);
  if (facts.inOpaqueComposite) {
    throw new Error(
      `In a composite action this runner hides the matrix, so legs cannot be told apart. Set the input name to something that no other step of the repository has, for example: build-\${{ inputs.package }}`,
    );
  }
}

/** @throws Error where nobody tells how the job ends, so that a failure would be recorded as a success */
export function refuseUnknownEnd({ outcomeGiven }: TrackInputs, facts: RunnerFacts): void {
  if (!facts.inOpaqueComposite || outcomeGiven) return;
  throw new Error(
    `In a composite action this runner does not say how the job ends. Use mode: plan before the work and mode: done after it; or set outcome to that of the step that does the work, for example: \${{ steps.work.outcome }}`,
  );
}

/** @throws Error where another step of the job has the same history */
export function refuseSharedIdentity(mode: 'track' | 'plan', { digest }: Identity, jobFolder: string): void {
  if (leaveMark(jobFolder, 'identity', `${mode}-${digest}`)) return;
  throw new Error(
    `Two steps of this job with mode: ${mode} share one history. Give each an input name of its own.`,
  );
}

/** Tells of records that another job of the same identity made, or this one for something else. */
export function tellOfOthers(
  foreign: Extract<Standing, { kind: 'foreign' }>['what'] | undefined,
  { jobPath }: RunnerFacts,
): void {
  if (foreign === 'job') {
    // Without paths, what this run has recorded may be what the same job did in an earlier attempt.
    const who =
      jobPath === UNKNOWN
        ? 'Another job of this run, or an earlier attempt of it, has recorded under the same name, which says nothing of this job. Give each job a name of its own'
        : 'Another job has recorded under the same name, which says nothing of this one. Give each a name of its own';
    logWarning(`${who}, for example: deploy-\${{ inputs.environment }}, or test-\${{ matrix.os }}`);
  }
  if (foreign === 'occasion') {
    logLine(
      `The last run was started for something else (other inputs, another branch or pull request), which says nothing of this one. To keep them apart, set for example name: deploy-\${{ inputs.environment }}`,
    );
  }
}
