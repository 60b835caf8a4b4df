import type { Identity } from '../identity.ts';
import { emptySnapshot } from '../snapshot.ts';
import type { Lookup, Store } from '../store.ts';
import type { Tracker } from '../tracker.ts';
import { decide, type IfNoCheckpoint, type Verdict } from '../verdict.ts';
import type { Taken, TakeSnapshot } from './taking.ts';

/** "Has anything changed since the checkpoint?" */
export interface CheckRequest {
  readonly identity: Identity;
  /** `undefined`: what the checkpoint tracked. */
  readonly tracker: Tracker | undefined;
  readonly ifNoCheckpoint: IfNoCheckpoint;
  /** A checkpoint of this run is preferred to a newer one of another. */
  readonly runId: string;
}

/** A check's outcome; without patterns and without a checkpoint there was nothing to take a snapshot of. */
export interface Checked {
  readonly tracker: Tracker | undefined;
  readonly taken: Taken | undefined;
  readonly verdict: Verdict;
}

/**
 * Compares the present with the checkpoint of a name.
 *
 * @param stores in the order in which they are asked; the first that knows of a checkpoint decides, also when it
 *   turns out to be unreadable: an older one of the next store would be no safe replacement
 */
export async function check(
  request: CheckRequest,
  stores: readonly Store[],
  take: TakeSnapshot,
): Promise<Checked> {
  const lookup = findFirst(request, stores);
  if (request.tracker !== undefined) {
    const taken = await take(request.tracker);
    const verdict = await decide(taken.snapshot, await lookup, request.ifNoCheckpoint);
    return { tracker: request.tracker, taken, verdict };
  }
  return checkRecorded(await lookup, request.ifNoCheckpoint, take);
}

async function findFirst(request: CheckRequest, stores: readonly Store[]): Promise<Lookup> {
  for (const store of stores) {
    const lookup = await store.find(request.identity, request.runId);
    if (lookup.kind !== 'absent') return lookup;
  }
  return { kind: 'absent' };
}

/** Checks what the checkpoint tracked. */
async function checkRecorded(
  lookup: Lookup,
  ifNoCheckpoint: IfNoCheckpoint,
  take: TakeSnapshot,
): Promise<Checked> {
  const undecided = async (doubt: Lookup): Promise<Checked> => ({
    tracker: undefined,
    taken: undefined,
    verdict: await decide(emptySnapshot(), doubt, ifNoCheckpoint),
  });
  if (lookup.kind !== 'found') return undecided(lookup);
  const loaded = await lookup.load();
  if (loaded.kind !== 'loaded') return undecided(loaded);
  const { tracker } = loaded.checkpoint;
  const taken = await take(tracker);
  const verdict = await decide(taken.snapshot, { ...lookup, load: async () => loaded }, ifNoCheckpoint);
  return { tracker, taken, verdict };
}
