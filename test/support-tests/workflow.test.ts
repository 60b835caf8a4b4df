// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub workflows
import { expect, test } from 'vitest';
import { TestRunner } from '../support/runner/index.ts';
import { runWorkflow } from '../support/workflow/index.ts';
import { matrixLegs } from '../support/workflow/matrix.ts';
import { fixtureAction } from './fixture-action.ts';

const ECHO = {
  inputs: { changed: 'false', matrix: '${{ toJSON(matrix) }}', ref: '${{ job.workflow_ref }}' },
  main: "out('changed', process.env.INPUT_CHANGED); console.log(process.env.INPUT_REF)",
};

test('steps, conditions, outputs, needs, fake commands', async () => {
  await using action = await fixtureAction(ECHO);
  await using runner = await TestRunner.create({
    action: action.folder,
    files: { 'package.json': '{}' },
    prefilled: false,
  });
  const result = await runWorkflow(
    `
on: push
env:
  LEVEL: workflow
jobs:
  build:
    runs-on: ubuntu-latest
    env: { LEVEL: job, WHERE: "\${{ github.ref_name }}" }
    outputs:
      changed: \${{ steps.deps.outputs.changed }}
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
      - uses: OWNER/file-tracker@v1
        id: deps
        with:
          changed: true
      - if: steps.deps.outputs.changed == 'true'
        run: npm ci && ls
      - if: \${{ steps.deps.outputs.changed != 'true' }}
        run: npm test
      - run: echo "$LEVEL $WHERE" | tee level.txt
        shell: bash
        id: level
  deploy:
    needs: build
    if: needs.build.outputs.changed == 'true'
    runs-on: ubuntu-latest
    steps:
      - run: npm publish
  never:
    needs: [deploy]
    if: failure()
    runs-on: ubuntu-latest
    steps: [{ run: exit 1 }]
  after:
    needs: never
    runs-on: ubuntu-latest
    steps: [{ run: exit 1 }]
`,
    {
      runner,
      bin: { npm: '' },
      actions: { 'actions/setup-node': (context) => context.print(`node ${context.inputs['node-version']}`) },
    },
  );
  const build = result.job('build');
  expect(build.calls).toEqual(['npm ci']);
  expect(build.log).toContain('package.json');
  expect(build.log).toContain('node 24');
  expect(build.step('level').log).toBe('job main');
  expect(result.job('deploy').calls).toEqual(['npm publish']);
  expect(result.summaryOf('never').result).toBe('skipped');
  expect(result.summaryOf('after').result).toBe('skipped');
  expect(result.result).toBe('success');
});

test('matrix legs, dynamic matrices, failure of one leg', async () => {
  await using action = await fixtureAction(ECHO);
  await using runner = await TestRunner.create({ action: action.folder });
  const result = await runWorkflow(
    `
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { groups: "\${{ steps.p.outputs.groups }}" }
    steps:
      - id: p
        run: echo 'groups=["api","web"]' >> "$GITHUB_OUTPUT"
  test:
    needs: plan
    runs-on: \${{ matrix.os }}
    strategy:
      matrix:
        os: [ubuntu-latest, windows-latest]
        group: \${{ fromJSON(needs.plan.outputs.groups) }}
        exclude: [{ os: windows-latest, group: web }]
    steps:
      - uses: ./
        id: a
      - run: test "\${{ matrix.group }}" != web
  report:
    needs: test
    if: always() && contains(needs.*.result, 'failure')
    runs-on: ubuntu-latest
    steps: [{ run: "echo \${{ needs.test.result }}", id: r }]
`,
    { runner },
  );
  expect(result.summaryOf('test').legs.map(({ matrix, result: leg }) => [matrix, leg])).toEqual([
    [{ os: 'ubuntu-latest', group: 'api' }, 'success'],
    [{ os: 'ubuntu-latest', group: 'web' }, 'failure'],
    [{ os: 'windows-latest', group: 'api' }, 'success'],
  ]);
  const windows = result.job('test', { os: 'windows-latest' }).step('a').main.environment;
  expect(windows['RUNNER_OS']).toBe('Windows');
  expect(JSON.parse(windows['INPUT_MATRIX'] ?? '')).toEqual({ os: 'windows-latest', group: 'api' });
  expect(result.job('report').step('r').log).toBe('failure');
  expect(result.result).toBe('failure');
});

test('legs of which one runs at a time: none after one that failed, unless fail-fast is false', async () => {
  await using runner = await TestRunner.create();
  const legs = async (strategy: string) => {
    const result = await runWorkflow(
      `
jobs:
  test:
    runs-on: ubuntu-latest
    strategy: { max-parallel: 1, ${strategy} matrix: { leg: [1, 2, 3] } }
    steps: [{ run: 'test "\${{ matrix.leg }}" != 2' }]
`,
      { runner },
    );
    return result.summaryOf('test').legs.map((leg) => leg.result);
  };
  expect(await legs('')).toEqual(['success', 'failure']);
  expect(await legs('fail-fast: false,')).toEqual(['success', 'failure', 'success']);
});

test('a reusable workflow: the caller in GITHUB_WORKFLOW_REF, the called file in job.workflow_ref', async () => {
  await using action = await fixtureAction(ECHO);
  await using runner = await TestRunner.create({ action: action.folder });
  const caller = `
jobs:
  staging:
    uses: ./.github/workflows/deploy.yml
    with: { environment: staging }
  use:
    needs: staging
    runs-on: ubuntu-latest
    steps: [{ id: u, run: "echo \${{ needs.staging.outputs.where }}" }]
`;
  const called = `
on:
  workflow_call:
    inputs: { environment: { type: string }, size: { type: number, default: 3 } }
    outputs: { where: { value: "\${{ jobs.deploy.outputs.where }}" } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    outputs: { where: "\${{ inputs.environment }}-\${{ inputs.size }}" }
    steps: [{ uses: OWNER/file-tracker@v1, id: a }]
`;
  const result = await runWorkflow(caller, {
    runner,
    workflow: '.github/workflows/main.yml',
    workflows: { './.github/workflows/deploy.yml': called },
  });
  expect(result.job('use').step('u').log).toBe('staging-3');
  expect(result.job('staging/deploy').step('a').main.environment).toMatchObject({
    INPUT_REF: 'octo-org/example/.github/workflows/deploy.yml@refs/heads/main',
    GITHUB_WORKFLOW_REF: 'octo-org/example/.github/workflows/main.yml@refs/heads/main',
    GITHUB_JOB: 'deploy',
  });
});

test('what is not modelled is an error, not a silent success', async () => {
  await using runner = await TestRunner.create();
  const run = (yaml: string) => runWorkflow(yaml, { runner });
  const steps = (step: string, runsOn = 'ubuntu-latest') =>
    `jobs: {a: {runs-on: ${runsOn}, steps: [${step}]}}`;
  await expect(run(steps('{uses: some/action@v1}'))).rejects.toThrow('No stand-in');
  await expect(run(steps('{run: x, shell: pwsh}'))).rejects.toThrow('not modelled');
  await expect(run(steps('{run: x}', 'self-hosted'))).rejects.toThrow('needs a self-hosted runner');
  await expect(run('jobs: {a: {needs: b, runs-on: x, steps: [{run: x}]}}')).rejects.toThrow(
    'no dependencies',
  );
});

test.each([
  ['an unknown key', '{runs-on: x, stesp: []}', 'stesp'],
  ['a context that does not exist', '{runs-on: x, steps: [{run: "${{ stepz.a }}"}]}', 'stepz'],
  ['a context that is not there', '{runs-on: "${{ steps.a.outputs.b }}", steps: [{run: x}]}', 'steps'],
  ['a function that does not exist', '{runs-on: x, if: "contians(1, 2)", steps: [{run: x}]}', 'contians'],
  ['needs that lead nowhere', '{needs: b, runs-on: x, steps: [{run: x}]}', 'no dependencies'],
])('GitHub would refuse %s', async (_, job, why) => {
  await using runner = await TestRunner.create();
  await expect(runWorkflow(`jobs: {a: ${job}}`, { runner })).rejects.toThrow(why);
  await expect(
    runWorkflow('jobs: {a: {uses: ./x.yml}}', {
      runner,
      workflows: { './x.yml': `on: workflow_call\njobs: {a: ${job}}` },
    }),
  ).rejects.toThrow(why);
});

test('matrix include, as in the documentation of GitHub', () => {
  const legs = matrixLegs({
    fruit: ['apple', 'pear'],
    animal: ['cat', 'dog'],
    include: [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
  });
  expect(legs).toEqual([
    { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
    { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
    { fruit: 'pear', animal: 'cat', color: 'pink' },
    { fruit: 'pear', animal: 'dog', color: 'green' },
    { fruit: 'banana' },
    { fruit: 'banana', animal: 'cat' },
  ]);
  expect(matrixLegs({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }]);
});
