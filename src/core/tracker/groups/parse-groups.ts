import { isRecord } from '../../unknown.ts';
import { isIncluding, patternLines } from '../patterns/pattern-line.ts';
import { CHANGES, type Change, GROUP_NAME, type GroupDefinition } from './definition.ts';

/** Names of changes as they are written, also as filter files of `dorny/paths-filter` write them. */
const CHANGE_WORDS: ReadonlyMap<string, Change> = new Map([
  ['added', 'added'],
  ['modified', 'modified'],
  ['removed', 'removed'],
  ['deleted', 'removed'],
]);

/** Patterns for some kinds of change. */
interface Rule {
  readonly changes: ReadonlySet<Change>;
  readonly pattern: string;
}

/**
 * Reads the mapping of groups: from a name to a pattern, a text of several lines with one pattern
 * each, a list of patterns (lists in lists are flattened), or
 * `{added: …, modified: …, removed: …}`. One key may name several kinds of change: `added|modified`.
 *
 * @param value the parsed YAML
 * @param reserved names that no group may have
 * @throws Error with a message for the user
 */
export function parseGroups(value: unknown, reserved: readonly string[]): GroupDefinition[] {
  if (!isRecord(value)) {
    throw new Error(
      `Invalid groups: ${describe(value)} is no mapping. Write one line "name: pattern" for each group.`,
    );
  }
  const taken = new Set(Object.keys(value).map((name) => name.toLowerCase()));
  const groups = Object.entries(value).map(([name, rules]) => {
    if (reserved.includes(name.toLowerCase())) throw reservedError(name, [...reserved, ...taken]);
    return createGroup(name, readRules(name, rules));
  });
  if (groups.length === 0)
    throw new Error('Invalid groups: there is no group. Write "name: pattern", or leave groups out.');
  const seen = new Set<string>();
  for (const { name } of groups) {
    // The runner compares names of outputs without regard to case.
    if (seen.has(name.toLowerCase()))
      throw new Error(`Invalid groups: ${JSON.stringify(name)} is there twice. Rename one of them.`);
    seen.add(name.toLowerCase());
  }
  return groups;
}

/** Groups from `name=pattern` arguments; the same name again adds a pattern. @throws Error as {@link parseGroups} */
export function parseGroupArguments(args: readonly string[], reserved: readonly string[]): GroupDefinition[] {
  const groups = new Map<string, string[]>();
  for (const argument of args) {
    const [, name, pattern] = /^([^=]*)=(.+)$/s.exec(argument) ?? [];
    if (name === undefined || pattern === undefined) {
      throw new Error(`Invalid group ${JSON.stringify(argument)}. Write it as name=pattern.`);
    }
    groups.set(name, [...(groups.get(name) ?? []), pattern]);
  }
  return groups.size === 0 ? [] : parseGroups(Object.fromEntries(groups), reserved);
}

function createGroup(name: string, rules: readonly Rule[]): GroupDefinition {
  if (!GROUP_NAME.test(name)) {
    throw new Error(
      `Invalid group name ${JSON.stringify(name)}. Write one line without "=", "<<", control characters and blanks at its ends.`,
    );
  }
  if (rules.length === 0) throw excludingError(name, '');
  const lists = CHANGES.map((change) => {
    const patterns = rules.filter(({ changes }) => changes.has(change)).map(({ pattern }) => pattern);
    if (patterns.length > 0 && !patterns.some((pattern) => isIncluding(pattern, 'extended'))) {
      throw excludingError(name, rules.every(({ changes }) => changes.has(change)) ? '' : ` for ${change}`);
    }
    return [change, patterns];
  });
  return { name, patterns: Object.fromEntries(lists) as GroupDefinition['patterns'] };
}

function excludingError(name: string, where: string): Error {
  return new Error(
    `The group ${JSON.stringify(name)} has no pattern that includes anything${where}. Add one, or leave the group out.`,
  );
}

/** @param taken names that nobody can be told to use instead, in lower case */
function reservedError(name: string, taken: readonly string[]): Error {
  const free = ['-group', '-part', '-1'].map((end) => name + end);
  const another = free.find((one) => !taken.includes(one.toLowerCase())) ?? `my-${name}`;
  return new Error(
    `Invalid group name ${JSON.stringify(name)}: it is the name of an output. Use another, such as "${another}".`,
  );
}

function readRules(name: string, value: unknown, changes: ReadonlySet<Change> = new Set(CHANGES)): Rule[] {
  if (Array.isArray(value)) return value.flatMap((item) => readRules(name, item, changes));
  if (value === null || value === undefined) {
    throw new Error(
      `The group ${JSON.stringify(name)} has nothing where a pattern belongs. Write one; put it in quotes if it begins with "#".`,
    );
  }
  if (typeof value === 'string') {
    const patterns = readPatterns(value);
    if (patterns.length === 0)
      throw new Error(
        `The group ${JSON.stringify(name)} has an empty pattern. Write one, or remove the line.`,
      );
    return patterns.map((pattern) => ({ changes, pattern }));
  }
  if (isRecord(value) && changes.size === CHANGES.length) {
    return Object.entries(value).flatMap(([words, item]) => readRules(name, item, readChanges(name, words)));
  }
  throw new Error(
    `The group ${JSON.stringify(name)} has ${describe(value)} where a pattern belongs. Write a text, in quotes where need be.`,
  );
}

/** The patterns of a text: one, or in a text of several lines one a line. */
function readPatterns(text: string): string[] {
  if (/[\r\n]/.test(text)) return patternLines(text);
  const pattern = text.trim();
  if (pattern === '') return [];
  // On one line, YAML has taken comments out already; a "#" that got here belongs to a name.
  return [pattern.startsWith('#') ? `\\${pattern}` : pattern];
}

function readChanges(name: string, words: string): ReadonlySet<Change> {
  const changes = words.split('|').map((word) => {
    const change = CHANGE_WORDS.get(word.trim().toLowerCase());
    if (change === undefined) {
      throw new Error(
        `The group ${JSON.stringify(name)} has a mapping with a key that is no kind of change. Use one of: ${[...CHANGE_WORDS.keys()].join(', ')}.`,
      );
    }
    return change;
  });
  return new Set(changes);
}

/** What is there instead, but not what it says: a file with groups may be a link to something secret. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return 'a truth value';
  return isRecord(value) ? 'a mapping' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
