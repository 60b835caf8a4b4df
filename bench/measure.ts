import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TREES } from './trees.ts';

/** One way to do a job, as a command. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Makes ready for a run; not measured. */
  readonly before?: () => void;
}

/** What a contender took, the median of all its runs. */
export interface Measurement {
  readonly name: string;
  /** Of the whole process, from the outside. */
  readonly seconds: number;
  /** What the process says of itself, where it does: seconds of the job alone, peak memory in MB. */
  readonly jobSeconds: number | undefined;
  readonly peakMegabytes: number | undefined;
}

/**
 * Runs contenders in turn, all of them once before any a second time, so that whatever else the machine does
 * hits all alike. The first round warms the page cache and is not counted.
 */
export async function measure(contenders: readonly Contender[], rounds: number): Promise<Measurement[]> {
  const runs = contenders.map((): Run[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const run = await runOnce(contender);
      if (round > 0) runs[i]?.push(run);
    }
  }
  return contenders.map(({ name }, i) => ({
    name,
    seconds: median(runs[i]?.map((run) => run.seconds)) ?? Number.NaN,
    jobSeconds: median(runs[i]?.map((run) => run.jobSeconds)),
    peakMegabytes: median(runs[i]?.map((run) => run.peakMegabytes)),
  }));
}

interface Run {
  readonly seconds: number;
  readonly jobSeconds: number | undefined;
  readonly peakMegabytes: number | undefined;
}

/** Where a contender that knows more of itself writes it, as JSON: `{jobSeconds, peakMegabytes}`. */
const REPORT = join(TREES, 'report.json');
const ERRORS = join(TREES, 'errors.txt');

/**
 * Runs a contender. What it prints goes to the null device: reading it would take time of the machine that is measured.
 *
 * Not the synchronous way: what a contender talks to may live in this process.
 */
async function runOnce({ name, command, args, cwd, env, before }: Contender): Promise<Run> {
  before?.();
  rmSync(REPORT, { force: true });
  const errors = openSync(ERRORS, 'w');
  const start = performance.now();
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, BENCH_REPORT: REPORT, ...env },
    stdio: ['ignore', 'ignore', errors],
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  closeSync(errors);
  if (status !== 0) throw new Error(`${name} failed with ${status}: ${readFileSync(ERRORS, 'utf8')}`);
  const said = reported();
  return {
    seconds,
    jobSeconds: numberIn(said, 'jobSeconds'),
    peakMegabytes: numberIn(said, 'peakMegabytes'),
  };
}

function reported(): unknown {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return {};
  }
}

function numberIn(record: unknown, key: string): number | undefined {
  const value = (record as Record<string, unknown>)[key];
  return typeof value === 'number' ? value : undefined;
}

function median(values: readonly (number | undefined)[] | undefined): number | undefined {
  const sorted = (values ?? []).filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
