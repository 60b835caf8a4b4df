/** A file was asked about that was never checkpointed in this process. */
export declare class NotCheckpointedError extends Error {
    readonly name = "NotCheckpointedError";
    /** The file as it was asked about. */
    readonly file: string;
    constructor(file: string);
}
/**
 * Remembers what is in a file now, for {@link same} and {@link changed}. Another checkpoint of the same file, under
 * whatever path, takes the place of the earlier one.
 *
 * Synchronous, as are the others: a promise is always true, and `if (changed(file))` would never skip anything.
 *
 * @param file relative to the current folder, or absolute; links are followed
 * @throws Error when it does not exist, is no regular file, or cannot be read
 */
export declare function checkpoint(file: string): void;
/**
 * Whether a file's content is what it was at its checkpoint. A file that is gone since is not the same.
 *
 * @param file relative to the current folder, or absolute; links are followed
 * @throws NotCheckpointedError when it was never checkpointed
 * @throws Error when it cannot be read
 */
export declare function same(file: string): boolean;
/**
 * Whether a file's content is another than at its checkpoint, or the file is gone: the opposite of {@link same}.
 *
 * @param file relative to the current folder, or absolute; links are followed
 * @throws NotCheckpointedError when it was never checkpointed
 * @throws Error when it cannot be read
 */
export declare function changed(file: string): boolean;
