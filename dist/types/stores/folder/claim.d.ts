/** The folder holds a file with the greatest number there is, which no store wrote. */
export declare class LastNumberError extends Error {
}
/** Makes a hard link as `fs.linkSync` does. */
type Link = (from: string, to: string) => void;
/**
 * Gives a complete file the number that makes it the newest, and returns it. The temporary name stays.
 *
 * A hard link is made at once or not at all, and never replaces a file: of any number of processes exactly one gets
 * a number. Without hard links the file is copied, which does not replace either but can be cut short by a kill; the
 * hash then makes the checkpoint unreadable.
 *
 * A process that was halted after it had read the folder could get a number that others used and tidied away in the
 * meantime. Its checkpoint is then not among the newest, and gets another number.
 *
 * @throws a system error, or {@link LastNumberError}
 */
export declare function claimNewest(temporary: string, folder: string, link?: Link): number;
export {};
