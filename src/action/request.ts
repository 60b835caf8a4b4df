import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import { errorMessage } from '../core/unknown.ts';
import type { Surroundings } from './environment.ts';
import { parseInputs, type ReadYaml, type Request } from './inputs.ts';

/** Reads the inputs. @throws Error with a message for the user */
export async function readRequest({ facts, workspace }: Surroundings): Promise<Request> {
  return parseInputs(getInput, facts.workflowRef, await yamlReader(workspace));
}

/** The parser is loaded only where an input is YAML. */
async function yamlReader(workspace: string): Promise<ReadYaml> {
  if (['groups', 'fields', 'group-needs'].every((name) => getInput(name) === '')) return () => undefined;
  const { parseYaml } = await import('../core/tracker/yaml-text.ts');
  return (name, text) => {
    const value = parseYaml(text, name);
    // A text that is no mapping, on one line, is the path of a file with the mapping in it.
    if (name !== 'groups' || typeof value !== 'string' || /[\r\n]/.test(text)) return value;
    return parseYaml(readText(resolve(workspace, value), value), value);
  };
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(
      `Cannot read the groups from ${JSON.stringify(name)}: ${errorMessage(cause)}. Write a mapping, or the path of a file in the workspace.`,
      { cause },
    );
  }
}
