import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type InputName, parseInputs } from '../src/action/inputs.ts';
import { parseYaml } from '../src/core/tracker/yaml-text.ts';
import { REASONS } from '../src/core/verdict/reason.ts';
import { allDocumentedWorkflows, documentedWorkflows } from './support/doc-workflows.ts';
import { ELSEWHERE_JOURNEYS, WORKFLOW_JOURNEYS } from './support/journeys/journeys.ts';
import { workflowErrors } from './support/workflow/check.ts';

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
    const left = ['matrix', 'workflow-ref'];
    expect([...tableNames(readme, 'input'), ...left]).toEqual(Object.keys(manifest.inputs));
    expect(readme).toContain('Two more, `matrix` and `workflow-ref`,');
    for (const [name, input] of Object.entries(manifest.inputs)) {
      if (left.includes(name)) continue;
      expect(readme).toContain(`| \`${name}\` | ${input.default ? `\`${input.default}\`` : ''}`);
    }
  });

  it('lists the outputs of action.yml', () => {
    expect(tableNames(readme, 'output')).toEqual(Object.keys(manifest.outputs));
  });
});

describe('the recipes', () => {
  it('are all listed in the README, by title', () => {
    const titles = [...read('docs/recipes.md').matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
    const listed = titles.filter((title) => title !== 'Monorepos, filter files, parts of files');
    expect(listed.filter((title) => !read('README.md').includes(`[${title}](docs/recipes.md#`))).toEqual([]);
    expect(listed.length).toBeGreaterThan(10);
  });
});

/** What test/e2e/journeys.test.ts runs: names of workflows, and headings of docs/elsewhere.md. */
const PLAYED = new Set([
  ...WORKFLOW_JOURNEYS.flatMap(({ shown, calls }) => [shown, ...(calls?.slice(1) ?? [])]),
  ...ELSEWHERE_JOURNEYS.map(({ shown }) => shown),
]);

/** The sections that show something else than work that is done when files have changed. */
const OTHER_SHAPES: Readonly<Record<string, string>> = {
  'Filters in a `changes` job': 'It leads to the workflow of another page, which is played.',
  'Self-hosted: what did the checkout bring?': 'It compares with a checkout, and knows of no failure.',
  'Monorepos, filter files, parts of files': 'It leads to other pages.',
  Jenkins: 'One line, as in a deploy over ssh, in a folder that stays.',
  cron: 'One line, as in a deploy over ssh, in a folder that stays.',
};

describe('the journeys', () => {
  it('are thirteen, and more', () => {
    const journeys = [...WORKFLOW_JOURNEYS, ...ELSEWHERE_JOURNEYS].map(({ journey }) => journey);
    expect(journeys).toEqual(
      expect.arrayContaining([
        'npm ci, hosted',
        'npm ci, self-hosted',
        'image: build and push',
        'monorepo with dependencies',
        'two environments',
        'whole jobs',
        'nightly',
        'Terraform',
        'migrations that may run twice',
        'docs with previews',
        'ssh deploy',
        'GitLab',
        'generated code',
        'required checks',
      ]),
    );
  });

  it.each(['docs/recipes.md', 'docs/elsewhere.md'])(
    'of %s are all played, or of another shape',
    (document) => {
      const [, ...sections] = read(document).split(/^## /m);
      const others = sections.flatMap((section) => {
        const [title = ''] = section.split('\n', 1);
        const names = [title, ...[...section.matchAll(/^name: (.+)$/gm)].map(([, name = '']) => name)];
        return names.some((name) => PLAYED.has(name)) ? [] : [title];
      });
      const known = Object.keys(OTHER_SHAPES).filter((title) => read(document).includes(`## ${title}\n`));
      expect(others.sort()).toEqual(known.sort());
    },
  );
});

describe('the docs', () => {
  const documents = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];

  it.each(documents)('%s never puts a list of files into a script', (document) => {
    const runs = [...read(document).matchAll(/^\s*(?:- )?run: .*$/gm)].map(([line]) => line);
    expect(runs.filter((line) => /outputs\.\S*files/.test(line))).toEqual([]);
  });
});

describe('the workflows of the docs', () => {
  const tests = readdirSync(join(root, 'test/e2e'))
    .map((name) => read(`test/e2e/${name}`))
    .join('\n');

  it.each(documentedWorkflows())('$name is run by a test', ({ name }) => {
    if (PLAYED.has(name)) return;
    expect(tests).toMatch(new RegExp(`(?:runsOf|documentedWorkflow)\\(\\s*'${name}'`));
  });

  it.each(allDocumentedWorkflows())('$name is one that GitHub would run', async ({ yaml }) => {
    expect(await workflowErrors(yaml)).toEqual([]);
  });
});

describe('docs/development.md', () => {
  const names = [
    ...read('docs/development.md').matchAll(/`((?:[\w-]+\/)+[\w.-]*|[\w-]+\.(?:ts|md|yml))`/g),
  ].map(([, name = '']) => name);

  it('names what is there', () => {
    expect(names.length).toBeGreaterThan(50);
    const isThere = (name: string) =>
      ['', 'src', 'test', 'src/core', 'src/stores'].some((folder) => existsSync(join(root, folder, name)));
    expect(names.filter((name) => !isThere(name))).toEqual([]);
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
    expect(SHOWN.length).toBeGreaterThanOrEqual(inWorkflows.length);
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

describe('the ways to be wrong', () => {
  const [, section = ''] = read('docs/how-it-works.md').split('\n## Ways to be wrong\n');
  const numbers = [...(section.split('\n## ')[0] ?? '').matchAll(/^(\d+)\. \*\*/gm)].map(
    ([, number]) => number,
  );
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('docs.test.ts'))
    .map((file) => read(join('test', file)));
  /** In the names of tests, and of the rows of a test. */
  const named = new Set(
    tests.flatMap((text) => [...text.matchAll(/'[^'\n]*\bway (\d+)\b[^'\n]*'/g)].map(([, number]) => number)),
  );

  it('are twenty, each with a test by its number', () => {
    const twenty = Array.from({ length: 20 }, (_, at) => String(at + 1));
    expect(numbers).toEqual(twenty);
    expect([...named].sort((a, b) => Number(a) - Number(b))).toEqual(twenty);
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
