import { type BuildOptions, buildSync } from 'esbuild';

/**
 * Makes one file of a module for Node.js and all that it imports, the cache client included: loading it takes a third of
 * the time, as often as it is started.
 */
export function bundle(outfile: string, input: Pick<BuildOptions, 'entryPoints' | 'stdin'>): void {
  buildSync({
    ...input,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The client tells its errors apart by the names of their classes.
    keepNames: true,
    banner: {
      js: "import { createRequire as own } from 'node:module'; const require = own(import.meta.url);",
    },
  });
}
