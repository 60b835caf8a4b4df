import { hasGroups } from '../core/tracker/compiled-tracker.ts';
import { parseGroupNeeds } from '../core/tracker/needs/group-needs.ts';
import type { Tracker } from '../core/tracker/tracker.ts';
import { readNamedFile } from './named-file.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/**
 * A tracker with what its groups need.
 *
 * @param given `auto`, a YAML mapping, or the path of a file with one, relative to where the process was started
 * @throws UsageError where there are no groups or the file cannot be read, Error when it holds no such mapping
 */
export async function addNeedsOf(
  given: string,
  tracker: Tracker | undefined,
  surroundings: Surroundings,
): Promise<Tracker> {
  if (tracker === undefined || !hasGroups(tracker)) {
    throw new UsageError(
      'The option --group-needs is given, but there are no groups. Add --group-by, --group or --groups, or leave it out.',
    );
  }
  if (given === 'auto') return { ...tracker, needs: { auto: true, groups: {} } };
  const isMapping = /^\s*\{|:\s|:$|\n/.test(given);
  const text = isMapping ? given : readNamedFile('group-needs', given, surroundings);
  const { parseYaml } = await import('../core/tracker/yaml-text.ts');
  const what = isMapping ? 'group-needs' : JSON.stringify(given);
  const { auto, needs } = parseGroupNeeds(text, (yaml) => parseYaml(yaml, what));
  return { ...tracker, needs: { auto, groups: Object.fromEntries(needs) } };
}
