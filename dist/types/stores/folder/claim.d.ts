/** The folder holds a file with the greatest number there is, which no store wrote. */
export declare class LastNumberError extends Error {
}
/** Makes a hard link as `fs.linkSync` does. */
export type Link = (from: string, to: string) => void;
/**
 * Gives a complete file the number that makes it the newest, and returns it. The temporary name stays.
 *
 * A hard link is made at once or not at all, and never replaces a file: of any number of processes exactly one gets
 * a number. Without hard links the file is copied, which does not replace either but can be cut short by a kill; the
 * digest of the record then makes it unreadable.
 *
 * A process that was halted after it had read the folder could get a number that others used and dropped in the
 * meantime. Its entry would not be the newest, and gets another number.
 *
 * @throws a system error, or {@link LastNumberError}
 */
export declare function claimNewest(temporary: string, folder: string, link?: Link): number;
/** Gives a file one more name, unless something has it. */
export declare function linkNew(from: string, to: string, link?: Link): boolean;
