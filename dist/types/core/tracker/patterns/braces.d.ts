/**
 * The alternatives that the braces of a pattern stand for, in order: `{a,b/c}.ts` gives `a.ts` and `b/c.ts`.
 * Braces nest. A brace without a comma or without its partner stands for itself, as does one in a `[class]` or
 * after the escaping `\` (not on Windows).
 *
 * @throws PatternError when there are more than {@link MAX_ALTERNATIVES} or they are nested absurdly deep
 */
export declare function expandBraces(pattern: string, escapes: boolean): string[];
/** Every head with every choice after it; `before` stands between them. */
export declare function combine(pattern: string, heads: string[], before: string, choices: string[]): string[];
/** A pattern for a message. */
export declare function quote(pattern: string): string;
