/*
 * Stands for `@azure/storage-blob` in the bundle. The cache client imports it at its start, but needs it only to
 * upload (it downloads from Azure as well, but without it); loading it would take a quarter of a look-up's time.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const load = () => require('./azure-blob/index.js');

/** Constructs the client of the same name. */
export class BlobClient {
  constructor(...args) {
    // biome-ignore lint/correctness/noConstructorReturn: the caller gets the real thing
    return new (load().BlobClient)(...args);
  }
}

/** Constructs the client of the same name. */
export class BlockBlobClient {
  constructor(...args) {
    // biome-ignore lint/correctness/noConstructorReturn: the caller gets the real thing
    return new (load().BlockBlobClient)(...args);
  }
}
