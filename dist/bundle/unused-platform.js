/*
 * Stands for a module of `@actions/core` in the bundle. It brings along what starts processes, to ask for the version
 * of the operating system; nothing here wants to know it.
 */

export {};
