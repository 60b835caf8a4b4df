import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import { readTextFile } from '../disk/text-file.ts';
import type { Surroundings } from './environment.ts';
import { parseInputs, type ReadYaml, type Request } from './inputs.ts';

/** Reads the inputs. @throws Error with a message for the user */
export async function readRequest(surroundings: Surroundings): Promise<Request> {
  return parseInputs(getInput, surroundings.facts.workflowRef, await yamlReader(surroundings));
}

/** The parser is loaded only where an input is YAML. */
async function yamlReader(surroundings: Surroundings): Promise<ReadYaml> {
  if (['groups', 'fields', 'group-needs'].every((name) => getInput(name) === '')) return () => undefined;
  const { parseYaml } = await import('../core/tracker/yaml-text.ts');
  return (name, text) => {
    const value = parseYaml(text, name);
    // A text that is no mapping, on one line, is the path of a file with the mapping in it.
    if (name !== 'groups' || typeof value !== 'string' || /[\r\n]/.test(text)) return value;
    return parseYaml(readGroups(value, surroundings), JSON.stringify(value));
  };
}

/** Whoever can write into the workspace must not get at what lies outside of it, by a link or a path. */
function readGroups(name: string, { workspace, env }: Surroundings): string {
  // Set for the steps of a composite action, to its folder.
  const folders = [workspace, ...(env['GITHUB_ACTION_PATH'] ? [env['GITHUB_ACTION_PATH']] : [])];
  const read = readTextFile(resolve(workspace, name), folders);
  if (read.kind === 'text') return read.text;
  const [why, remedy] =
    read.kind === 'gone'
      ? ['there is no such file', 'Check the path, and check out the repository first; or write a mapping.']
      : [read.why, read.remedy];
  throw new Error(`Cannot read the groups from ${JSON.stringify(name)}: ${why}. ${remedy}`);
}
