/** Which parts of which files matter. Can be stored as JSON. */
export interface FieldDefinition {
    /** A file pattern, trimmed. */
    readonly pattern: string;
    /** At least one, as the user wrote them; each is one that `parseSelector` reads. */
    readonly selectors: readonly string[];
}
/**
 * Reads the `fields` input after YAML: a mapping from a file pattern to a field or a list of fields, in which nested
 * lists are flattened.
 *
 * @throws FieldError when it is anything else
 */
export declare function parseFieldDefinitions(value: unknown): FieldDefinition[];
/**
 * Reads `package.json=dependencies,engines` of the command line. The first `=` ends the pattern; a key with a comma
 * can only be named in the `fields` input.
 *
 * @throws FieldError when it is anything else
 */
export declare function parseFieldArgument(argument: string): FieldDefinition;
/** A definition that was stored, or `undefined` when this is none. */
export declare function parseFieldDefinition(value: unknown): FieldDefinition | undefined;
