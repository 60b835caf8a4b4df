/**
 * Whether readers may differ about a scalar without quotes and tag.
 *
 * @param source as written, with its lines folded
 */
export declare function isAmbiguous(source: string): boolean;
/** The values of `%YAML` that the parser tells apart; `''` when there is none. Some readers go by it. */
export type YamlVersion = '' | '1.1' | '1.2';
/** The encoding of an ambiguous scalar. */
export declare function encodeAmbiguous(source: string, version: YamlVersion): string;
/** How a map may hold a key that is written like this, besides as what the core schema makes of it. */
export declare function ambiguousKeys(name: string): string[];
/**
 * Whether two of these encoded keys may be one to some reader, as `010` and `8`, or `y` and `"y"`. Which of them counts
 * then depends on their order, which the canonical form does not keep.
 */
export declare function mayCollide(keys: Iterable<string>): boolean;
