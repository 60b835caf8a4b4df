import type { ContentKey } from '../history/keys.ts';
import type { Record } from '../history/record.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type CompiledTracker } from '../tracker/compiled-tracker.ts';
import { RecordReader } from '../verdict/baseline-content.ts';
import { type IfNoCheckpoint, type Present } from '../verdict/judge.ts';
import type { Taken } from './taking.ts';
/** What the user says of how to decide. */
export interface Rules {
    readonly ifNoCheckpoint: IfNoCheckpoint;
    /** Whether it is as it should be that nothing is there to track. */
    readonly nothingIsRight: boolean;
    readonly forced: boolean;
}
/** What a verdict is made on. */
export declare function presentOf(taken: Taken, rules: Rules): Present;
/** Whether nothing but the content decides: then equal keys are all that there is to say. */
export declare function onlyContentDecides(present: Present): boolean;
/** Whether a key is of the present: definition, hash and, where both sides know them, executable bits. */
export declare function isSameContent(key: ContentKey, present: ContentKey): boolean;
/** Whether executable bits could not be compared: then nothing is known for certain that could be recorded. */
export declare function lacksBits(recorded: Snapshot, present: Snapshot): boolean;
/**
 * A record to be read through the present definition.
 *
 * @returns why not, where the definition that the record was made with can't be understood here
 */
export declare function readerOf(record: Record, now: CompiledTracker, of?: 'history' | 'checkpoint'): RecordReader | string;
