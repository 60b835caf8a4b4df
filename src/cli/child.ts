import { spawn } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { errorCode } from '../core/unknown.ts';
import type { Command } from './windows-command.ts';

/** What became of a command. */
export type Ended =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: NodeJS.Signals }
  /** `code` is that of the system error. */
  | { readonly kind: 'not-started'; readonly code: string };

export interface ChildRequest {
  readonly command: Command;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Emits the signals that this process gets. */
  readonly signals: EventEmitter;
  readonly platform: NodeJS.Platform;
  /** Whether Ctrl-C in the terminal reaches the command without our doing. */
  readonly onTerminal: boolean;
  /** Whether the command has the standard input of this process; several at a time would steal it from each other. */
  readonly hasInput: boolean;
  /**
   * Called before the command is started; what it returns with its number, or `undefined` where it was not started; and
   * what that returns when it has ended.
   */
  readonly starting?: () => (pid: number | undefined) => () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Ctrl-Break, which Windows has. */
const WINDOWS_SIGNALS = [...SIGNALS, 'SIGBREAK'] as const;

/** The signals that are handed on to a command, or are the console's to send. */
export function signalsOf(platform: NodeJS.Platform): readonly NodeJS.Signals[] {
  return platform === 'win32' ? WINDOWS_SIGNALS : SIGNALS;
}

/**
 * Runs a command without a shell, with the standard streams of this process, and hands it the signals that this
 * process gets. A terminal sends its SIGINT to both; a second one would make many programs give up their
 * orderly end, so there it is not handed on. On Windows nothing is: there all signals come from the console, which
 * tells the command as well, and to send one to a process ends it at once.
 *
 * @returns how it ended, and the signal that this process got meanwhile
 */
export async function runChild(
  request: ChildRequest,
): Promise<{ readonly ended: Ended; readonly interrupted: NodeJS.Signals | undefined }> {
  const isWindows = request.platform === 'win32';
  const signals = signalsOf(request.platform);
  let interrupted: NodeJS.Signals | undefined;
  let forward: (signal: NodeJS.Signals) => void = () => undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    interrupted = signal;
    if (!isWindows && !(signal === 'SIGINT' && request.onTerminal)) forward(signal);
  };
  for (const signal of signals) request.signals.on(signal, onSignal);
  try {
    const ended = await new Promise<Ended>((resolve, reject) => {
      const { command, cwd, env, starting } = request;
      const onStart = starting?.();
      const child = spawn(command.file, command.arguments, {
        cwd,
        env,
        stdio: [request.hasInput ? 'inherit' : 'ignore', 'inherit', 'inherit'],
        windowsVerbatimArguments: command.verbatim,
      });
      const onEnd = onStart?.(child.pid);
      forward = (signal) => child.kill(signal);
      child.on('error', reject);
      child.on('close', (code, signal) => {
        onEnd?.();
        resolve(endedOf(code, signal));
      });
    });
    return { ended, interrupted };
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { ended: { kind: 'not-started', code }, interrupted };
  } finally {
    for (const signal of signals) request.signals.off(signal, onSignal);
  }
}

function endedOf(code: number | null, signal: NodeJS.Signals | null): Ended {
  return signal === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'killed', signal };
}
