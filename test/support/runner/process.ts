import { spawn } from 'node:child_process';
import { LineSplitter } from './log.ts';

/** A process to run for a stage. */
export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  /** After this time the watchdog kills the process. */
  readonly timeoutMs: number;
  /** Aborting it cancels the process: SIGINT, SIGTERM after 7.5 s, kill after another 2.5 s (docs/runner-facts.md, 1.16). */
  readonly cancel: AbortSignal;
}

export interface ProcessResult {
  /** Null when a signal ended the process, or it could not be started. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Whether the watchdog had to end it. */
  readonly timedOut: boolean;
  /** Why it could not be started, e.g. E2BIG for an environment string above 128 KiB (docs/runner-facts.md, 3). */
  readonly startError: string | undefined;
}

/** How long the runner waits for output that a child still holds open, after the process ended (docs/runner-facts.md, 1.17). */
const LINGER_MS = 5_000;

/** Runs a process the way the runner does. Never rejects for what the process does. */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const started = performance.now();
  const output = { stdout: '', stderr: '' };
  const seconds = () => (performance.now() - started) / 1000;
  const child = start(request);
  if (child instanceof Error) {
    const startError = `An error occurred trying to start process '${request.command}'. ${child.message}`;
    const timedOut = false;
    return { exitCode: null, signal: null, ...output, seconds: seconds(), timedOut, startError };
  }
  const splitters = (['stdout', 'stderr'] as const).map((name) => {
    const splitter = new LineSplitter(request.onLine);
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      output[name] += chunk;
      splitter.push(chunk);
    });
    return splitter;
  });
  const kill = (signal: NodeJS.Signals) => killGroup(child.pid, signal);
  let timedOut = false;
  const timers = [
    setTimeout(() => {
      timedOut = true;
      kill('SIGKILL');
    }, request.timeoutMs),
  ];
  const cancel = () => {
    child.kill('SIGINT');
    timers.push(setTimeout(() => child.kill('SIGTERM'), 7_500));
    timers.push(setTimeout(() => kill('SIGKILL'), 10_000));
  };
  if (request.cancel.aborted) cancel();
  else request.cancel.addEventListener('abort', cancel, { once: true });
  try {
    const end = await new Promise<[number | null, NodeJS.Signals | null] | Error>((resolve) => {
      child.on('error', resolve);
      child.on('exit', (code, signal) => {
        timers.push(setTimeout(() => resolve([code, signal]), LINGER_MS));
        child.on('close', () => resolve([code, signal]));
      });
    });
    for (const splitter of splitters) splitter.end();
    kill('SIGKILL');
    if (end instanceof Error) {
      return {
        exitCode: null,
        signal: null,
        ...output,
        seconds: seconds(),
        timedOut,
        startError: end.message,
      };
    }
    const [exitCode, signal] = end;
    return { exitCode, signal, ...output, seconds: seconds(), timedOut, startError: undefined };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    request.cancel.removeEventListener('abort', cancel);
  }
}

function start({ command, args, cwd, env }: ProcessRequest) {
  try {
    return spawn(command, args, {
      cwd,
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that leftover children can be ended with it.
      detached: process.platform !== 'win32',
    });
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** Ends what is left of the process and its children. */
function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    // ESRCH: nobody is left. EPERM: what macOS says instead.
    if (!(error instanceof Error && 'code' in error && /^(ESRCH|EPERM)$/.test(String(error.code))))
      throw error;
  }
}
