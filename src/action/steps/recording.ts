import type { Refs } from '../../core/history/history.ts';
import type { Identity } from '../../core/history/identity.ts';
import type { Recording } from '../../core/modes/recording.ts';
import type { Tracked } from '../../core/modes/track.ts';
import type { Surroundings } from '../environment.ts';
import type { PlanInputs, TrackInputs } from '../inputs.ts';
import { logLine, logWarning } from '../log.ts';
import { reportVerdict } from '../report.ts';
import { createStepFolder, leaveMark, type PostRecord } from '../step-folder.ts';
import type { StepStore } from '../wiring.ts';
import { leaveVerdict } from './leave.ts';

/** Why nothing is recorded in a merge queue. */
export const MERGE_QUEUE = 'nothing, since no other run can read what a merge queue saves';

/** Where a step records: whose history it is, and in which store. */
export interface Place {
  readonly identity: Identity;
  readonly refs: Refs;
  readonly opened: StepStore;
}

/**
 * Tells the verdict and what became of recording that the work begins, and leaves for post what is to be recorded then.
 *
 * @throws Error where an attempt could not be recorded, and the user wants that to stop the job
 */
export function conclude(
  { taken, verdict }: Pick<Tracked, 'taken' | 'verdict'>,
  recording: Recording,
  request: PlanInputs | TrackInputs,
  surroundings: Surroundings,
  { identity, refs, opened }: Place,
): void {
  const folder = createStepFolder(surroundings.jobFolder);
  const { words, kind } = tellRecording(recording, verdict.changed, request, surroundings);
  reportVerdict(verdict, taken, request, surroundings, folder, words);
  const { store, timeout } = request;
  const record = 'record' in recording ? recording.record : 'late' in recording ? recording.late : undefined;
  const history = 'follows' in recording && recording.follows ? { ...identity, ...refs } : undefined;
  const outcomeGiven = request.mode === 'track' && request.outcomeGiven;
  const key = recording.kind === 'recorded' ? recording.success : (record?.key ?? '');
  const later = { key, store, timeout, spent: opened.spent(), outcomeGiven, history };
  leaveVerdict(request, surroundings, folder, taken, record, kind && { ...later, kind });
}

/** The words for the summary: what was or will be recorded; and what post is to record. */
function tellRecording(
  recording: Recording,
  changed: boolean,
  { mode, ifNotRecorded }: PlanInputs | TrackInputs,
  { facts, jobFolder }: Surroundings,
): { readonly words: string; readonly kind?: PostRecord['kind'] } {
  switch (recording.kind) {
    case 'nothing':
      if (!facts.mergeQueue || !changed) return { words: 'nothing, since nothing is new' };
      logLine(`recorded: ${MERGE_QUEUE}.`);
      return { words: MERGE_QUEUE };
    case 'settle': {
      const what = mode === 'track' ? 'it is unchanged' : 'all is done';
      return { words: `that ${what}, when the job succeeds`, kind: 'settle' };
    }
    case 'recorded':
      leaveMark(jobFolder, 'attempt', recording.id);
      if (mode === 'plan') return { words: 'an attempt; done records the success of each group' };
      return { words: 'an attempt; its success when the job succeeds', kind: 'success' };
    case 'not-recorded': {
      const text = `The attempt was not recorded: ${recording.why}. If this job fails, later runs cannot know of it.`;
      if (ifNotRecorded === 'error') {
        throw new Error(
          `${text} The step fails, since if-not-recorded is "error". Run the job again when the store can be written to, or set if-not-recorded to "warn".`,
        );
      }
      logWarning(text);
      return { words: 'nothing yet, since the store did not take it', kind: 'attempt' };
    }
  }
}
