/*
 * What the bundler starts from: one copy of the code for every file of dist/ that starts something in it
 * (scripts/build.ts). Everything is loaded when it is called, and not before: the command line never loads the
 * toolkit, and the action loads the cache client only where it is needed.
 */

/** The action's pre stage. For all steps but few it does nothing, and so loads nothing. */
export async function pre(): Promise<void> {
  if (process.env['INPUT_SINCE']?.trim() === 'job-start') return (await import('./action/stages.ts')).pre();
  process.exitCode = 0;
}

/** The action's main stage. */
export async function main(): Promise<never> {
  (await import('./action/early-client.ts')).startCacheClient(process.env);
  return (await import('./action/stages.ts')).main();
}

/** The action's post stage; does nothing where main was skipped by its `if:`, or failed. */
export async function post(): Promise<void> {
  if (process.env['STATE_step']) return (await import('./action/stages.ts')).post();
  process.exitCode = 0;
}

/** The command line. */
export async function cli(): Promise<never> {
  return (await import('./cli/cli.ts')).cli();
}

/** The library's exports. */
export function library(): Promise<typeof import('./index.ts')> {
  return import('./index.ts');
}

/** A thread that hashes files. */
export async function hashWorker(): Promise<void> {
  (await import('./files/hash-worker.ts')).runHashWorker();
}
