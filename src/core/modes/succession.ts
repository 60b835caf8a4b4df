import { type History, isAbsent, isDoubt } from '../history/history.ts';
import { successorKey } from '../history/keys.ts';
import type { Record } from '../history/record.ts';

/** What waiting needs: core reads no clock. */
export interface Clock {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How long a record that somebody seems to be saving is waited for, in milliseconds. */
  readonly patience: number;
}

/** What became of recording an attempt as the successor of another. */
export type Succession =
  | { readonly kind: 'recorded' }
  /** Somebody else was faster: what follows has to be judged against that. */
  | { readonly kind: 'beaten' }
  | { readonly kind: 'not-recorded'; readonly why: string };

/** In place of the id of an attempt where there is none. */
export const FIRST = 'first';
const POLL = 250;

/**
 * Records an attempt as the one successor of the attempt that it was judged against.
 *
 * A plan carries the states of other groups forward, so that a second successor would hide what the first has begun.
 * The record is saved under a key that only one can save, and then under its own: the first so that anybody can finish
 * it, the second because look-ups keep only that one alive. A key is taken before its entry can be read: whoever finds
 * it taken and empty waits a while, and then takes the next number, since its owner may have died. Where it can't be
 * told whether it is empty, nothing is recorded.
 *
 * @param parent the id of the attempt that was judged against, or {@link FIRST}
 */
export async function recordSuccessor(
  history: History,
  parent: string,
  record: Record,
  clock: Clock,
): Promise<Succession> {
  for (let number = 1; ; number++) {
    const key = successorKey(history.row, parent, number);
    const reserved = await history.save(key, record);
    if (reserved.kind === 'saved') return await recordOwn(history, record);
    if (reserved.denied) return { kind: 'not-recorded', why: reserved.why };
    // Where a second key is refused, it is most likely the service that refuses: all of the patience was for the first.
    const other = await whoWasFaster(history, key, number === 1 ? clock : { ...clock, patience: POLL });
    if (isDoubt(other)) return { kind: 'not-recorded', why: other.why };
    if (!isAbsent(other)) {
      if (other.key === record.key) return await recordOwn(history, record);
      // It may have died since: anybody may finish its record.
      await history.save(other.key, other);
      return { kind: 'beaten' };
    }
    // Taken by somebody who died before it could be read; or else the service refuses everything.
    if (number > 1) return { kind: 'not-recorded', why: reserved.why };
  }
}

async function recordOwn(history: History, record: Record): Promise<Succession> {
  const saved = await history.save(record.key, record);
  if (saved.kind === 'saved') return { kind: 'recorded' };
  // Somebody who was second may have finished it.
  return (await history.has(record.key)) ? { kind: 'recorded' } : { kind: 'not-recorded', why: saved.why };
}

/** The record under a key that is taken, as soon as it can be read. */
async function whoWasFaster(history: History, key: string, clock: Clock) {
  for (let waited = 0; ; waited += POLL) {
    const record = await history.loadIfThere(key);
    if (!isAbsent(record) || waited >= clock.patience) return record;
    await clock.wait(POLL);
  }
}
