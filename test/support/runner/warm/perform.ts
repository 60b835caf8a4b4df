import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import threads from 'node:worker_threads';
import type { Order } from './protocol.ts';
import { endThreads, WarmWorker } from './warm-worker.ts';

// The product finds this one in its place.
threads.Worker = WarmWorker as unknown as typeof threads.Worker;
syncBuiltinESMExports();

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException'] as const;
let performed = 0;

/**
 * Does in this process what a process of its own would do for a file of `dist/`: with the environment, the folder and
 * the arguments that it would have, and with modules of its own.
 *
 * @returns the code with which it would have ended
 */
export async function perform({ file, cwd, env, args = [] }: Order): Promise<number> {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.execPath, file, ...args];
  const stage = path.basename(file, '.js');
  // A new copy of the bundle: what its modules remember is the stage's own. Its chunks stay compiled.
  const bundle = pathToFileURL(path.join(path.dirname(file), 'bundle/index.js'));
  bundle.search = String(performed++);
  // What the file begins with: who ends without a word has failed.
  process.exitCode = stage === 'cli' ? 2 : 1;
  const exit = ended();
  try {
    const stageOf = await import(bundle.href);
    return await Promise.race([exit, stageOf[stage]().then(() => Number(process.exitCode))]);
  } catch (error) {
    console.error(error);
    return Number(process.exitCode);
  } finally {
    endThreads();
    for (const event of SIGNALS) process.removeAllListeners(event);
    process.chdir('/');
  }
}

/** The code with which the process would be ended. */
function ended(): Promise<number> {
  return new Promise((resolve) => {
    process.exit = (code) => {
      resolve(Number(code ?? process.exitCode ?? 0));
      return undefined as never;
    };
  });
}
