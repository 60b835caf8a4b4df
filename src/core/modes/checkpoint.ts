import type { Checkpoint, Origin } from '../history/checkpoint.ts';
import type { Identity } from '../history/identity.ts';
import type { Loaded, Recorded, Store, StoreName } from '../history/store.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import type { Taken, TakeSnapshot } from './taking.ts';

/** "Remember these files now." */
export interface CheckpointRequest {
  readonly identity: Identity;
  /** `undefined`: the snapshot that a `check` or `track` of the same name took earlier in this job. */
  readonly tracker: Tracker | undefined;
  readonly values: Values;
  readonly origin: Origin;
}

/** A checkpoint, with what became of recording it in each store. */
export interface CheckpointTaken {
  readonly checkpoint: Checkpoint;
  /** `undefined` when the snapshot is one that an earlier step took. */
  readonly taken: Taken | undefined;
  readonly recorded: readonly { readonly store: StoreName; readonly result: Recorded }[];
}

/** Finds what an earlier step of the job saw. */
export type FindEarlier = () => Loaded | { readonly kind: 'absent' };

/** Nothing was given to checkpoint, and no earlier step of the job took a snapshot under the name. */
export class NothingTakenError extends Error {
  override readonly name = 'NothingTakenError';
}

/**
 * Takes a checkpoint and records it in every one of `stores`.
 *
 * @param accept looks at a snapshot before it is recorded, and throws when it is not to be
 * @param findEarlier the snapshot that a `check` or `track` of the same name took last in this job
 * @throws NothingTakenError
 */
export async function checkpoint(
  request: CheckpointRequest,
  stores: readonly Store[],
  findEarlier: FindEarlier,
  take: TakeSnapshot,
  accept: (taken: Taken) => void,
): Promise<CheckpointTaken> {
  const { checkpoint, taken } = await snapshotFor(request, findEarlier, take);
  if (taken !== undefined) accept(taken);
  const recorded: { store: StoreName; result: Recorded }[] = [];
  for (const store of stores) {
    recorded.push({ store: store.name, result: await store.record(request.identity, checkpoint) });
  }
  return { checkpoint, taken, recorded };
}

async function snapshotFor(
  request: CheckpointRequest,
  findEarlier: FindEarlier,
  take: TakeSnapshot,
): Promise<{ checkpoint: Checkpoint; taken: Taken | undefined }> {
  const { tracker, values, origin } = request;
  if (tracker !== undefined) {
    const taken = await take(tracker, values);
    return { checkpoint: { snapshot: taken.snapshot, tracker, origin }, taken };
  }
  const loaded = findEarlier();
  if (loaded.kind !== 'loaded') {
    const why = loaded.kind === 'absent' ? '' : ` (${loaded.why})`;
    throw new NothingTakenError(
      `mode: checkpoint has no paths, and no check or track of the same name took a snapshot earlier in this job${why}. Set paths, or run the check first.`,
    );
  }
  const { snapshot, tracker: recordedTracker } = loaded.checkpoint;
  return { checkpoint: { snapshot, tracker: recordedTracker, origin }, taken: undefined };
}
