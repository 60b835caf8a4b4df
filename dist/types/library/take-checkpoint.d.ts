import type { History } from '../core/history/history.ts';
import type { Saved } from '../core/history/store.ts';
import type { Taken, TakeSnapshot } from '../core/modes/taking.ts';
import type { Tracker } from '../core/tracker/tracker.ts';
import type { Values } from '../core/tracker/values.ts';
/** What to checkpoint. */
export interface TakeCheckpointRequest {
    readonly tracker: Tracker;
    readonly values?: Values;
    readonly now?: Date;
}
/**
 * Takes a snapshot and records it as the newest checkpoint of a history. That it could not be recorded is a value: look
 * at `recorded.kind`.
 *
 * @throws ScanError, PatternError when the snapshot cannot be taken
 */
export declare function takeCheckpoint({ tracker, values, now }: TakeCheckpointRequest, history: History, take: TakeSnapshot): Promise<{
    readonly taken: Taken;
    readonly recorded: Saved;
}>;
