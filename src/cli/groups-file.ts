import { parseGroups } from '../core/tracker/groups/parse-groups.ts';
import type { Tracker } from '../core/tracker/tracker.ts';
import { readNamedFile } from './named-file.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/**
 * A tracker with the groups of a YAML file after its own.
 *
 * @param file as given; relative to where the process was started
 * @throws UsageError when it cannot be read, Error when it holds no groups
 */
export async function addGroupsOf(
  file: string,
  tracker: Tracker,
  surroundings: Surroundings,
): Promise<Tracker> {
  const { parseYaml } = await import('../core/tracker/yaml-text.ts');
  const value = parseYaml(readNamedFile('groups', file, surroundings), JSON.stringify(file));
  const groups = [...tracker.groups, ...parseGroups(value, [])];
  const names = groups.map(({ name }) => name.toLowerCase());
  const twice = groups.find(({ name }, at) => names.indexOf(name.toLowerCase()) !== at);
  if (twice === undefined) return { ...tracker, groups };
  throw new UsageError(`The group ${JSON.stringify(twice.name)} is there twice. Rename one of them.`);
}
