import { saveState } from '@actions/core';
import type { Record } from '../../core/history/record.ts';
import type { Rules } from '../../core/modes/evidence.ts';
import { checkpointRecord } from '../../core/modes/records.ts';
import type { Taken } from '../../core/modes/taking.ts';
import type { IfNoCheckpoint } from '../../core/verdict/judge.ts';
import { driftVariable } from '../drift.ts';
import type { Surroundings } from '../environment.ts';
import type { IfNoFilesFound, LookingRequest } from '../inputs.ts';
import { leaveForPost, type PostRecord } from '../step-folder.ts';

/** How the user wants it decided. */
export function rulesOf(request: {
  readonly ifNoCheckpoint: IfNoCheckpoint;
  readonly ifNoFilesFound: IfNoFilesFound;
  readonly forced?: boolean;
}): Rules {
  const { ifNoCheckpoint, ifNoFilesFound, forced = false } = request;
  return { ifNoCheckpoint, nothingIsRight: ifNoFilesFound === 'ignore', forced };
}

/**
 * Leaves for post what the step saw, and what is to be recorded.
 *
 * @param record what the step made a record of; `undefined`: of nothing
 */
export function leaveVerdict(
  { name, onDrift, summary }: LookingRequest,
  { origin }: Surroundings,
  folder: string,
  taken: Taken,
  record?: Record,
  later?: PostRecord,
): void {
  const saw = record ?? checkpointRecord(taken, { key: '', origin, seen: '' });
  leaveForPost(folder, { name, onDrift, summary, record: later }, saw);
  saveState('step', folder);
  saveState('drift', onDrift);
  saveState('drift-variable', driftVariable(name));
}
