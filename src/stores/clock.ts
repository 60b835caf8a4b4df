import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../core/modes/succession.ts';

/** A clock that waits for others for so many milliseconds. */
export function clockOf(patience: number): Clock {
  return { wait: (milliseconds) => sleep(milliseconds), now: () => performance.now(), patience };
}

/** For stores on disk, whose entries are whole as soon as they are there. */
export const DISK_CLOCK = clockOf(1_000);
