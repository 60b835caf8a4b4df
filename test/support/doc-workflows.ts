import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** A workflow that a document shows. */
export interface DocumentedWorkflow {
  /** The document, relative to the repository: `docs/recipes.md`. */
  readonly document: string;
  readonly name: string;
  readonly yaml: string;
}

const root = resolve(import.meta.dirname, '../..');

/** The workflows in the README and in docs/ that use File Tracker, or call one that does. */
export function documentedWorkflows(): DocumentedWorkflow[] {
  return allDocumentedWorkflows().filter(({ yaml }) => /file-tracker@|uses: \.\/\.github\//.test(yaml));
}

/** Every workflow in the README and in docs/, other tools' included: the YAML blocks that have jobs. */
export function allDocumentedWorkflows(): DocumentedWorkflow[] {
  const documents = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
  return documents.flatMap((document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const blocks = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => match[1] ?? '');
    return blocks
      .filter((yaml) => /^jobs:/m.test(yaml))
      .map((yaml) => ({ document, name: String((parse(yaml) as { name?: unknown }).name), yaml }));
  });
}

/** The workflow of a name. */
export function documentedWorkflow(name: string): string {
  const found = documentedWorkflows().filter((workflow) => workflow.name === name);
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${found.length} documented workflows are named ${name}.`);
  return only.yaml;
}
