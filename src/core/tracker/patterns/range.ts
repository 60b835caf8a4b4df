/** `{1..3}`, `{01..10}`, `{a..c}`, each with a step (`{0..8..2}`), as in Bash. */
const RANGE = /^(?:(-?\d{1,9})\.\.(-?\d{1,9})|([a-z])\.\.([a-z])|([A-Z])\.\.([A-Z]))(?:\.\.(-?\d{1,9}))?$/;

/** Whether the text between two braces is a range. */
export function isRange(text: string): boolean {
  return RANGE.test(text);
}

/** The values of a range, in order; `undefined` when there are more than `limit`. */
export function rangeValues(text: string, limit: number): string[] | undefined {
  const [, low, high, a, z, A, Z, by] = RANGE.exec(text) ?? [];
  const letters = low === undefined;
  const from = letters ? (a ?? A ?? '').charCodeAt(0) : Number(low);
  const to = letters ? (z ?? Z ?? '').charCodeAt(0) : Number(high);
  const step = Math.abs(Number(by ?? 1)) || 1;
  const count = Math.floor(Math.abs(to - from) / step) + 1;
  if (count > limit) return undefined;
  const direction = to < from ? -step : step;
  const width = [low, high].some((end) => /^-?0\d/.test(end ?? ''))
    ? Math.max(low?.length ?? 0, high?.length ?? 0)
    : 0;
  return Array.from({ length: count }, (_, i) => {
    const value = from + i * direction;
    if (letters) return String.fromCharCode(value);
    const digits = String(Math.abs(value));
    return value < 0 ? `-${digits.padStart(width - 1, '0')}` : digits.padStart(width, '0');
  });
}
