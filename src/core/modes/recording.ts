import { type Doubt, type History, isDoubt } from '../history/history.ts';
import type { Record } from '../history/record.ts';
import type { Standing } from '../history/standing.ts';
import { type Clock, CONTESTED, FIRST, MOST_ROUNDS, recordSuccessor, type Succession } from './succession.ts';

/**
 * What an attempt is to be the one successor of, by its id, so that it hides nothing that it did not see; or why that is
 * not known. `undefined`: nobody else records meanwhile, or there is nothing that it could hide or be hidden by.
 */
export type Follows = string | Doubt | undefined;

/** All is as it should be, and on record, or nothing can be recorded. */
interface Nothing {
  readonly kind: 'nothing';
}

/** When the job has succeeded: that it was compared, and is as it should be. */
interface Settle {
  readonly kind: 'settle';
  readonly record: Record;
}

/** That work begins. */
interface Attempt {
  readonly id: string;
  readonly record: Record;
  /** The key of its success, for whoever knows when all of it is done. */
  readonly success: string;
}

/** What is to be recorded after a verdict. */
export type ToRecord =
  | Nothing
  | Settle
  | (Attempt & {
      readonly kind: 'attempt';
      readonly follows: Follows;
      /**
       * What may be recorded at the end where this can't be before the work: others may have begun something meanwhile,
       * so that nothing in it is known to be done.
       */
      readonly late: Record;
    });

/** What became of it before the work begins. */
export type Recording =
  | Nothing
  | Settle
  | (Attempt & { readonly kind: 'recorded' })
  /** `late`: what may be recorded at the end instead; `follows`: whether as the successor of what is the newest then. */
  | {
      readonly kind: 'not-recorded';
      readonly why: string;
      readonly late: Record;
      readonly follows: boolean;
    };

/** What an attempt follows that was judged on how a history stands. */
export function followsOf(standing: Standing | Doubt): string | Doubt {
  if (isDoubt(standing)) return standing;
  return ('attempt' in standing ? standing.attempt?.id : undefined) ?? FIRST;
}

/**
 * Records before the work begins what is to be recorded then.
 *
 * @param again judges again, where somebody else was faster
 */
export async function begin<T extends { readonly toRecord: ToRecord }>(
  first: T,
  again: () => Promise<T>,
  history: History,
  clock: Clock,
): Promise<{ readonly judged: T; readonly recording: Recording }> {
  let judged = first;
  let before: Follows;
  for (let round = 1; ; round++) {
    const { toRecord } = judged;
    if (toRecord.kind !== 'attempt') return { judged, recording: toRecord };
    const { id, record, success, late, follows } = toRecord;
    // Who was faster is hidden by what it follows, where somebody was so slow to finish that, that it was given up.
    const isHidden = before !== undefined && before === follows;
    if (isHidden) await history.save(late.key, late);
    const outcome = isHidden ? CONTESTED : await recordAttempt(history, toRecord, clock);
    if (outcome.kind === 'recorded') return { judged, recording: { kind: 'recorded', id, record, success } };
    if (outcome.kind === 'not-recorded' || round === MOST_ROUNDS) {
      const why = outcome.kind === 'beaten' ? 'others are recorded too fast' : outcome.why;
      return { judged, recording: { kind: 'not-recorded', why, late, follows: follows !== undefined } };
    }
    before = follows;
    judged = await again();
  }
}

async function recordAttempt(
  history: History,
  { follows, record, late }: Extract<ToRecord, { kind: 'attempt' }>,
  clock: Clock,
): Promise<Succession> {
  if (typeof follows === 'string') return recordSuccessor(history, follows, { record, doubt: late }, clock);
  if (follows !== undefined) return { kind: 'not-recorded', why: follows.why };
  const saved = await history.save(record.key, record);
  return saved.kind === 'saved' ? { kind: 'recorded' } : { kind: 'not-recorded', why: saved.why };
}
