/**
 * A parsed document. A scalar is a string in its canonical encoding (the functions of this file and
 * `numbers.ts`), whose first character says the type; so `"1"`, `1`, `true` and `null` all differ. A map is a `Map`,
 * in which `__proto__` is a key as any other; its keys are encoded scalars too. Aliases make it a graph without cycles.
 */
export type Value = string | readonly Value[] | ReadonlyMap<string, Value> | Tagged;
/** A list or map to which a YAML tag gives another meaning, such as `!GetAtt [a, b]`. Tagged scalars are strings. */
export declare class Tagged {
    readonly tag: string;
    readonly content: readonly Value[] | ReadonlyMap<string, Value>;
    constructor(tag: string, content: readonly Value[] | ReadonlyMap<string, Value>);
}
export declare const NULL = "z";
export declare function encodeBoolean(value: boolean): string;
/** Lone surrogates come out as escapes, so that different strings stay different when they become UTF-8. */
export declare function encodeString(value: string): string;
/** A scalar to which a tag gives another meaning. */
export declare function encodeTagged(tag: string, encoded: string): string;
