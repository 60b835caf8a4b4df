import { trackIdentity } from '../../core/history/identity.ts';
import type { Record } from '../../core/history/record.ts';
import { type ToRecord, track } from '../../core/modes/track.ts';
import type { Surroundings } from '../environment.ts';
import type { TrackInputs } from '../inputs.ts';
import { reportTaken, reportVerdict } from '../report.ts';
import { refsFor } from '../runner/facts.ts';
import { createStepFolder } from '../step-folder.ts';
import { jobPlaceOf, openHistory, openStore, openWorkspace, viewerOf } from '../wiring.ts';
import { refuseSharedIdentity, refuseUnknownEnd, refuseUnknownJob, tellOfOthers } from './guards.ts';
import { leaveVerdict, rulesOf } from './leave.ts';
import { warnOfLeavingOutputs } from './outputs-leave.ts';
import { recordNow } from './recording.ts';

/** `mode: track`: has anything changed since this step's job last succeeded? */
export async function trackStep(request: TrackInputs, surroundings: Surroundings): Promise<void> {
  const { facts, jobFolder } = surroundings;
  refuseUnknownJob(request, facts);
  refuseUnknownEnd(request, facts);
  const step = request.name === '' ? { action: facts.action } : { name: request.name };
  const identity = trackIdentity(jobPlaceOf(request, surroundings), step);
  refuseSharedIdentity('track', identity, jobFolder);
  const opened = openStore(request.store, surroundings, request.timeout);
  const history = openHistory(opened.store, identity, refsFor(facts, request.fallback));
  const { tracker, values } = request;
  const { taken, verdict, toRecord, foreign } = await track(
    { tracker, values, origin: surroundings.origin, viewer: viewerOf(surroundings), ...rulesOf(request) },
    history,
    openWorkspace(surroundings),
  );
  reportTaken(taken, request.ifNoFilesFound);
  tellOfOthers(foreign, facts);
  if (verdict.changed) await warnOfLeavingOutputs(request, surroundings);
  const folder = createStepFolder(jobFolder);
  const recording = await recordNow(toRecord, request, surroundings, history);
  reportVerdict(verdict, taken, request, surroundings, folder, recording.words);
  const record =
    recording.later?.kind === 'attempt' && toRecord.kind === 'attempt' ? toRecord.late : recordIn(toRecord);
  const { store, timeout, outcomeGiven } = request;
  leaveVerdict(request, surroundings, folder, taken, record, {
    later: recording.later && { ...recording.later, store, timeout, spent: opened.spent(), outcomeGiven },
  });
}

function recordIn(toRecord: ToRecord): Record | undefined {
  return toRecord.kind === 'nothing' ? undefined : toRecord.record;
}
