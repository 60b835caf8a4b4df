import { printable } from '../core/printable.ts';
import { UsageError } from './usage-error.ts';

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Milliseconds of `12h`, `30d`, `8w`. @throws UsageError */
export function parseDuration(option: string, text: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
  const length = UNITS[unit];
  if (length !== undefined) return Number(digits) * length;
  throw new UsageError(
    `Invalid --${option} "${printable(text)}". Write a number of hours, days or weeks, such as 12h, 30d or 8w.`,
  );
}
