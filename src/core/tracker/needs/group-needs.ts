import { isRecord } from '../../unknown.ts';
import { nearNames } from './near-names.ts';

/** Which groups need which, as the user wrote it. */
export interface GroupNeeds {
  /** Whether the manifests in the groups' folders are read as well. */
  readonly auto: boolean;
  /** What a group needs, by its name; each name once, never itself. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
}

const AUTO = 'auto';
/** More names of groups would hide what a message says. */
const MAX_LISTED = 20;

/**
 * Reads `group-needs`: the text `auto`, or a mapping from a group to the name of one that it needs or a list of them
 * (lists in lists are flattened). `auto: true` in the mapping adds what the manifests say.
 *
 * @param parseYaml called only when the text is more than `auto`
 * @throws Error with a message for the user
 */
export function parseGroupNeeds(text: string, parseYaml: (text: string) => unknown): GroupNeeds {
  if (text.trim() === AUTO) return { auto: true, needs: new Map() };
  const value = parseYaml(text);
  if (!isRecord(value)) {
    throw new Error(
      `Invalid group-needs: ${describe(value)} is no mapping. Write auto, or one line "name: [other, another]" for each group.`,
    );
  }
  const needs = new Map<string, readonly string[]>();
  let auto = false;
  for (const [name, needed] of Object.entries(value)) {
    if (name === AUTO && typeof needed === 'boolean') auto = needed;
    else
      needs.set(
        name,
        [...new Set(readNames(name, needed))].filter((other) => other !== name),
      );
  }
  if (!auto && needs.size === 0) {
    throw new Error(
      'Invalid group-needs: there is no group in it. Write auto, or one line "name: [other, another]", or leave group-needs out.',
    );
  }
  return { auto, needs };
}

/**
 * Looks for names in `group-needs` that are no group. This is a step of its own, because the groups of `group-by` are
 * known only when the folders have been looked at.
 *
 * @param groups the names of all groups
 * @throws Error with a message for the user
 */
export function requireKnownGroups(needs: GroupNeeds['needs'], groups: readonly string[]): void {
  const known = new Set(groups);
  for (const [name, needed] of needs) {
    const unknown = [name, ...needed].find((other) => !known.has(other));
    if (unknown === undefined) continue;
    const where = unknown === name ? '' : `, which ${JSON.stringify(name)} needs,`;
    throw new Error(
      `Invalid group-needs: ${JSON.stringify(unknown)}${where} is no group. ${suggest(unknown, groups)}`,
    );
  }
}

function readNames(group: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => readNames(group, item));
  const name = typeof value === 'string' ? value.trim() : '';
  if (name !== '' && !/[\r\n]/.test(name)) return [name];
  throw new Error(
    `Invalid group-needs: ${JSON.stringify(group)} needs ${describe(value)}, where the name of a group belongs. Write a name or a list of names, in quotes where need be.`,
  );
}

function suggest(unknown: string, groups: readonly string[]): string {
  const near = nearNames(unknown, groups);
  if (near.length > 0) return `Did you mean ${near.map((name) => JSON.stringify(name)).join(' or ')}?`;
  if (groups.length === 0) return 'There are no groups. Add them, or leave group-needs out.';
  const listed = groups.slice(0, MAX_LISTED).map((name) => JSON.stringify(name));
  const more = groups.length > MAX_LISTED ? `, and ${groups.length - MAX_LISTED} more` : '';
  return `Use one of: ${listed.join(', ')}${more}.`;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) ? 'a mapping' : JSON.stringify(value);
}
