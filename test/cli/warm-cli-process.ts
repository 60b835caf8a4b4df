/* Runs the command line, one call after the other, for whoever has started it (warm-cli.ts). */
import { openSync, readSync, writeSync } from 'node:fs';
import { perform } from '../support/runner/warm/perform.ts';

const NEWLINE = 10;
const [orders = '', answers = ''] = process.argv.slice(2);
const input = openSync(orders, 'r');
const output = openSync(answers, 'w');
// Those of each call: it adds its own.
for (const stream of ['stdout', 'stderr'] as const) process[stream].setMaxListeners(0);

const buffer = Buffer.alloc(1 << 16);
let order = Buffer.alloc(0);
for (;;) {
  const length = readSync(input, buffer);
  // Who has started it is gone.
  if (length === 0) process.kill(process.pid, 'SIGKILL');
  order = Buffer.concat([order, buffer.subarray(0, length)]);
  if (order.at(-1) !== NEWLINE) continue;
  const exitCode = await perform(JSON.parse(order.toString()));
  order = Buffer.alloc(0);
  writeSync(output, `${exitCode}\n`);
}
