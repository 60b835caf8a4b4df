/**
 * A stored path, which is relative to the workspace, as seen from a working directory: what outputs, logs and reports
 * show.
 *
 * @param workingDirectory as the tracker has it: relative to the workspace, or absolute
 */
export declare function seenFrom(workingDirectory: string, path: string): string;
/** The stored path of what is seen as `path` from a working directory: the inverse of {@link seenFrom}. */
export declare function storedFrom(workingDirectory: string, path: string): string;
