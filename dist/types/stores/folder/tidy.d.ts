/**
 * Removes the checkpoints that are not among the newest, and left-over temporary files. What cannot be removed stays:
 * the checkpoint that was just recorded does not depend on it.
 *
 * @param now the time by the file system's own clock, in milliseconds
 */
export declare function tidy(folder: string, now: number): void;
