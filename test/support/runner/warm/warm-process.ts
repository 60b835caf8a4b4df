/* Runs stages of the action, one after the other, for whoever has forked it (warm-node.ts). */
import { perform } from './perform.ts';
import type { Order, Report } from './protocol.ts';

const tell = (report: Report) => process.send?.(report);

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
process.on('message', async (order: Order) => tell({ exitCode: await perform(order) }));
