/** Which groups need which, as the user wrote it. */
export interface GroupNeeds {
    /** Whether the manifests in the groups' folders are read as well. */
    readonly auto: boolean;
    /** What a group needs, by its name; each name once, never itself. */
    readonly needs: ReadonlyMap<string, readonly string[]>;
}
/**
 * Reads `group-needs`: the text `auto`, or a mapping from a group to the name of one that it needs or a list of them
 * (lists in lists are flattened). `auto: true` in the mapping adds what the manifests say.
 *
 * @param parseYaml called only when the text is more than `auto`
 * @throws Error with a message for the user
 */
export declare function parseGroupNeeds(text: string, parseYaml: (text: string) => unknown): GroupNeeds;
/**
 * Looks for names in `group-needs` that are no group. This is a step of its own, because the groups of `group-by` are
 * known only when the folders have been looked at.
 *
 * @param groups the names of all groups
 * @throws Error with a message for the user
 */
export declare function requireKnownGroups(needs: GroupNeeds['needs'], groups: readonly string[]): void;
