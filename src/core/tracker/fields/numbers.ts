import { MAX_NUMBER_LENGTH, tooLongNumber } from './unreadable.ts';

const DECIMAL = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/;

/**
 * The one spelling of a decimal number, exact whatever its size: `n`, sign, digits without zeros at either end, `e`,
 * the power of ten. So `1000`, `1e3` and `1000.0` are `n1e3`, and 9007199254740993 keeps its last digit, which a
 * double would lose. `undefined` for what is no decimal number.
 *
 * @throws Unreadable when it is longer than {@link MAX_NUMBER_LENGTH}
 */
export function canonicalDecimal(text: string): string | undefined {
  if (text.length > MAX_NUMBER_LENGTH) throw tooLongNumber();
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole + fraction;
  if (digits === '') return undefined;
  const significant = digits.replace(/^0+/, '');
  const shortest = significant.replace(/0+$/, '');
  // Minus zero is zero, as it is for everyone who reads such a file.
  if (shortest === '') return 'n0';
  const shift = significant.length - shortest.length - fraction.length;
  // The sum of a number below 10^14 and a length is exact as a double, and several times faster.
  const power = exponent.length < 15 ? Number(exponent) + shift : BigInt(exponent) + BigInt(shift);
  return `n${sign === '-' ? '-' : ''}${shortest}e${power}`;
}

/** The one spelling of a number that is not finite. */
export function canonicalNonFinite(value: number): string {
  return Number.isNaN(value) ? 'nnan' : value < 0 ? 'n-inf' : 'ninf';
}
