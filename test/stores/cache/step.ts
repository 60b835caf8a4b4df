/*
 * A step that uses the cache as its only work, with a top-level await, and prints what came of each operation.
 *
 * node step.mjs '{"client":"file:…","env":{…},"temp":"…","timeoutSeconds":1,"do":["newest","load","save"],"linger":100,"fault":"…"}'
 */
import { syncBuiltinESMExports } from 'node:module';
import threads, { Worker, type WorkerOptions } from 'node:worker_threads';
import { cacheFacts } from '../../../src/action/runner/cache-facts.ts';
import { CacheStore } from '../../../src/stores/cache/cache-store.ts';
import { TimeLimit } from '../../../src/threads/time-limit.ts';

interface Step {
  /** The URL of the module of the client's thread. */
  readonly client: string;
  readonly env: Record<string, string>;
  readonly temp: string;
  readonly timeoutSeconds: number;
  readonly prefix: string;
  readonly key: string;
  readonly do: readonly ('newest' | 'load' | 'save')[];
  /** Milliseconds that the process stays afterwards. */
  readonly linger?: number;
  /** Milliseconds that the process takes no notice of anything from the beginning of each operation. */
  readonly busy?: number;
  /** Something of the step's own that goes wrong during the first operation. */
  readonly fault?: 'exception' | 'rejection';
}

const step = JSON.parse(process.argv[2] ?? '') as Step;
// The thread, of which there is one here, is that of dist/.
threads.Worker = class extends Worker {
  constructor(_: string | URL, options?: WorkerOptions) {
    super(new URL(step.client), options);
  }
};
syncBuiltinESMExports();
const { env, temp } = step;
const time = new TimeLimit(step.timeoutSeconds);
const store = new CacheStore({ env, temp, time, refused: cacheFacts(env).refused });
if (step.fault === 'exception') {
  setTimeout(() => {
    throw new Error('a mistake of ours');
  }, 20);
}
if (step.fault === 'rejection') setTimeout(() => Promise.reject(new Error('a mistake of ours')), 20);
for (const [i, operation] of step.do.entries()) {
  const start = performance.now();
  const result =
    operation === 'newest'
      ? store.newest([step.prefix])
      : operation === 'load'
        ? store.load(step.key)
        : store.save(`${step.prefix}saved-${i}`, Buffer.from('B'));
  if (step.busy !== undefined) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, step.busy);
  const line = { operation, result: await result, milliseconds: performance.now() - start };
  process.stdout.write(`RESULT ${JSON.stringify({ ...line, spent: time.spent })}\n`);
}
if (step.linger !== undefined) setTimeout(() => undefined, step.linger);
