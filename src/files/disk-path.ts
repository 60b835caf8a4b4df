import { isEscapedPath, pathToBytes } from '../core/snapshot/path-bytes.ts';

/** What `node:fs` is given for a path: the string itself, or its bytes when they are no UTF-8. */
export function diskPath(path: string): string | Buffer {
  return isEscapedPath(path) ? pathToBytes(path) : path;
}
