/**
 * Refuses, before the parser sees it, what it has no limit for: keys such as `a.a.a…` take gigabytes, and an integer
 * takes more than linear time. This looks at characters outside of quotes on one line, so a line in a text of several
 * lines may be taken for such a key or number, which only means that the file is tracked whole.
 *
 * @throws Unreadable
 */
export declare function requireModestTokens(text: string): void;
