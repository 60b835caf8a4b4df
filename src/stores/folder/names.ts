import { readdirSync } from 'node:fs';

const DIGITS = 12;
const CHECKPOINT = /^(\d{12,15})\.checkpoint$/;

/** The greatest number that a checkpoint may have: 15 digits, all of which a JavaScript number holds. */
export const LAST_NUMBER = 10 ** 15 - 1;

/**
 * How many checkpoints of an identity stay. One would do to compare with; the others are for a reader that listed
 * the folder just before, for a run that prefers its own checkpoint while others record theirs, and for people who
 * want to know what happened.
 */
export const KEPT = 10;

/** The file name of the checkpoint with a number, which sorts as the number does. */
export function checkpointName(number: number): string {
  return `${String(number).padStart(DIGITS, '0')}.checkpoint`;
}

/** The numbers of all checkpoints in a folder, greatest first. @throws a system error */
export function listNumbers(folder: string): number[] {
  const numbers: number[] = [];
  for (const name of readdirSync(folder)) {
    const digits = CHECKPOINT.exec(name)?.[1];
    if (digits !== undefined && checkpointName(Number(digits)) === name) numbers.push(Number(digits));
  }
  return numbers.sort((a, b) => b - a);
}
