/**
 * Refuses what picomatch takes for parts of a regular expression. It would have another meaning here, and nobody
 * would notice.
 *
 * @param pattern as the user wrote it, without the excluding `!`
 * @throws PatternError for `|` outside parentheses, `(?!a)` and the like, and `?` or `+` after a group
 */
export declare function refuseUnclear(pattern: string, escapes: boolean): void;
