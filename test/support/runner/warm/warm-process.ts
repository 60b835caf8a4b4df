/* Runs stages of the action, one after the other, for whoever has forked it (warm-node.ts). */
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import threads from 'node:worker_threads';
import type { Order, Report } from './protocol.ts';
import { endThreads, WarmWorker } from './warm-worker.ts';

// The product finds this one in its place.
threads.Worker = WarmWorker as unknown as typeof threads.Worker;
syncBuiltinESMExports();

const tell = (report: Report) => {
  if ('exitCode' in report) cleanUp();
  process.send?.(report);
};
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let stages = 0;

for (const stream of ['stdout', 'stderr'] as const) {
  const write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    tell({ stream, text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString() });
    const done = rest.find((one) => typeof one === 'function');
    if (done !== undefined) queueMicrotask(() => done());
    return true;
  };
  process[stream].write = write;
}
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', async ({ file, cwd, env }: Order) => {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  const stage = path.basename(file, '.js');
  // A new copy of the bundle: what its modules remember is the stage's own. Its chunks stay compiled.
  const bundle = pathToFileURL(path.join(path.dirname(file), 'bundle/index.js'));
  bundle.search = String(stages++);
  // What the file of the stage begins with: who ends without a word has failed.
  process.exitCode = 1;
  const exit = ended();
  try {
    const stageOf = await import(bundle.href);
    tell({ exitCode: await Promise.race([exit, stageOf[stage]().then(() => Number(process.exitCode))]) });
  } catch (error) {
    console.error(error);
    tell({ exitCode: 1 });
  }
});

function cleanUp(): void {
  endThreads();
  for (const signal of signals) process.removeAllListeners(signal);
  process.chdir('/');
}

/** The code with which the stage ends its process. */
function ended(): Promise<number> {
  return new Promise((resolve) => {
    process.exit = (code) => {
      resolve(Number(code ?? process.exitCode ?? 0));
      return undefined as never;
    };
  });
}
