/*
 * `node bench/bench.ts [--rounds N] [--node PATH] [--full] [--million]`: how fast File Tracker is, beside its peers
 * and in ratios of one run, since seconds differ from machine to machine. The trees are made on first use and
 * stay in the temp folder.
 */
import { parseArgs } from 'node:util';
import { buildSources } from './build.ts';
import { benchLookup } from './lookup-bench.ts';
import { benchRun } from './run-bench.ts';
import { benchScan } from './scan-bench.ts';
import { benchStart } from './start-bench.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    node: { type: 'string', default: process.execPath },
    full: { type: 'boolean', default: false },
    million: { type: 'boolean', default: false },
  },
});

const rounds = Number(values.rounds);
await benchStart(values.node, rounds);
await benchLookup(values.node, rounds);
await benchRun(values.node, rounds);
await benchScan({ ...values, build: buildSources(), rounds });
