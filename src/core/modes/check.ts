import type { Identity } from '../history/identity.ts';
import type { Lookup, Store } from '../history/store.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { createTracker, type Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import { readThrough } from '../verdict/read-through.ts';
import { decide, type IfNoCheckpoint, type ReadThrough, type Verdict } from '../verdict/verdict.ts';
import type { Taken, TakeSnapshot } from './taking.ts';

/** "Has anything changed since the checkpoint?" */
export interface CheckRequest {
  readonly identity: Identity;
  /** `undefined`: what the checkpoint tracked. */
  readonly tracker: Tracker | undefined;
  readonly values: Values;
  /** Products to look for where the tracker is the recorded one; none: those that it has. */
  readonly generates: readonly string[];
  readonly ifNoCheckpoint: IfNoCheckpoint;
  /** A checkpoint of this run is preferred to a newer one of another. */
  readonly runId: string;
  /** Whether this is a second or later attempt of the run. */
  readonly isRerun: boolean;
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
    const taken = await take(request.tracker, request.values);
    const through = (baseline: Snapshot) => readThrough(baseline, taken.snapshot, taken.tracks);
    const verdict = await decide(taken, await lookup, request.ifNoCheckpoint, through);
    const sure = await confirm(verdict, taken, request, stores, through);
    return { tracker: request.tracker, taken, verdict: sure };
  }
  const checked = await checkRecorded(await lookup, request, take);
  if (checked.taken === undefined) return checked;
  return { ...checked, verdict: await confirm(checked.verdict, checked.taken, request, stores) };
}

/**
 * Who runs an old run again wants its state back: that its own checkpoint is identical does not mean that no other
 * run has done something since. So in a later attempt nothing is unchanged unless the newest checkpoint agrees.
 */
async function confirm(
  verdict: Verdict,
  taken: Taken,
  request: CheckRequest,
  stores: readonly Store[],
  through?: ReadThrough,
): Promise<Verdict> {
  if (verdict.changed || !request.isRerun) return verdict;
  const newest = await findFirst({ ...request, runId: undefined }, stores);
  const second = await decide(taken, newest, request.ifNoCheckpoint, through);
  return second.changed ? second : verdict;
}

async function findFirst(
  request: Pick<CheckRequest, 'identity'> & { readonly runId: string | undefined },
  stores: readonly Store[],
): Promise<Lookup> {
  for (const store of stores) {
    const lookup = await store.find(request.identity, request.runId);
    if (lookup.kind !== 'absent') return lookup;
  }
  return { kind: 'absent' };
}

/** Checks what the checkpoint tracked. A value that it had and that is not given now is a change: nobody compared it. */
async function checkRecorded(
  lookup: Lookup,
  { ifNoCheckpoint, values, generates }: CheckRequest,
  take: TakeSnapshot,
): Promise<Checked> {
  const undecided = async (doubt: Lookup): Promise<Checked> => {
    const nothing = await take(createTracker([], { generates }), values);
    return { tracker: undefined, taken: undefined, verdict: await decide(nothing, doubt, ifNoCheckpoint) };
  };
  if (lookup.kind !== 'found') return undecided(lookup);
  const loaded = await lookup.load();
  if (loaded.kind !== 'loaded') return undecided(loaded);
  const recorded = loaded.checkpoint.tracker;
  const tracker = generates.length === 0 ? recorded : { ...recorded, generates };
  const taken = await take(tracker, values);
  const verdict = await decide(taken, { ...lookup, load: async () => loaded }, ifNoCheckpoint);
  return { tracker, taken, verdict };
}
