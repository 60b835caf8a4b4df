/**
 * A parsed document. A scalar is a string in its canonical encoding (the functions of this file and
 * `numbers.ts`), whose first character says the type; so `"1"`, `1`, `true` and `null` all differ. A map is a `Map`,
 * in which `__proto__` is a key as any other; its keys are encoded scalars too. Aliases make it a graph without cycles.
 */
export type Value = string | readonly Value[] | ReadonlyMap<string, Value> | Tagged;

/** A list or map to which a YAML tag gives another meaning, such as `!GetAtt [a, b]`. Tagged scalars are strings. */
export class Tagged {
  readonly tag: string;
  readonly content: readonly Value[] | ReadonlyMap<string, Value>;

  constructor(tag: string, content: readonly Value[] | ReadonlyMap<string, Value>) {
    this.tag = tag;
    this.content = content;
  }
}

export const NULL = 'z';

export function encodeBoolean(value: boolean): string {
  return value ? 't' : 'f';
}

/** Lone surrogates come out as escapes, so that different strings stay different when they become UTF-8. */
export function encodeString(value: string): string {
  return JSON.stringify(value);
}

/** A scalar to which a tag gives another meaning. */
export function encodeTagged(tag: string, encoded: string): string {
  return `!${JSON.stringify(tag)}${encoded}`;
}
