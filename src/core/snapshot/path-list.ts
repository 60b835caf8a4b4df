import { pathToBytes } from './path-bytes.ts';

const NUL = Buffer.from([0]);

/** Paths as their own bytes, each ended by NUL: what `xargs -0`, `git --pathspec-file-nul` and `tar --null` read. */
export function nulTerminated(paths: readonly string[]): Buffer {
  if (paths.every((path) => path.isWellFormed())) {
    return Buffer.from(paths.length === 0 ? '' : `${paths.join('\0')}\0`);
  }
  return Buffer.concat(paths.flatMap((path) => [pathToBytes(path), NUL]));
}
