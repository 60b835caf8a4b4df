/**
 * Drops the entries that no look can find any more, and left-over temporary files. What cannot be removed stays: the
 * entry that was just saved does not depend on it.
 *
 * @param now the time by the file system's own clock, in milliseconds
 */
export declare function tidy(folder: string, now: number): void;
