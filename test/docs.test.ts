import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** The first column of the table whose head begins with a word. */
function tableNames(text: string, head: string): string[] {
  const rows = text.split(`\n| ${head} |`)[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? [];
  return rows.flatMap((row) => /^\| `([^`]+)`/.exec(row)?.[1] ?? []);
}

describe('the README', () => {
  const manifest = parse(read('action.yml')) as Record<
    'inputs' | 'outputs',
    Record<string, { default?: string }>
  >;
  const readme = read('README.md');

  it('lists the inputs of action.yml, with their defaults', () => {
    expect(tableNames(readme, 'input')).toEqual(Object.keys(manifest.inputs));
    for (const [name, input] of Object.entries(manifest.inputs)) {
      expect(readme).toContain(`| \`${name}\` | ${input.default ? `\`${input.default}\`` : ''}`);
    }
  });

  it('lists the outputs of action.yml', () => {
    expect(tableNames(readme, 'output')).toEqual(Object.keys(manifest.outputs));
  });
});

describe('the docs', () => {
  const documents = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];

  it.each(documents)('%s never puts a list of files into a script', (document) => {
    const runs = [...read(document).matchAll(/^\s*(?:- )?run: .*$/gm)].map(([line]) => line);
    expect(runs.filter((line) => /outputs\.\S*files/.test(line))).toEqual([]);
  });
});
