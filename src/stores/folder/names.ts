import { readdirSync } from 'node:fs';

const DIGITS = 12;
const NUMBERED = /^(\d{12,15})\.(entry|dropped)$/;

/** The greatest number that an entry may have: 15 digits, all of which a JavaScript number holds. */
export const LAST_NUMBER = 10 ** 15 - 1;

/** How many of the newest numbers stay taken, also where what they stood for was dropped. */
export const WINDOW = 10;

/** The file name of the entry with a number, which sorts as the number does. */
export function entryName(number: number): string {
  return `${String(number).padStart(DIGITS, '0')}.entry`;
}

/** The file that keeps the number of a dropped entry taken for a while. */
export function droppedName(number: number): string {
  return `${String(number).padStart(DIGITS, '0')}.dropped`;
}

/** The file that takes a key: a second name of the entry. */
export function keyName(keyDigest: string): string {
  return `${keyDigest}.key`;
}

/** The numbers of one identity, each list the greatest first. */
export interface Numbers {
  readonly entries: readonly number[];
  readonly dropped: readonly number[];
}

/** The numbers in a folder. @throws a system error */
export function listNumbers(folder: string): Numbers {
  const entries: number[] = [];
  const dropped: number[] = [];
  for (const name of readdirSync(folder)) {
    const [, digits, kind] = NUMBERED.exec(name) ?? [];
    if (digits === undefined) continue;
    const number = Number(digits);
    if (kind === 'entry' && entryName(number) === name) entries.push(number);
    if (kind === 'dropped' && droppedName(number) === name) dropped.push(number);
  }
  const greatestFirst = (a: number, b: number) => b - a;
  return { entries: entries.sort(greatestFirst), dropped: dropped.sort(greatestFirst) };
}
