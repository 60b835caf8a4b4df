import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { shortDigest } from '../../core/history/keys.ts';
import { errorCode } from '../../core/unknown.ts';

/** A process: its number, and when it started, `0` where the system does not tell. Numbers are used again. */
export interface ProcessMark {
  readonly pid: number;
  readonly started: string;
}

/**
 * Where numbers of processes mean the same: one machine since its start, and of it one container, since containers
 * that share a folder share no numbers. 16 hexadecimal digits.
 */
export function processSpace(): string {
  const space = process.platform === 'linux' ? linuxSpace() : `${hostname()} ${process.platform}`;
  return shortDigest(space).slice(0, 16);
}

function linuxSpace(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    // A sandbox without these files: numbers mean nothing to anybody else.
    return randomBytes(16).toString('hex');
  }
}

/** The mark of a process that is there now. */
export function markOf(pid: number): ProcessMark {
  return { pid, started: startOf(pid)?.started ?? '0' };
}

/**
 * Whether a process still runs. Where the system does not say when one started, another that was given its number
 * since passes for it, unless the machine was started since.
 *
 * @param since when it was seen last, in milliseconds since 1970
 */
export function isRunning({ pid, started }: ProcessMark, since: () => number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It may be somebody else's.
    if (errorCode(error) !== 'EPERM') return false;
  }
  if (started === '0') return since() > Date.now() - uptime() * 1000 - CLOCK_SLACK;
  const now = startOf(pid);
  return now === undefined || (now.started === started && !now.ended);
}

/** How far clocks may be set back and forth, in milliseconds. */
const CLOCK_SLACK = 60_000;

/** When a process started, in ticks since the machine did; and whether it has ended and nobody has taken note. */
function startOf(pid: number): { readonly started: string; readonly ended: boolean } | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold anything: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const [state = '', ...more] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const started = more[18];
    return started === undefined ? undefined : { started, ended: 'ZX'.includes(state) };
  } catch {
    // It has just ended, or it is hidden from us.
    return undefined;
  }
}

/** Whether a process other than this one was started with a text in its environment, where the system tells (Linux). */
export function isInAnEnvironment(text: string): boolean {
  if (process.platform !== 'linux') return false;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  return pids.some((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(text);
    } catch {
      // It has ended, or is somebody else's.
      return false;
    }
  });
}
