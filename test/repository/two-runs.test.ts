import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { ROOT } from './workflow-files.ts';

/* The script of the nightly run that starts a workflow twice, with a stand-in for the command line of GitHub. */

/** What each run did: the conclusion of the step that works, and of the job of each group. */
type Run = readonly [work: string, groups: Readonly<Record<string, string>>];

const WORKED: Run = ['success', { 'planned/one': 'success', 'planned/two': 'success' }];
// The forge names a job that was skipped before its matrix was read by the expression.
const SKIPPED: Run = ['skipped', { [`\${{ matrix.group }}`]: 'skipped' }];

/** Remembers in `started` the content of each run, and answers from `runs`. A run appears at the second look. */
const GH = `
const fs = require('node:fs');
const [command, verb, argument] = process.argv.slice(2);
const read = (name) => JSON.parse(fs.readFileSync(name, 'utf8'));
const write = (name, value) => fs.writeFileSync(name, JSON.stringify(value));
const state = read('state.json');
if (command === 'workflow') {
  state.started.push(process.argv.at(-1).replace('content=', ''));
  state.looks = 0;
} else if (verb === 'list') {
  const shown = state.looks++ === 0 ? state.started.slice(0, -1) : state.started;
  const runs = shown.map((content, index) => ({ databaseId: index + 1, displayTitle: 'Two runs of ' + content }));
  console.log(JSON.stringify([...runs.reverse(), { databaseId: 99, displayTitle: 'Two runs of another' }]));
} else if (verb === 'view') {
  const [work, groups] = state.runs[argument - 1];
  const jobs = Object.entries(groups).map(([name, conclusion]) => ({ name: 'work on ' + name, conclusion, steps: [] }));
  const steps = [{ name: 'Set up job', conclusion: 'success' }, { name: 'Work', conclusion: work }];
  console.log(JSON.stringify({ jobs: [{ name: 'track', conclusion: 'success', steps }, ...jobs] }));
}
write('state.json', state);
`;

function twoRuns(...runs: readonly [Run, Run]): {
  readonly code: number | null;
  readonly lines: string[];
  readonly contents: string[];
} {
  using folder = temporaryFolder({ 'gh.cjs': GH });
  writeFileSync(join(folder.path, 'state.json'), JSON.stringify({ runs, started: [], looks: 0 }));
  const programs = join(folder.path, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'gh'), `#!/bin/sh\nexec "${process.execPath}" gh.cjs "$@"\n`);
  chmodSync(join(programs, 'gh'), 0o755);
  const { status, stdout } = spawnSync(join(ROOT, 'scripts/two-runs.sh'), {
    cwd: folder.path,
    encoding: 'utf8',
    env: { PATH: `${programs}:${process.env['PATH']}`, GITHUB_REF_NAME: 'main', PAUSE: '0' },
  });
  const { started } = JSON.parse(readFileSync(join(folder.path, 'state.json'), 'utf8'));
  return { code: status, lines: stdout.trim().split('\n'), contents: started };
}

const hasTools = process.platform !== 'win32' && spawnSync('jq', ['--version']).status === 0;

it.skipIf(!hasTools)('passes when the second run skips what the first one did', () => {
  const { code, contents } = twoRuns(WORKED, SKIPPED);
  expect(code).toBe(0);
  expect(contents).toHaveLength(2);
  expect(new Set(contents).size).toBe(1);
});

it.skipIf(!hasTools).each<[string, readonly [Run, Run]]>([
  ['the second run works again', [WORKED, ['success', SKIPPED[1]]]],
  ['the second run does a group again', [WORKED, ['skipped', { 'planned/one': 'success' }]]],
  ['the first run skips', [SKIPPED, SKIPPED]],
  ['the first run has one group', [['success', { 'planned/one': 'success' }], SKIPPED]],
])('fails when %s', (_what, runs) => {
  const { code, lines } = twoRuns(...runs);
  expect(code).toBe(1);
  expect(lines.at(-1)).toMatch(/^Expected: /);
});
