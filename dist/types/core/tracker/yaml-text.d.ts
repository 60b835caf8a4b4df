/**
 * Reads YAML that the user wrote.
 *
 * @param what names the text in messages: `groups`, or a path
 * @throws Error that says what is wrong, with line and column
 */
export declare function parseYaml(text: string, what: string): unknown;
