import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseGroups } from '../core/tracker/groups/parse-groups.ts';
import type { Tracker } from '../core/tracker/tracker.ts';
import { errorMessage } from '../core/unknown.ts';
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
  const groups = [...tracker.groups, ...parseGroups(parseYaml(readText(file, surroundings), file), [])];
  const names = groups.map(({ name }) => name.toLowerCase());
  const twice = groups.find(({ name }, at) => names.indexOf(name.toLowerCase()) !== at);
  if (twice === undefined) return { ...tracker, groups };
  throw new UsageError(`The group ${JSON.stringify(twice.name)} is there twice. Rename one of them.`);
}

function readText(file: string, surroundings: Surroundings): string {
  try {
    return readFileSync(resolve(surroundings.cwd(), file), 'utf8');
  } catch (cause) {
    throw new UsageError(
      `Cannot read --groups ${JSON.stringify(file)}: ${errorMessage(cause)}. Name a YAML file.`,
      {
        cause,
      },
    );
  }
}
