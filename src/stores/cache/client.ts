/*
 * The only file that imports @actions/cache. It is itself reached by a dynamic `import()` alone, which keeps the
 * client (some 80 ms of start-up, DESIGN §7) out of every run that needs no cache, and lets the bundler drop what
 * these two functions do not use.
 */
export { restoreCache, saveCache } from '@actions/cache';
