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

/** What `${{ }}` inserts for a value. */
export function toText(value: Value): string {
  if (value === null) return '';
  if (isArray(value)) return 'Array';
  if (typeof value === 'object') return 'Object';
  return String(value);
}

const PRINTED = Symbol('printed');

/** An object that `toJSON` prints as another one. */
export function printedAs(value: ValueObject, printed: ValueObject): ValueObject {
  return Object.defineProperty({ ...value }, PRINTED, { value: printed });
}

/** What `toJSON` prints for an object, where that is another one. */
export function printedInstead(value: ValueObject): ValueObject | undefined {
  return (value as { readonly [PRINTED]?: ValueObject })[PRINTED];
}
