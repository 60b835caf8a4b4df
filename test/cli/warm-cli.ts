import { execFileSync, spawn } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { nodePath } from '../support/runner/environment.ts';
import type { Order } from '../support/runner/warm/protocol.ts';
import { ownProcesses } from '../support/runner/warm/ways.ts';
import { sharedFolder } from '../support/shared-folder.ts';

/** After so many calls a process is replaced: each leaves its modules behind. */
const CALLS = 100;
/** Milliseconds after which a call is given up. */
const PATIENCE = 60_000;

let newest: WarmCli | undefined;

/** Whether {@link runWarmCli} shows what a process of its own would show. */
export function canRunWarmCli(env: Order['env']): boolean {
  return !ownProcesses() && !('NODE_OPTIONS' in env);
}

/**
 * Runs the command line in a process that has run it before, which is many times quicker than to start Node.js, and
 * waits for it. Each call has modules, an environment and a folder of its own. What it cannot show is what a process
 * alone shows: what keeps it alive, how it dies, what it does with pipes.
 */
export function runWarmCli(order: Order): { readonly code: number; stdout: Buffer; stderr: Buffer } {
  if (newest === undefined || newest.calls >= CALLS) {
    newest?.end();
    newest = new WarmCli();
  }
  return newest.run(order);
}

class WarmCli {
  calls = 0;
  readonly #folder = sharedFolder('cli');
  readonly #orders: number;
  readonly #answers: number;

  constructor() {
    const [orders, answers] = [join(this.#folder, 'orders'), join(this.#folder, 'answers')];
    execFileSync('mkfifo', [orders, answers]);
    // Neither waits for the other side.
    this.#orders = openSync(orders, 'r+');
    this.#answers = openSync(answers, constants.O_RDONLY | constants.O_NONBLOCK);
    const [out, err] = ['out', 'err'].map((name) => openSync(join(this.#folder, name), 'a')) as [
      number,
      number,
    ];
    const host = join(import.meta.dirname, 'warm-cli-process.ts');
    spawn(nodePath(), ['--disable-warning=ExperimentalWarning', host, orders, answers], {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', out, err],
    }).unref();
    closeSync(out);
    closeSync(err);
  }

  run(order: Order): ReturnType<typeof runWarmCli> {
    this.calls += 1;
    writeSync(this.#orders, `${JSON.stringify(order)}\n`);
    const code = this.#answer();
    const [stdout, stderr] = ['out', 'err'].map((name) => {
      const file = join(this.#folder, name);
      const printed = readFileSync(file);
      if (printed.length > 0) truncateSync(file);
      return printed;
    }) as [Buffer, Buffer];
    return { code, stdout, stderr };
  }

  #answer(): number {
    const until = performance.now() + PATIENCE;
    const buffer = Buffer.alloc(64);
    while (performance.now() < until) {
      const length = this.#read(buffer);
      if (length > 0) return Number(buffer.toString('latin1', 0, length));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
    newest = undefined;
    this.end();
    throw new Error(`The command line did not end within ${PATIENCE / 1000} seconds.`);
  }

  /** How much there is to read; 0 where there is nothing, or nobody has opened the other side. */
  #read(buffer: Buffer): number {
    try {
      return readSync(this.#answers, buffer);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0;
      throw error;
    }
  }

  /** It ends when nobody can give it orders. */
  end(): void {
    closeSync(this.#orders);
    closeSync(this.#answers);
  }
}
