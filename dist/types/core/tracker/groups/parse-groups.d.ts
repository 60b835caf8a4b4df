import { type GroupDefinition } from './definition.ts';
/**
 * Reads the mapping of groups: from a name to a pattern, a text of several lines with one pattern
 * each, a list of patterns (lists in lists are flattened), or
 * `{added: …, modified: …, removed: …}`. One key may name several kinds of change: `added|modified`.
 *
 * @param value the parsed YAML
 * @param reserved names that no group may have
 * @throws Error with a message for the user
 */
export declare function parseGroups(value: unknown, reserved: readonly string[]): GroupDefinition[];
/** Groups from `name=pattern` arguments; the same name again adds a pattern. @throws Error as {@link parseGroups} */
export declare function parseGroupArguments(args: readonly string[], reserved: readonly string[]): GroupDefinition[];
