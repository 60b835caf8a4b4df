import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type InputName, parseInputs } from '../src/action/inputs.ts';
import { parseYaml } from '../src/core/tracker/yaml-text.ts';
import { REASONS } from '../src/core/verdict/reason.ts';
import { documentedWorkflows } from './support/doc-workflows.ts';

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

/** The inputs of every File Tracker step that the documents show, in workflows and outside of them. */
const SHOWN = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].flatMap(
  (document) =>
    [...read(document).matchAll(/^```yaml\n(.*?)^```$/gms)].flatMap(([, yaml = '']) =>
      stepsIn(parse(yaml)).map((inputs) => ({ document, inputs })),
    ),
);

function stepsIn(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: inputs } = value as { uses?: unknown; with?: Record<string, unknown> };
  if (typeof uses !== 'string' || !uses.includes('file-tracker@'))
    return Object.values(value).flatMap(stepsIn);
  return [Object.fromEntries(Object.entries(inputs ?? {}).map(([name, input]) => [name, String(input)]))];
}

describe('the steps of the docs', () => {
  it('are all looked at', () => {
    const inWorkflows = documentedWorkflows().flatMap(({ yaml }) => stepsIn(parse(yaml)));
    expect(inWorkflows.length).toBeGreaterThan(15);
    expect(SHOWN.length).toBeGreaterThan(inWorkflows.length);
  });

  it.each(SHOWN)('$document: $inputs', ({ inputs }) => {
    // What an expression gives where it stands.
    const given: Record<string, string> = { ...inputs };
    if ('force' in given) given['force'] = 'true';
    const parsed = parseInputs(
      (name: InputName) => given[name] ?? (name === 'outcome' ? 'not-given' : ''),
      '',
      (name, text) => (text.endsWith('.yml') ? { group: 'a' } : parseYaml(text, name)),
    );
    expect(parsed.mode).toBe(inputs['mode'] ?? 'track');
    const known = Object.keys((parse(read('action.yml')) as { inputs: object }).inputs);
    expect(Object.keys(inputs).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the reasons', () => {
  it('are all told, in their order', () => {
    expect(tableNames(read('docs/how-it-works.md'), 'reason')).toEqual([...REASONS]);
  });

  it.each(['README.md', 'action.yml'])('are in %s, but for those of the command line', (document) => {
    const line = read(document)
      .split('\n')
      .find((text) => text.includes('`forced`, `store-unavailable`'));
    const names = [...(line ?? '').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(names.filter((name) => name !== 'reason')).toEqual(
      REASONS.filter((reason) => reason !== 'command-changed' && reason !== 'place-changed'),
    );
  });
});
