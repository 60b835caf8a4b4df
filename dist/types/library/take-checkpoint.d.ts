import { type Checkpoint } from '../core/checkpoint.ts';
import type { Identity } from '../core/identity.ts';
import type { Taken, TakeSnapshot } from '../core/modes/taking.ts';
import type { Recorded, Store } from '../core/store.ts';
import type { Tracker } from '../core/tracker.ts';
import type { Values } from '../core/values.ts';
/** What to checkpoint, and as what. */
export interface TakeCheckpointRequest {
    readonly identity: Identity;
    readonly tracker: Tracker;
    readonly values: Values;
    readonly now: Date;
}
/**
 * Takes a snapshot and records it in a store. That it could not be recorded is a value: look at
 * `recorded.kind`.
 *
 * @throws ScanError, PatternError when the snapshot cannot be taken
 */
export declare function takeCheckpoint(request: TakeCheckpointRequest, store: Store, take: TakeSnapshot): Promise<{
    readonly checkpoint: Checkpoint;
    readonly taken: Taken;
    readonly recorded: Recorded;
}>;
