import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Surroundings } from '../environment.ts';
import type { TrackInputs } from '../inputs.ts';
import { logWarning } from '../log.ts';

/** Nobody writes a larger workflow. */
const MOST_BYTES = 512 * 1024;

/**
 * Warns where the outputs of a `track` leave its job: it records the success of this job, whatever the jobs do that read
 * them. Silent where the workflow file can't be read.
 */
export async function warnOfLeavingOutputs(
  { calledFile }: TrackInputs,
  { facts, workspace }: Surroundings,
): Promise<void> {
  const [, file] = /^[^/]+\/[^/]+\/(.+)$/.exec(facts.workflowFile) ?? [];
  // The workflow that is called is another file, of which the checkout may have another version.
  if (calledFile !== '' || file === undefined) return;
  const text = readWorkflow(resolve(workspace, file));
  if (text === undefined) return;
  const { outputsLeaveJob } = await import('../../core/modes/outputs-leave-job.ts');
  if (!outputsLeaveJob(text, facts.jobId, facts.action)) return;
  logWarning(
    'Other jobs read the outputs of this step, and mode: track records the success of this job alone: what fails there is forgotten by the next run. Use mode: plan here, and mode: done in the jobs that do the work.',
  );
}

function readWorkflow(path: string): string | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(path, 'utf8') : undefined;
  } catch {
    // No checkout, or it lies elsewhere.
    return undefined;
  }
}
