import type { Value } from './value.ts';
/** The most tokens of a YAML file: the parser keeps some hundred bytes of memory for each. */
export declare const MAX_YAML_TOKENS = 2000000;
/**
 * Reads all documents of a YAML 1.2 stream (core schema); there may be none. Aliases are resolved, and so are merge
 * keys (`<<`), as in YAML 1.1, because files that use them mean that. What YAML 1.1 reads differently is kept apart. The parser itself takes CRLF for LF.
 *
 * @throws Unreadable when it is none, too deep, too large to hold, or its aliases unfold to too much
 */
export declare function parseYaml(text: string): Value[];
