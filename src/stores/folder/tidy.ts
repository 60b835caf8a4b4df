import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checkpointName, KEPT, listNumbers } from './names.ts';

/** How old a temporary file has to be to count as left over by a process that was killed, in milliseconds. */
const LEFT_OVER = 3_600_000;
const TEMPORARY = /^\.\d+-[0-9a-f]{16}\.tmp$/;

/**
 * Removes the checkpoints that are not among the newest, and left-over temporary files. What cannot be removed stays:
 * the checkpoint that was just recorded does not depend on it.
 *
 * @param now the time by the file system's own clock, in milliseconds
 */
export function tidy(folder: string, now: number): void {
  attempt(() => {
    for (const number of listNumbers(folder).slice(KEPT)) {
      attempt(() => unlinkSync(join(folder, checkpointName(number))));
    }
    for (const name of readdirSync(folder)) {
      if (!TEMPORARY.test(name)) continue;
      const file = join(folder, name);
      attempt(() => {
        if (now - lstatSync(file).mtimeMs > LEFT_OVER) unlinkSync(file);
      });
    }
  });
}

/**
 * Removes something that does not matter. Another process may have removed it first, or has it open, as scanners for
 * viruses do on Windows: then it stays for the next time.
 */
export function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // It stays.
  }
}
