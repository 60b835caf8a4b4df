import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { nodePath } from '../environment.ts';
import { LineSplitter } from '../log.ts';
import type { ProcessRequest, ProcessResult } from '../process.ts';
import type { Order, Report } from './protocol.ts';
import { ownProcesses } from './ways.ts';

/** After so many stages a process is replaced: each stage leaves its modules behind. */
const STAGES = 250;
/** What a process could not be started with (docs/runner-facts.md, 3). */
const TOO_LONG = 100_000;

const idle: WarmNode[] = [];

/** Whether a stage can be run by {@link runWarm}: it is one of the product, and asks for no process of its own. */
export function canRunWarm(file: string, env: ProcessRequest['env']): boolean {
  return (
    !ownProcesses() &&
    existsSync(path.join(path.dirname(file), 'bundle')) &&
    !('NODE_OPTIONS' in env) &&
    Object.values(env).every((value) => value.length < TOO_LONG)
  );
}

/**
 * Runs a stage of the action in a process that has run stages before, which is many times quicker: Node.js has started,
 * the code is compiled, and the cache client's thread is there. The stage has modules of its own, the environment and
 * the folder that it would have, and ends as it would. What it cannot show is what a process alone shows: what keeps it
 * alive, how it dies.
 */
export async function runWarm({ args, ...request }: ProcessRequest): Promise<ProcessResult> {
  let node = idle.pop();
  while (node !== undefined && !node.isFit) node = idle.pop();
  node ??= new WarmNode();
  const result = await node.run({ file: args[0] ?? '', cwd: request.cwd, env: request.env }, request);
  if (node.isFit) idle.push(node);
  else node.end();
  return result;
}

class WarmNode {
  readonly #child: ChildProcess;
  #stages = 0;

  constructor() {
    this.#child = fork(path.join(import.meta.dirname, 'warm-process.ts'), [], {
      execPath: nodePath(),
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child.setMaxListeners(0);
    this.#rest();
  }

  get isFit(): boolean {
    return this.#child.connected && this.#child.exitCode === null && this.#stages < STAGES;
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  async run(order: Order, { onLine, timeoutMs }: Omit<ProcessRequest, 'args'>): Promise<ProcessResult> {
    this.#stages += 1;
    const child = this.#child;
    child.ref();
    child.channel?.ref();
    const started = performance.now();
    const output = { stdout: '', stderr: '' };
    const splitters = { stdout: new LineSplitter(onLine), stderr: new LineSplitter(onLine) };
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      this.end();
    }, timeoutMs);
    const [exitCode, signal] = await new Promise<readonly [number | null, NodeJS.Signals | null]>(
      (resolve) => {
        const take = (report: Report) => {
          if ('exitCode' in report) return settle(report.exitCode, null);
          output[report.stream] += report.text;
          splitters[report.stream].push(report.text);
        };
        const settle = (code: number | null, signal: NodeJS.Signals | null) => {
          child.off('message', take).off('exit', settle);
          resolve([code, signal]);
        };
        child.on('message', take).on('exit', settle);
        child.send(order);
      },
    );
    clearTimeout(timer);
    for (const splitter of Object.values(splitters)) splitter.end();
    this.#rest();
    const seconds = (performance.now() - started) / 1000;
    return { exitCode, signal, ...output, seconds, timedOut, startError: undefined };
  }

  /** While it does nothing, the process of the tests may end, and it ends with that. */
  #rest(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}
