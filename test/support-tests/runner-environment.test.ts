// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub workflows
import { expect, test } from 'vitest';
import { CacheService, pullRequestScopes } from '../support/cache-service/index.ts';
import { readAuthorization } from '../support/cache-service/token.ts';
import { step, TestRunner } from '../support/runner/index.ts';
import { fixtureAction } from './fixture-action.ts';

test('inputs: defaults with expressions, with: wins, and all are evaluated again in every stage (1.8, 1.14)', async () => {
  await using action = await fixtureAction({
    inputs: {
      matrix: '${{ toJSON(matrix) }}',
      'workflow ref': '${{ job.workflow_ref }}',
      'job-status': '${{ job.status }}',
      plain: 'p',
    },
    pre: '',
    post: '',
  });
  await using runner = await TestRunner.create({ action: action.folder });
  const steps = [
    step.uses({ id: 'a', with: { Plain: '${{ env.LATE }}|${{ steps.b.outputs.x }}' } }),
    step.run({ id: 'b', do: 'echo x=1 >> "$GITHUB_OUTPUT"; echo LATE=l >> "$GITHUB_ENV"; exit 1' }),
  ];
  const job = await runner.runJob({ steps });
  const { pre, main, post } = job.step('a');
  expect(main.environment).toMatchObject({
    INPUT_MATRIX: 'null',
    INPUT_WORKFLOW_REF: 'octo-org/example/.github/workflows/ci.yml@refs/heads/main',
    'INPUT_JOB-STATUS': 'success',
    INPUT_PLAIN: '|',
  });
  expect(pre.environment['INPUT_PLAIN']).toBe('|');
  expect(post.environment).toMatchObject({ INPUT_PLAIN: 'l|1', 'INPUT_JOB-STATUS': 'failure' });

  const leg = await runner.runJob({
    steps: [step.uses({ id: 'a' })],
    matrix: { os: 'linux', node: 24 },
    workflow: '.github/workflows/deploy.yml',
    jobWorkflowRef: 'octo-org/shared/.github/workflows/reusable.yml@refs/tags/v2',
  });
  expect(leg.step('a').main.environment).toMatchObject({
    INPUT_MATRIX: '{\n  "os": "linux",\n  "node": 24\n}',
    INPUT_WORKFLOW_REF: 'octo-org/shared/.github/workflows/reusable.yml@refs/tags/v2',
    GITHUB_WORKFLOW_REF: 'octo-org/example/.github/workflows/deploy.yml@refs/heads/main',
  });
});

test('an input expression that throws fails pre, and with it the job (1.8)', async () => {
  await using action = await fixtureAction({ pre: '', inputs: { x: '' } });
  await using runner = await TestRunner.create({ action: action.folder });
  const uses = step.uses({ id: 'a', with: { x: '${{ fromJSON(steps.b.outputs.y) }}' } });
  const job = await runner.runJob({
    steps: [step.run({ id: 'b', do: 'echo y=1 >> "$GITHUB_OUTPUT"' }), uses],
  });
  expect(job.result).toBe('failure');
  expect(job.step('a').pre.errors.join()).toContain('fromJSON');
});

test('actions get the cache variables, run steps do not (2)', async () => {
  await using cache = await CacheService.start();
  await using action = await fixtureAction({});
  await using runner = await TestRunner.create({ action: action.folder, cache });
  const job = await runner.runJob({
    steps: [step.uses({ id: 'a' }), step.run({ id: 'b', do: 'env' })],
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    baseRef: 'develop',
    cacheMode: 'read',
    env: { GITHUB_SHA: 'overwritten', MINE: 'yes' },
  });
  const { environment } = job.step('a').main;
  expect(environment).toMatchObject({
    ACTIONS_RESULTS_URL: cache.url,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_CACHE_MODE: 'read',
    GITHUB_ACTION_REPOSITORY: 'octo-org/file-tracker',
    GITHUB_BASE_REF: 'develop',
    RUNNER_ENVIRONMENT: 'github-hosted',
    MINE: 'yes',
  });
  expect(environment['GITHUB_SHA']).not.toBe('overwritten');
  const claims = readAuthorization(`Bearer ${environment['ACTIONS_RUNTIME_TOKEN']}`);
  expect(claims?.scopes).toEqual(
    pullRequestScopes(7, 'develop').map((scope) => ({ ...scope, permission: 1 })),
  );
  expect(job.step('b').log).not.toMatch(/ACTIONS_(R|C)/);
  expect(job.step('b').log).toContain('RUNNER_TEMP=');
});

test('the environment is not the developer’s', async () => {
  process.env['DEVELOPERS_OWN'] = '1';
  await using runner = await TestRunner.create();
  const job = await runner.runJob({ steps: [step.run({ id: 'a', do: 'env; node --version' })] });
  delete process.env['DEVELOPERS_OWN'];
  expect(job.step('a').log).not.toContain('DEVELOPERS_OWN');
  expect(job.step('a').log).toMatch(/^v24\./m);
  expect(job.step('a').log).toContain(`HOME=${runner.paths.home}`);
});

test('GITHUB_PATH goes in front, NODE_OPTIONS cannot be set by GITHUB_ENV (5)', async () => {
  await using runner = await TestRunner.create();
  const job = await runner.runJob({
    steps: [
      step.run({ id: 'a', do: 'echo /x >> "$GITHUB_PATH"; echo NODE_OPTIONS=--bad >> "$GITHUB_ENV"' }),
      step.run({ id: 'b', do: 'echo "$PATH [$NODE_OPTIONS]"; npm ci' }),
    ],
    bin: { npm: 'echo fake npm' },
  });
  expect(job.step('b').log).toMatch(/^\/x:.*\[\]$/m);
  expect(job.step('b').log).toContain('fake npm');
  expect(job.calls).toEqual(['npm ci']);
});
