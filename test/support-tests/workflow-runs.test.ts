// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub workflows
import { expect, test } from 'vitest';
import { CacheService } from '../support/cache-service/index.ts';
import { step, TestRunner } from '../support/runner/index.ts';
import { rerunAllJobs, rerunFailedJobs, runWorkflow } from '../support/workflow/index.ts';
import { fixtureAction } from './fixture-action.ts';

/** Fails where the matrix says `web`, unless it is mended. */
const WORKFLOW = `
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { attempt: "\${{ steps.p.outputs.attempt }}" }
    steps:
      - { id: p, run: 'echo "attempt=$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"' }
  build:
    needs: plan
    runs-on: ubuntu-latest
    strategy: { matrix: { part: [api, web] } }
    steps:
      - { id: b, run: 'echo "$GITHUB_RUN_ID.$GITHUB_RUN_ATTEMPT of \${{ needs.plan.outputs.attempt }}"' }
      - { run: 'test "\${{ matrix.part }}" = api || test -n "\${{ vars.MENDED }}"' }
  call:
    needs: plan
    uses: ./.github/workflows/called.yml
  never: { needs: plan, if: "false", runs-on: ubuntu-latest, steps: [{ run: exit 1 }] }
  report:
    needs: [build, call]
    if: always()
    runs-on: ubuntu-latest
    steps: [{ id: r, run: 'echo "\${{ needs.build.result }} \${{ needs.call.result }}"' }]
`;
const CALLED = `
on: workflow_call
jobs:
  good: { runs-on: ubuntu-latest, steps: [{ id: s, run: 'echo "$GITHUB_RUN_ATTEMPT $ACTIONS_ORCHESTRATION_ID"' }] }
  bad: { runs-on: ubuntu-latest, steps: [{ run: 'test -n "\${{ vars.MENDED }}"' }] }
`;

test('failed jobs run again as the next attempt, with the outputs of the others', async () => {
  await using runner = await TestRunner.create();
  const first = await runWorkflow(WORKFLOW, {
    runner,
    runId: 7,
    workflows: { './.github/workflows/called.yml': CALLED },
  });
  expect(first.job('report').step('r').log).toBe('failure failure');

  const second = await rerunFailedJobs(first, { vars: { MENDED: '1' } });
  expect(second.result).toBe('success');
  expect(second.summaryOf('plan')).toBe(first.summaryOf('plan'));
  expect(second.summaryOf('never').result).toBe('skipped');
  expect(second.job('build', { part: 'api' })).toBe(first.job('build', { part: 'api' }));
  expect(second.job('build', { part: 'web' }).step('b').log).toBe('7.2 of 1');
  expect(second.job('call/good')).toBe(first.job('call/good'));
  expect(second.job('report').step('r').log).toBe('success success');

  const third = await rerunAllJobs(second);
  expect(third.job('build', { part: 'api' }).step('b').log).toBe('7.3 of 3');
});

test('a job can be told its path', async () => {
  await using action = await fixtureAction({});
  await using runner = await TestRunner.create({ action: action.folder });
  const steps = 'runs-on: ubuntu-latest, steps: [{ uses: OWNER/file-tracker@v1, id: a }]';
  const result = await runWorkflow(
    `name: Main
jobs:
  staging: { uses: ./.github/workflows/deploy.yml }
  production: { needs: staging, uses: ./.github/workflows/deploy.yml }
  own: { ${steps} }
  legs: { strategy: { matrix: { k: [1, 2] } }, ${steps} }`,
    {
      runner,
      runId: 9,
      orchestrationIds: true,
      workflows: {
        './.github/workflows/deploy.yml': `on: workflow_call\nname: Deploy\njobs: { it: { ${steps} } }`,
      },
    },
  );
  const environment = (id: string, matrix = {}) => result.job(id, matrix).step('a').main.environment;
  const path = (id: string, matrix = {}) => environment(id, matrix)['ACTIONS_ORCHESTRATION_ID']?.slice(36);
  expect(path('staging/it')).toBe('.staging.it.__default');
  expect(path('production/it')).toBe('.production.it.__default');
  expect(path('own')).toBe('.own.__default');
  expect(path('legs', { k: 1 })).not.toBe(path('legs', { k: 2 }));
  // The name of the caller stays on GitHub.
  expect(environment('staging/it')['GITHUB_WORKFLOW']).toBe('Main');
});

test('a composite action of a workflow', async () => {
  await using action = await fixtureAction({ inputs: { paths: '' }, main: "out('changed', 'true')" });
  await using runner = await TestRunner.create({ action: action.folder });
  const composite = `
inputs: { paths: { default: src } }
outputs: { changed: { value: "\${{ steps.it.outputs.changed }}" } }
runs:
  using: composite
  steps:
    - { uses: OWNER/file-tracker@v1, id: it, with: { paths: "\${{ inputs.paths }}" } }
    - { run: 'echo "\${{ steps.it.outputs.changed }}"', shell: bash, id: say }
`;
  const result = await runWorkflow(
    `jobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: ./ours, id: one }, { uses: octo/ours@v1, id: two }, { run: 'echo "\${{ steps.one.outputs.changed }}"', id: s }] } }`,
    { runner, composites: { './ours': composite, 'octo/ours': composite } },
  );
  const job = result.job('a');
  expect(job.step('one/it').main.environment).toMatchObject({ GITHUB_ACTION: 'one', INPUT_PATHS: 'src' });
  expect(job.step('two/say').log).toBe('true');
  expect(job.step('s').log).toBe('true');
});

test.each([
  ['push', {}, { ref: 'refs/heads/main' }],
  ['push', { ref: 'refs/tags/v1' }, { ref: 'refs/tags/v1' }],
  [
    'pull_request',
    { ref: 'refs/pull/7/merge', baseRef: 'develop', headRef: 'fix' },
    { number: 7, pull_request: { number: 7, base: { ref: 'develop' }, head: { ref: 'fix' } } },
  ],
  [
    'merge_group',
    { ref: 'refs/heads/gh-readonly-queue/release/1/pr-3-0123456' },
    { merge_group: { base_ref: 'refs/heads/release/1', head_ref: expect.stringContaining('/pr-3-') } },
  ],
  ['workflow_dispatch', { inputs: { force: true, where: 'x' } }, { inputs: { force: 'true', where: 'x' } }],
  ['schedule', { eventPayload: { schedule: '0 0 * * *' } }, { schedule: '0 0 * * *' }],
] as const)('the payload of %s %j', async (event, spec, expected) => {
  await using runner = await TestRunner.create({ defaultBranch: 'main' });
  const job = await runner.runJob({
    event,
    ...spec,
    steps: [
      step.run({ id: 's', do: 'cat "$GITHUB_EVENT_PATH"' }),
      step.run({ id: 't', do: 'echo "$GITHUB_REF_TYPE ${{ github.event.repository.default_branch }}"' }),
    ],
  });
  expect(JSON.parse(job.step('s').log)).toMatchObject({
    ...expected,
    repository: { full_name: 'octo-org/example', default_branch: 'main' },
  });
  expect(job.step('t').log).toBe(
    `${'ref' in spec && spec.ref.startsWith('refs/tags/') ? 'tag' : 'branch'} main`,
  );
});

test('two runs of one workflow overlap at a request of the first', async () => {
  await using cache = await CacheService.start();
  await using action = await fixtureAction({
    main: `
const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, GITHUB_RUN_ID: key } = process.env;
const call = (name, body) => fetch(url + 'twirp/github.actions.results.api.v1.CacheService/' + name, {
  method: 'POST', headers: { authorization: 'Bearer ' + token }, body: JSON.stringify({ version: 'v', ...body }) });
await call('CreateCacheEntry', { key });
await call('FinalizeCacheEntryUpload', { key, size_bytes: '0' });`,
  });
  await using one = await TestRunner.create({ action: action.folder, cache });
  await using other = await TestRunner.create({ action: action.folder, cache });
  const job = { steps: [step.uses({})] };
  {
    using _ = cache.before({ on: 'finalize', run: 1 }, async () => {
      await other.runJob({ ...job, runId: 2 });
    });
    await one.runJob({ ...job, runId: 1 });
  }
  expect(cache.requests.map(({ run, kind }) => `${run} ${kind}`)).toEqual([
    '1 create',
    '2 create',
    '2 finalize',
    '1 finalize',
  ]);
});
