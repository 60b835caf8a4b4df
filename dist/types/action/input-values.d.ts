/** One of the allowed values. @throws Error that lists them */
export declare function parseChoice<const T extends string>(input: string, value: string, allowed: readonly T[]): T;
/** A boolean as YAML 1.2 writes it, which is what `getBooleanInput` of @actions/core accepts. */
export declare function parseBoolean(input: string, value: string): boolean;
/** A time in seconds, fractions allowed. */
export declare function parseSeconds(input: string, value: string): number;
/** Any JSON value. */
export declare function parseJson(input: string, value: string): unknown;
/** A tracker's name: one line of at most 200 characters. */
export declare function parseName(value: string): string;
