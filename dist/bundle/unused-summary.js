/*
 * Stands for a module of `@actions/core` in the bundle. It brings along the file system's promises, with all that
 * watches folders and reads lines; we append to the job summary ourselves.
 */

/** What the toolkit imports. */
export const summary = undefined;
/** The same, by its old name. */
export const markdownSummary = undefined;
