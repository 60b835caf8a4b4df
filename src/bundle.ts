/*
 * What the bundler starts from: one copy of the code for every file of dist/ that imports it (scripts/build.ts).
 * The Action, the command line and the cache client each load when they are called, and not before.
 */
export * from './index.ts';
export { runHashWorker } from './files/hash-worker.ts';

/** The action's pre stage. */
export async function pre(): Promise<never> {
  return (await import('./action/stages.ts')).pre();
}

/** The action's main stage. */
export async function main(): Promise<never> {
  return (await import('./action/stages.ts')).main();
}

/** The action's post stage. */
export async function post(): Promise<never> {
  return (await import('./action/stages.ts')).post();
}

/** The command line. */
export async function cli(): Promise<never> {
  return (await import('./cli/cli.ts')).cli();
}
