import type { History } from '../../core/history/history.ts';
import type { ToRecord } from '../../core/modes/track.ts';
import type { Surroundings } from '../environment.ts';
import type { IfNotRecorded } from '../inputs.ts';
import { logLine, logWarning } from '../log.ts';
import { leaveMark, type PostRecord } from '../step-folder.ts';

/** What was recorded before the work begins, and what is to be when it has succeeded. */
export interface Recording {
  /** For the summary: what was or will be recorded. */
  readonly words: string;
  readonly later: Pick<PostRecord, 'kind' | 'key'> | undefined;
}

/**
 * Records an attempt, where there is one, before the work begins.
 *
 * @throws Error where it can't be, and the user wants that to stop the job
 */
export async function recordNow(
  toRecord: ToRecord,
  { ifNotRecorded }: { readonly ifNotRecorded: IfNotRecorded },
  { facts, jobFolder }: Surroundings,
  history: History,
): Promise<Recording> {
  if (toRecord.kind === 'nothing') return { words: 'nothing, since nothing is new', later: undefined };
  if (facts.mergeQueue) {
    logLine(`recorded: ${MERGE_QUEUE}.`);
    return { words: MERGE_QUEUE, later: undefined };
  }
  const { key, record } = toRecord;
  if (toRecord.kind === 'settle')
    return { words: 'that it is unchanged, when the job succeeds', later: { kind: 'settle', key } };
  const saved = await history.save(key, record);
  if (saved.kind === 'saved') {
    leaveMark(jobFolder, 'attempt', toRecord.attempt);
    const words = 'an attempt; its success when the job succeeds';
    return { words, later: { kind: 'success', key: toRecord.success } };
  }
  return notRecorded(saved.why, key, { ifNotRecorded });
}

/** Why nothing is recorded in a merge queue. */
export const MERGE_QUEUE = 'nothing, since no other run can read what a merge queue saves';

/**
 * Tells that an attempt could not be recorded, which no later run can know.
 *
 * @throws Error where the user wants that to stop the job
 */
export function notRecorded(
  why: string,
  key: string,
  { ifNotRecorded }: { readonly ifNotRecorded: IfNotRecorded },
): Recording {
  const text = `The attempt was not recorded: ${why}. If this job fails, later runs cannot know of it.`;
  if (ifNotRecorded === 'error') {
    throw new Error(
      `${text} The step fails, since if-not-recorded is "error". Run the job again when the store can be written to, or set if-not-recorded to "warn".`,
    );
  }
  logWarning(text);
  return { words: 'nothing yet, since the store did not take it', later: { kind: 'attempt', key } };
}
