/** The greatest number that a checkpoint may have: 15 digits, all of which a JavaScript number holds. */
export declare const LAST_NUMBER: number;
/**
 * How many checkpoints of an identity stay. One would do to compare with; the others are for a reader that listed
 * the folder just before, for a run that prefers its own checkpoint while others record theirs, and for people who
 * want to know what happened.
 */
export declare const KEPT = 10;
/** The file name of the checkpoint with a number, which sorts as the number does. */
export declare function checkpointName(number: number): string;
/** The numbers of all checkpoints in a folder, greatest first. @throws a system error */
export declare function listNumbers(folder: string): number[];
