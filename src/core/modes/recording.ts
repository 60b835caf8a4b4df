import { type Doubt, type History, isDoubt } from '../history/history.ts';
import { attemptKey, type Circumstances, type ContentKey, newId, successKey } from '../history/keys.ts';
import type { Origin, Record } from '../history/record.ts';
import { keysIn, type Standing } from '../history/standing.ts';
import { inDoubt } from './records.ts';
import { type Clock, CONTESTED, FIRST, MOST_ROUNDS, recordSuccessor, type Succession } from './succession.ts';
import type { Taken } from './taking.ts';

/**
 * What an attempt is to be the one successor of, by its id, so that it hides nothing that it did not see; or why that is
 * not known. `undefined`: nobody else records meanwhile, or there is nothing that it could hide or be hidden by.
 */
export type Follows = string | Doubt | undefined;

/** That work begins. */
interface Attempt {
  readonly id: string;
  readonly record: Record;
  /** The key of its success, for whoever knows when all of it is done. */
  readonly success: string;
}

/** Where no work begins. */
type NoAttempt =
  /** All is as it should be, and on record, or nothing can be recorded. */
  | { readonly kind: 'nothing' }
  /** When the job has succeeded: that it was compared, and is as it should be. */
  | { readonly kind: 'settle'; readonly record: Record };

/**
 * What is to be recorded after a verdict. `late`: what may be recorded of an attempt at the end, where that can't be
 * before the work: others may have begun something meanwhile, so that nothing in it is known to be done.
 */
export type ToRecord =
  | NoAttempt
  | (Attempt & { readonly kind: 'attempt'; readonly follows: Follows; readonly late: Record });

/** What became of it before the work begins. `follows`: whether `late` is to follow what is the newest then. */
export type Recording =
  | NoAttempt
  | (Attempt & { readonly kind: 'recorded' })
  | { readonly kind: 'not-recorded'; readonly why: string; readonly late: Record; readonly follows: boolean };

/** What what is to be recorded is made of, beside a verdict. */
export interface Frame<Request> {
  readonly request: Request;
  readonly taken: Taken;
  readonly content: ContentKey;
  readonly history: History;
}

/** What an attempt follows that was judged on how a history stands. */
export function followsOf(standing: Standing | Doubt): string | Doubt {
  if (isDoubt(standing)) return standing;
  return keysIn(standing).attempt?.id ?? FIRST;
}

/** An attempt under an id of its own, of what `recordUnder` makes a record of. */
export function newAttempt(
  { row }: History,
  origin: Origin,
  of: Circumstances & ContentKey,
  recordUnder: (key: string) => Record,
  follows: Follows,
): ToRecord {
  const id = newId();
  const record = recordUnder(attemptKey(row, id, origin, of));
  const key = attemptKey(row, newId(), origin, of);
  const late = { ...record, key, parts: record.parts.map(inDoubt) };
  return { kind: 'attempt', id, record, late, follows, success: successKey(row, id, origin, of) };
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
