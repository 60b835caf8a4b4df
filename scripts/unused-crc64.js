/*
 * Stands for a module of `@azure/storage-common` in the bundle: checksums in WebAssembly, a sixth of it, for transfers
 * that ask for them, which the cache client does not.
 */

/** What is imported; whoever calls it gets an error. */
export default undefined;
