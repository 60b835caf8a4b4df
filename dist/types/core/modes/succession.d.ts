import { type History } from '../history/history.ts';
import type { Record } from '../history/record.ts';
/** What waiting needs: core reads no clock. */
export interface Clock {
    readonly wait: (milliseconds: number) => Promise<void>;
    /** How long a record that somebody seems to be saving is waited for, in milliseconds. */
    readonly patience: number;
}
/** What became of recording an attempt as the successor of another. */
export type Succession = {
    readonly kind: 'recorded';
}
/** Somebody else was faster: what follows has to be judged against that. */
 | {
    readonly kind: 'beaten';
} | {
    readonly kind: 'not-recorded';
    readonly why: string;
};
/** In place of the id of an attempt where there is none. */
export declare const FIRST = "first";
/**
 * Records an attempt as the one successor of the attempt that it was judged against.
 *
 * A plan carries the states of other groups forward, so that a second successor would hide what the first has begun.
 * The record is saved under a key that only one can save, and then under its own: the first so that anybody can finish
 * it, the second because look-ups keep only that one alive. A key is taken before its entry can be read: whoever finds
 * it taken and empty waits a while, and then takes the next number, since its owner may have died.
 *
 * @param parent the id of the attempt that was judged against, or {@link FIRST}
 */
export declare function recordSuccessor(history: History, parent: string, record: Record, clock: Clock): Promise<Succession>;
