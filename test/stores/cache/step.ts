/*
 * A step that uses the cache as its only work, with a top-level await, and prints what came of each operation.
 *
 * node step.ts '{"env":{…},"temp":"…","timeoutSeconds":1,"do":["find","load","record"],"linger":100,"fault":"…"}'
 */
import type { Lookup } from '../../../src/core/history/store.ts';
import { CacheStore } from '../../../src/stores/cache/cache-store.ts';
import { checkpointOf } from '../../support/snapshots.ts';
import { DEPS } from '../identities.ts';

interface Step {
  readonly env: Record<string, string>;
  readonly temp: string;
  readonly timeoutSeconds: number;
  readonly do: readonly ('find' | 'load' | 'record')[];
  /** Milliseconds that the process stays afterwards. */
  readonly linger?: number;
  /** Something of the step's own that goes wrong during the first operation. */
  readonly fault?: 'exception' | 'rejection';
}

const step = JSON.parse(process.argv[2] ?? '') as Step;
const store = new CacheStore(step);
let lookup: Lookup | undefined;
if (step.fault === 'exception') {
  setTimeout(() => {
    throw new Error('a mistake of ours');
  }, 20);
}
if (step.fault === 'rejection') setTimeout(() => Promise.reject(new Error('a mistake of ours')), 20);
for (const operation of step.do) {
  const start = performance.now();
  let result: unknown;
  if (operation === 'find') result = lookup = await store.find(DEPS);
  else if (operation === 'load') result = lookup?.kind === 'found' && (await lookup.load());
  else result = await store.record(DEPS, checkpointOf({ a: 'B' }));
  const milliseconds = performance.now() - start;
  process.stdout.write(`RESULT ${JSON.stringify({ operation, result, milliseconds })}\n`);
}
if (step.linger !== undefined) setTimeout(() => undefined, step.linger);
