/** A value of GitHub's expression language. */
export type Value = null | boolean | number | string | readonly Value[] | ValueObject;
export interface ValueObject {
  readonly [name: string]: Value;
}

export function isObject(value: Value): value is ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** `false`, `0`, `NaN`, `''` and `null` are falsy; every object is truthy. */
export function isTruthy(value: Value): boolean {
  return Boolean(value);
}

/** What `${{ }}` inserts for a value. */
export function toText(value: Value): string {
  if (value === null) return '';
  if (isArray(value)) return 'Array';
  if (typeof value === 'object') return 'Object';
  return String(value);
}

/** `==`: other types than equal ones compare as numbers, strings without regard to case. */
export function looselyEqual(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string')
    return left.toUpperCase() === right.toUpperCase();
  if (kind(left) === kind(right)) return left === right;
  return toNumber(left) === toNumber(right);
}

/** `<`, `>` and their kin: strings by upper case, everything else as numbers. */
export function compare(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toUpperCase(), right.toUpperCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return toNumber(left) - toNumber(right);
}

/** Object member, names without regard to case, as the runner's contexts are. */
export function member(value: Value, name: string): Value {
  if (!isObject(value)) return null;
  if (Object.hasOwn(value, name)) return value[name] ?? null;
  const found = Object.keys(value).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? null : (value[found] ?? null);
}

function kind(value: Value): string {
  if (value === null) return 'null';
  return isArray(value) ? 'array' : typeof value;
}

function toNumber(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.trim() === '' ? 0 : Number(value);
  return Number.NaN;
}
