/**
 * A stored path, which is relative to the workspace, as seen from a working directory: what outputs, logs and reports
 * show.
 *
 * @param workingDirectory as the tracker has it: relative to the workspace, or absolute
 */
export declare function seenFrom(workingDirectory: string, path: string): string;
