import { trackIdentity } from '../../core/history/identity.ts';
import { begin } from '../../core/modes/recording.ts';
import { track } from '../../core/modes/track.ts';
import type { Surroundings } from '../environment.ts';
import type { TrackInputs } from '../inputs.ts';
import { reportTaken } from '../report.ts';
import { refsFor } from '../runner/facts.ts';
import { clockFor, jobPlaceOf, openHistory, openStore, openWorkspace, viewerOf } from '../wiring.ts';
import { refuseSharedIdentity, refuseUnknownEnd, refuseUnknownJob, tellOfOthers } from './guards.ts';
import { rulesOf } from './leave.ts';
import { warnOfLeavingOutputs } from './outputs-leave.ts';
import { conclude } from './recording.ts';

/** `mode: track`: has anything changed since this step's job last succeeded? */
export async function trackStep(request: TrackInputs, surroundings: Surroundings): Promise<void> {
  const { facts, jobFolder } = surroundings;
  refuseUnknownJob(request, facts);
  refuseUnknownEnd(request, facts);
  const step = request.name === '' ? { action: facts.action } : { name: request.name };
  const identity = trackIdentity(jobPlaceOf(request, surroundings), step);
  refuseSharedIdentity('track', identity, jobFolder);
  const opened = openStore(request.store, surroundings, request.timeout);
  const refs = refsFor(facts, request.fallback);
  const history = openHistory(opened.store, identity, refs);
  const { tracker, values, timeout } = request;
  const looked = await track(
    { tracker, values, origin: surroundings.origin, viewer: viewerOf(surroundings), ...rulesOf(request) },
    history,
    openWorkspace(surroundings),
  );
  reportTaken(looked.taken, request.ifNoFilesFound);
  const { judged, recording } = facts.mergeQueue
    ? { judged: looked, recording: { kind: 'nothing' } as const }
    : await begin(looked, looked.again, history, clockFor(timeout));
  tellOfOthers(judged.foreign, facts);
  if (judged.verdict.changed) await warnOfLeavingOutputs(request, surroundings);
  conclude(judged, recording, request, surroundings, { identity, refs, opened });
}
