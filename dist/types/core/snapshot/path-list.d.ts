/** Paths as their own bytes, each ended by NUL: what `xargs -0`, `git --pathspec-file-nul` and `tar --null` read. */
export declare function nulTerminated(paths: readonly string[]): Buffer;
