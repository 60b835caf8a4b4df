import { type History, isAbsent, isDoubt } from '../history/history.ts';
import { successorKey } from '../history/keys.ts';
import type { Record } from '../history/record.ts';
import type { Saved } from '../history/store.ts';

/** What waiting needs: core reads no clock. Times are in milliseconds. */
export interface Clock {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A time that never goes back. */
  readonly now: () => number;
  /** How long a record that somebody seems to be saving is waited for. */
  readonly patience: number;
}

/** An attempt, and the same with all groups in doubt, and another id. */
interface Attempt {
  readonly record: Record;
  readonly doubt: Record;
}

/** What became of recording an attempt as the successor of another. */
export type Succession =
  | { readonly kind: 'recorded' }
  /** Somebody else was faster: what follows has to be judged against that. */
  | { readonly kind: 'beaten' }
  /** It may still be recorded with all groups in doubt, since that hides nothing. */
  | { readonly kind: 'not-recorded'; readonly why: string };

/** After so many others were faster, something is wrong. */
export const MOST_ROUNDS = 20;
/** In place of the id of an attempt where there is none. */
export const FIRST = 'first';
const POLL = 250;
/** Nobody who is saving a record is given up for dead earlier. */
const GRACE = 1000;

/**
 * Records an attempt as the one successor of the attempt that it was judged against.
 *
 * A plan carries the states of other groups forward, so that a second successor would hide what the first has begun.
 * The record is saved under a key that only one can save, and then under its own: the first so that anybody can finish
 * it, the second because look-ups keep only that one alive. A key is taken before its entry can be read: whoever finds
 * it taken and empty waits a while, and then takes the second key, since its owner may have died. Or it is slow: so
 * whoever was slow, and whoever took the second key, looks for the other one, of which at least one is seen. Where both
 * are there, and where that can't be told, nothing is recorded.
 *
 * @param parent the id of the attempt that was judged against, or {@link FIRST}
 */
export async function recordSuccessor(
  history: History,
  parent: string,
  { record, doubt }: Attempt,
  clock: Clock,
): Promise<Succession> {
  const keyOf = (number: number) => successorKey(history.row, parent, number);
  for (let number = 1; ; number++) {
    const key = keyOf(number);
    const other = keyOf(number === 1 ? 2 : 1);
    const start = clock.now();
    const reserved = await history.save(key, record);
    if (reserved.kind === 'saved') {
      const isQuick = number === 1 && clock.now() - start < GRACE;
      if (!isQuick && !((await isFree(history, other)) && (await isNewest(history, parent))))
        return CONTESTED;
      return await recordOwn(history, { record, doubt }, clock);
    }
    if (reserved.denied) return { kind: 'not-recorded', why: reserved.why };
    // Where a second key is refused, it is most likely the service that refuses: all of the patience was for the first.
    const patient = number === 1 ? clock : { ...clock, patience: POLL };
    const found = await poll(
      patient,
      () => history.loadIfThere(key),
      (record) => !isAbsent(record),
    );
    if (isDoubt(found)) return { kind: 'not-recorded', why: found.why };
    if (!isAbsent(found)) {
      if (!(await isFree(history, other))) return CONTESTED;
      if (found.key === record.key) return await recordOwn(history, { record, doubt }, clock);
      if (await finish(history, found, clock)) return { kind: 'beaten' };
      // Its owner died while it saved it, or is slow: then it finds this, and knows that it was given up.
      await history.save(successorKey(history.row, history.idOf(found) ?? FIRST, 1), doubt);
      return CONTESTED;
    }
    // Taken by somebody who died before it could be read; or else the service refuses everything.
    if (number > 1 || clock.patience < GRACE) return { kind: 'not-recorded', why: reserved.why };
  }
}

/**
 * Records an attempt after others may have looked, all groups in doubt, as the successor of what is the newest by now:
 * whoever looked before that and records later would hide it. Where even that is refused, it is recorded as it is.
 */
export async function recordLate(history: History, late: Record, clock: Clock): Promise<Saved> {
  // Somebody who found it where this run had given up may have finished it.
  if ((await history.has(late.key)) === true) return { kind: 'saved' };
  // Nobody judges anything again for it, so that it waits no longer than it takes to know who is slow.
  const patience = Math.min(clock.patience, GRACE);
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const newest = await history.newestAttempt();
    if (isDoubt(newest)) break;
    const records = { record: late, doubt: late };
    const { kind } = await recordSuccessor(history, newest?.id ?? FIRST, records, { ...clock, patience });
    if (kind === 'recorded') return { kind: 'saved' };
    if (kind === 'not-recorded') break;
  }
  return await history.save(late.key, late);
}

/** It may be that two follow the same. */
export const CONTESTED = {
  kind: 'not-recorded',
  why: 'another run is recorded at the same time, and which of them is first cannot be told',
} as const;

/** Whether nothing can be read under a key for certain. */
async function isFree(history: History, key: string): Promise<boolean> {
  return isAbsent(await history.loadIfThere(key));
}

/** Whether nobody has recorded anything since, such as a doubt, which follows nothing: this would hide it. */
async function isNewest(history: History, parent: string): Promise<boolean> {
  const newest = await history.newestAttempt();
  return !isDoubt(newest) && (newest?.id ?? FIRST) === parent;
}

async function recordOwn(history: History, { record, doubt }: Attempt, clock: Clock): Promise<Succession> {
  const start = clock.now();
  const saved = await history.save(record.key, record);
  // Somebody who was second may have finished it.
  if (saved.kind !== 'saved' && (await history.has(record.key)) !== true)
    return { kind: 'not-recorded', why: saved.why };
  const isQuick = clock.now() - start < GRACE;
  const next = successorKey(history.row, history.idOf(record) ?? FIRST, 1);
  if (isQuick || (await isFree(history, next))) return { kind: 'recorded' };
  // It was given up, and hides by now what has been recorded since.
  await history.save(doubt.key, doubt);
  return CONTESTED;
}

/**
 * Records what somebody else has begun to, who may have died since.
 *
 * @returns whether it is there; not where its owner died while it saved it, so that its key is taken for ever
 */
async function finish(history: History, record: Record, clock: Clock): Promise<boolean> {
  if ((await history.save(record.key, record)).kind === 'saved') return true;
  return (
    (await poll(
      clock,
      () => history.has(record.key),
      (isThere) => isThere !== false,
    )) === true
  );
}

/** Asks until there is an answer, as long as the patience lasts. */
async function poll<T>(clock: Clock, ask: () => Promise<T>, isAnswer: (found: T) => boolean): Promise<T> {
  for (let waited = 0; ; waited += POLL) {
    const found = await ask();
    if (isAnswer(found) || waited >= clock.patience) return found;
    await clock.wait(POLL);
  }
}
