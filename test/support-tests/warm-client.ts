import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { nodePath } from '../support/runner/environment.ts';
import type { ProcessResult } from '../support/runner/process.ts';

/** What a process of the client is told. */
export interface ClientOrder {
  readonly call: unknown;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** So many at once: to load the client takes longer than most calls. */
const PROCESSES = 4;
const idle: ChildProcess[] = [];
const waiting: (() => void)[] = [];
let busy = 0;

/**
 * Has the client do a call in a process that has done others, in which it is loaded. What that cannot show is what
 * keeps a process alive.
 *
 * @param script a module that does each order that it is sent, and answers what came of it
 */
export async function runWarmClient(script: string, order: ClientOrder): Promise<ProcessResult> {
  if (busy === PROCESSES) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy++;
  const child = idle.pop() ?? start(script);
  const started = performance.now();
  const done = new AbortController();
  const { signal } = done;
  child.ref();
  child.channel?.ref();
  child.send(order);
  const [exitCode, how] = (await Promise.race([
    once(child, 'message', { signal }).then(([{ exitCode, ...how }]) => [exitCode, how]),
    once(child, 'exit', { signal }).then(([exitCode, signal]) => [exitCode, { signal }]),
  ])) as [number | null, Partial<ProcessResult>];
  done.abort();
  child.unref();
  child.channel?.unref();
  if (child.connected) idle.push(child);
  const next = waiting.shift();
  if (next === undefined) busy--;
  else next();
  const seconds = (performance.now() - started) / 1000;
  const usual = { signal: null, stdout: '', stderr: '', timedOut: false, startError: undefined };
  return { ...usual, ...how, exitCode, seconds };
}

function start(script: string): ChildProcess {
  return fork(script, [], {
    execPath: nodePath(),
    execArgv: [],
    env: {},
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
