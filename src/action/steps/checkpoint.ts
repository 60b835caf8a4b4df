import { checkpointIdentity } from '../../core/history/identity.ts';
import { checkpoint } from '../../core/modes/checkpoint.ts';
import type { Surroundings } from '../environment.ts';
import type { CheckpointInputs } from '../inputs.ts';
import { reportCheckpoint, reportTaken } from '../report.ts';
import { refsFor } from '../runner/facts.ts';
import { createStepFolder } from '../step-folder.ts';
import { jobPlaceOf, openHistory, openStore, openWorkspace } from '../wiring.ts';
import { refuseUnknownJob } from './guards.ts';
import { leaveVerdict } from './leave.ts';

/** `mode: checkpoint`: remember these files now, for this job and in the chosen store. */
export async function checkpointStep(request: CheckpointInputs, surroundings: Surroundings): Promise<void> {
  refuseUnknownJob(request, surroundings.facts);
  const identity = checkpointIdentity(request.name, jobPlaceOf(request, surroundings));
  const refs = refsFor(surroundings.facts, 'none');
  const histories = [...new Set(['job', request.store] as const)].map((name) =>
    openHistory(openStore(name, surroundings, request.timeout).store, identity, refs),
  );
  const { tracker, values } = request;
  const done = await checkpoint(
    { tracker, values, origin: surroundings.origin },
    histories,
    openWorkspace(surroundings),
    (taken) => reportTaken(taken, request.ifNoFilesFound),
  );
  reportCheckpoint(done, request, surroundings);
  const folder = createStepFolder(surroundings.jobFolder);
  leaveVerdict(request, surroundings, folder, done.taken, done.record);
}
