import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** One way to do a job, as a command. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
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

/** Not the synchronous way: what a contender talks to may live in this process. */
async function runOnce({ name, command, args, cwd, env }: Contender): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[status], stdout, stderr] = await Promise.all([
    once(child, 'exit') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${name} failed with ${status}: ${stderr}`);
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  const said: unknown = last.startsWith('{"job') ? JSON.parse(last) : {};
  return {
    seconds,
    jobSeconds: numberIn(said, 'jobSeconds'),
    peakMegabytes: numberIn(said, 'peakMegabytes'),
  };
}

function numberIn(record: unknown, key: string): number | undefined {
  const value = (record as Record<string, unknown>)[key];
  return typeof value === 'number' ? value : undefined;
}

function median(values: readonly (number | undefined)[] | undefined): number | undefined {
  const sorted = (values ?? []).filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
