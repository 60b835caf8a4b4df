import { isRecord, isStringArray } from '../../unknown.ts';

/** The kinds of change that a group can look at. */
export const CHANGES = ['added', 'modified', 'removed'] as const;

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
export function patternLists(group: GroupDefinition): readonly (readonly string[])[] {
  const lists = new Map(
    CHANGES.map((change) => [JSON.stringify(group.patterns[change]), group.patterns[change]]),
  );
  return [...lists.values()].filter((list) => list.length > 0);
}

/**
 * What the name of a group can be: one line, without what would end a name in the file of outputs (`=`, `<<`), without
 * control characters and without blanks at its ends.
 */
export const GROUP_NAME = /^(?!\s)(?:(?!<<)[^=\p{Cc}\u2028\u2029])+(?<!\s)$/u;

/** A definition that was read back from a store, or `undefined` when it has not the shape of one. */
export function readGroupDefinition(value: unknown): GroupDefinition | undefined {
  if (
    !isRecord(value) ||
    typeof value['name'] !== 'string' ||
    !GROUP_NAME.test(value['name']) ||
    !isRecord(value['patterns'])
  )
    return undefined;
  const { added, modified, removed } = value['patterns'];
  if (!isStringArray(added) || !isStringArray(modified) || !isStringArray(removed)) return undefined;
  return { name: value['name'], patterns: { added, modified, removed } };
}
