// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub workflows
import { existsSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { CacheService } from '../support/cache-service/index.ts';
import { step, TestRunner } from '../support/runner/index.ts';
import { runWorkflow } from '../support/workflow/index.ts';
import { fixtureAction } from './fixture-action.ts';

const FORGES = ['act', 'gitea', 'forgejo'] as const;
const PRINTING = {
  inputs: {
    matrix: '${{ toJSON(matrix) }}',
    status: '${{ job.status }}',
    'workflow-ref': '${{ job.workflow_ref }}',
    given: '',
  },
  pre: "out('early', '1')",
  main: '',
  post: "out('late', '1')",
};

describe.each(FORGES)('the runner of %s (10, 13)', (forge) => {
  it('says less of the workflow, and has another matrix', async () => {
    await using action = await fixtureAction(PRINTING);
    await using cache = await CacheService.start({ kind: 'forge' });
    await using runner = await TestRunner.create({ action: action.folder, forge, cache });
    const steps = [
      step.run({ do: 'env' }),
      step.uses({}),
      step.composite({ id: 'c', steps: [step.uses({ id: 'it' }), step.uses({})] }),
    ];
    const job = await runner.runJob({ steps, runId: 7 });
    const { environment } = job.step('1').main;
    expect(environment).toMatchObject({
      ACT: 'true',
      GITHUB_ACTION: '1',
      GITHUB_RUN_ID: forge === 'act' ? '1' : '7',
      GITHUB_WORKFLOW: forge === 'act' ? 'ci.yml' : '',
      'INPUT_WORKFLOW-REF': '',
      RUNNER_OS: forge === 'gitea' ? 'linux' : 'Linux',
    });
    for (const name of ['GITHUB_WORKFLOW_REF', 'RUNNER_NAME', 'RUNNER_ENVIRONMENT'])
      expect(environment[name]).toBeUndefined();
    expect(environment['GITEA_ACTIONS']).toBe(forge === 'act' ? undefined : 'true');
    expect(environment['ACTIONS_RUNTIME_TOKEN'] === undefined).toBe(forge === 'act');
    expect(environment['ACTIONS_CACHE_URL']).toContain(cache.url);
    expect(environment['ACTIONS_CACHE_SERVICE_V2']).toBeUndefined();
    // Scripts see it as well.
    expect(job.step('0').log).toContain(`ACTIONS_CACHE_URL=${environment['ACTIONS_CACHE_URL']}`);
    const wrapped = (value: unknown) => (forge === 'forgejo' ? { Matrix: value } : value);
    expect(JSON.parse(environment['INPUT_MATRIX'] ?? '')).toEqual(wrapped({}));
    const inner = job.step('c/it').main.environment;
    expect(inner['GITHUB_ACTION']).toBe('it');
    expect(job.step('c/1').main.environment['GITHUB_ACTION']).toBe('1');
    expect(JSON.parse(inner['INPUT_MATRIX'] ?? '')).toEqual(wrapped(null));
    const leg = await runner.runJob({
      steps: [step.uses({ with: { given: '${{ matrix.k }}' } })],
      matrix: { k: 1 },
    });
    const { INPUT_MATRIX: matrix = '', INPUT_GIVEN: k } = leg.step('0').main.environment;
    expect([JSON.parse(matrix), k]).toEqual([wrapped({ k: 1 }), '1']);
  });

  it('runs post after main alone, in reverse order, keeps its outputs, and evaluates defaults once', async () => {
    await using action = await fixtureAction(PRINTING);
    await using runner = await TestRunner.create({ action: action.folder, forge });
    const job = await runner.runJob({
      steps: [
        step.uses({ id: 'a', with: { given: '${{ steps.b.outcome }}' } }),
        step.uses({ id: 'skipped', if: 'false' }),
        step.uses({ id: 'b' }),
        step.run({ id: 'fail', do: 'exit 1' }),
      ],
      outputs: { late: '${{ steps.a.outputs.late }}', early: '${{ steps.a.outputs.early }}' },
    });
    expect(job.stageOrder).toEqual([
      'a:pre',
      'skipped:pre',
      'b:pre',
      'a:main',
      'b:main',
      'fail:main',
      'b:post',
      'a:post',
    ]);
    expect(job.step('a').post.environment).toMatchObject({ INPUT_STATUS: 'success', INPUT_GIVEN: 'success' });
    expect(job.outputs).toEqual({ late: '1', early: '' });
  });

  it('does not tell a post that another one failed', async () => {
    await using action = await fixtureAction({ ...PRINTING, postIf: 'success()', post: 'process.exit(1)' });
    await using runner = await TestRunner.create({ action: action.folder, forge });
    const job = await runner.runJob({ steps: [step.uses({ id: 'a' }), step.uses({ id: 'b' })] });
    expect(job.stageOrder.slice(-2)).toEqual(['b:post', 'a:post']);
    expect(job.result).toBe(forge === 'forgejo' ? 'success' : 'failure');
  });

  it('has new folders for each job', async () => {
    await using runner = await TestRunner.create({ forge, files: { a: '1' } });
    const steps = [step.run({ id: 's', do: 'cat a; echo "$GITHUB_WORKSPACE $RUNNER_TEMP"; touch b' })];
    const first = await runner.runJob({ steps });
    const { workspace } = runner;
    const second = await runner.runJob({ steps });
    expect(first.step('s').log).toMatch(/^1/);
    expect(second.step('s').log).not.toBe(first.step('s').log);
    expect(existsSync(workspace)).toBe(false);
  });

  it('takes a called workflow for the workflow', async () => {
    await using action = await fixtureAction(PRINTING);
    await using runner = await TestRunner.create({ action: action.folder, forge });
    const result = await runWorkflow('name: Main\njobs: {staging: {uses: ./.github/workflows/deploy.yml}}', {
      runner,
      workflows: {
        './.github/workflows/deploy.yml':
          'on: workflow_call\njobs: {deploy: {runs-on: ubuntu-latest, steps: [{uses: OWNER/file-tracker@v1, id: a}]}}',
      },
    });
    expect(result.job('staging/deploy').step('a').main.environment).toMatchObject({
      GITHUB_JOB: 'deploy',
      GITHUB_WORKFLOW: forge === 'act' ? 'deploy.yml' : '',
      GITHUB_EVENT_NAME: forge === 'act' ? 'push' : 'workflow_call',
    });
  });
});

test('a forge with its cache switched off: Gitea still says where its server is (13)', async () => {
  await using gitea = await TestRunner.create({ forge: 'gitea' });
  const { log } = (await gitea.runJob({ steps: [step.run({ id: 's', do: 'env' })] })).step('s');
  expect(log).toContain('ACTIONS_RESULTS_URL=http://127.0.0.1:3000\n');
  expect(log).not.toContain('ACTIONS_CACHE_URL');
  await using act = await TestRunner.create({ forge: 'act' });
  expect((await act.runJob({ steps: [step.run({ id: 's', do: 'env' })] })).step('s').log).not.toContain(
    'ACTIONS_',
  );
  await using github = await CacheService.start();
  await using wrong = await TestRunner.create({ forge: 'act', cache: github });
  await expect(wrong.runJob({ steps: [] })).rejects.toThrow("needs a cache service of kind 'forge'");
});
