import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The root of this repository, whose action.yml is the action under test. */
export const REPOSITORY_ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What the runner uses of an action.yml. */
export interface ActionManifest {
  readonly directory: string;
  readonly name: string;
  readonly using: string;
  /** Input names with their default expression; undefined when the input has none. */
  readonly inputs: Readonly<Record<string, string | undefined>>;
  readonly main: string;
  readonly pre: string | undefined;
  readonly post: string | undefined;
  /** Raw expressions; `always()` when absent (docs/runner-facts.md, 1.6). */
  readonly preIf: string;
  readonly postIf: string;
}

/** Reads the action.yml of a folder. */
export async function readManifest(directory: string): Promise<ActionManifest> {
  const file = path.join(directory, 'action.yml');
  const document = record(parse(await readFile(file, 'utf8')), file);
  const runs = record(document['runs'], `${file}: runs`);
  const using = text(runs['using']) ?? '';
  if (!/^node(20|24)$/i.test(using)) throw new Error(`${file}: 'using: ${using}' is not modelled.`);
  const main = text(runs['main']);
  if (main === undefined) throw new Error(`${file}: runs.main is missing.`);
  const inputs: Record<string, string | undefined> = {};
  for (const [name, input] of Object.entries(record(document['inputs'] ?? {}, `${file}: inputs`))) {
    inputs[name] = text(record(input ?? {}, `${file}: inputs.${name}`)['default']);
  }
  return {
    directory,
    name: text(document['name']) ?? path.basename(directory),
    using,
    inputs,
    main,
    pre: text(runs['pre']),
    post: text(runs['post']),
    preIf: text(runs['pre-if']) ?? 'always()',
    postIf: text(runs['post-if']) ?? 'always()',
  };
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`${where} is not a mapping.`);
  return value as Record<string, unknown>;
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}
