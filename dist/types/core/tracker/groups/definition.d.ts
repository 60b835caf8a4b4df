/** The kinds of change that a group can look at. */
export declare const CHANGES: readonly ['added', 'modified', 'removed'];
export type Change = (typeof CHANGES)[number];
/** A named set of patterns. */
export interface GroupDefinition {
    readonly name: string;
    /**
     * The pattern lines in order, for each kind of change: three times the same ones, unless the group looks at
     * some files only for one kind.
     */
    readonly patterns: Readonly<Record<Change, readonly string[]>>;
}
/** All patterns of a group, each once: what it tracks. One list for each different one. */
export declare function patternLists(group: GroupDefinition): readonly (readonly string[])[];
/**
 * What the name of a group can be: one line, without what would end a name in the file of outputs (`=`, `<<`), without
 * control characters and without blanks at its ends.
 */
export declare const GROUP_NAME: RegExp;
/** A definition that was read back from a store, or `undefined` when it has not the shape of one. */
export declare function readGroupDefinition(value: unknown): GroupDefinition | undefined;
