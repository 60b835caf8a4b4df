import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
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

/**
 * Remembers in `started` the content of each run, a line each, and answers from the file of the run. A run appears at
 * the second look. A script for `sh`, since it is asked by the dozen.
 */
const GH = `#!/bin/sh
case "$1 $2" in
  'workflow run')
    for argument; do :; done
    echo "\${argument#content=}" >> started
    rm -f looked ;;
  'run list')
    runs='' run=''
    while read -r content; do
      number=$((\${number:-0} + 1)) runs="$run$runs"
      run="{\\"databaseId\\":$number,\\"displayTitle\\":\\"Two runs of $content\\"},"
    done < started
    if [ -e looked ]; then runs="$run$runs"; fi
    : > looked
    echo "[$runs{\\"databaseId\\":99,\\"displayTitle\\":\\"Two runs of another\\"}]" ;;
  'run view') while read -r line; do echo "$line"; done < "run-$3.json" ;;
esac
`;

/** What the forge says of a run. */
function viewOf([work, groups]: Run): object {
  const jobs = Object.entries(groups).map(([name, conclusion]) => ({
    name: `work on ${name}`,
    conclusion,
    steps: [],
  }));
  const steps = [
    { name: 'Set up job', conclusion: 'success' },
    { name: 'Work', conclusion: work },
  ];
  return { jobs: [{ name: 'track', conclusion: 'success', steps }, ...jobs] };
}

function twoRuns(...runs: readonly [Run, Run]): {
  readonly code: number | null;
  readonly lines: string[];
  readonly contents: string[];
} {
  const views = runs.map((run, at) => [`run-${at + 1}.json`, `${JSON.stringify(viewOf(run))}\n`]);
  using folder = temporaryFolder({ started: '', 'programs/gh': GH, ...Object.fromEntries(views) });
  const programs = join(folder.path, 'programs');
  chmodSync(join(programs, 'gh'), 0o755);
  const { status, stdout } = spawnSync(join(ROOT, 'scripts/two-runs.sh'), {
    cwd: folder.path,
    encoding: 'utf8',
    env: { PATH: `${programs}:${process.env['PATH']}`, GITHUB_REF_NAME: 'main', PAUSE: '0' },
  });
  const contents = readFileSync(join(folder.path, 'started'), 'utf8').trim().split('\n');
  return { code: status, lines: stdout.trim().split('\n'), contents };
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
