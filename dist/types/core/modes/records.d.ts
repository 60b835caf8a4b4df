import type { ContentKey } from '../history/keys.ts';
import type { Origin, Record } from '../history/record.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import type { Judged } from '../verdict/judge.ts';
import type { Taken } from './taking.ts';
/** What the keys say of a snapshot. */
export declare function contentKey(tracker: Tracker, values: Values, snapshot: Snapshot, notes?: Record['notes']): ContentKey;
/** What all records of one step have in common. */
export interface RecordFrame {
    readonly key: string;
    readonly origin: Origin;
    /** The key of the newest success that was seen; `''`: none. */
    readonly seen: string;
    readonly notes?: Readonly<globalThis.Record<string, string>>;
}
/** The record of an attempt: what is changed is pending, and what it was compared with goes along. */
export declare function attemptRecord(taken: Taken, { verdict, baselines }: Judged, frame: RecordFrame): Record;
/** The record of a success that the keys do not tell: all is as it should be, as the present definition sees it. */
export declare function settledRecord(taken: Taken, { verdict, baselines }: Judged, frame: RecordFrame): Record;
/** The record of a checkpoint. */
export declare function checkpointRecord(taken: Taken, frame: RecordFrame): Record;
