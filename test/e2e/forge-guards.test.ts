// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ModelForge } from '../support/forges.ts';
import { type JobResult, type JobSpec, step, TestRunner } from '../support/runner/index.ts';
import { runWorkflow } from '../support/workflow/index.ts';

/*
 * What other forges' runners do not say, and what their cache services do not keep apart. Each answer of `unchanged`
 * would be wrong here.
 */

const A = { a: 'A' };
const REF = 'octo-org/example/.github/workflows/ci.yml@refs/heads/main';

function tracking(inputs: Record<string, string> = {}, spec: Partial<JobSpec> = {}): JobSpec {
  return { steps: [step.uses({ id: 'it', with: { paths: 'a', ...inputs } })], ...spec };
}

const reasonIn = (job: JobResult, id = 'it') => job.step(id).outputs['reason'];
const errorsIn = (job: JobResult, id = 'it') =>
  job.step(id).main.annotations.map(({ type, message }) => `${type}: ${message}`);

/** The reasons of jobs that run one after the other, on what is `A` all the time. */
async function reasons(
  forge: 'act' | 'gitea' | 'forgejo',
  specs: readonly JobSpec[],
): Promise<(string | undefined)[]> {
  await using setting = await ModelForge.open(forge, { files: A });
  const told: (string | undefined)[] = [];
  for (const spec of specs) {
    told.push(reasonIn(await setting.runner.runJob(spec)));
    await setting.nextRun();
  }
  return told;
}

describe.concurrent('workflows that have no name, or the same', () => {
  it('are told apart by their file under act', async () => {
    const other = tracking({}, { workflow: '.github/workflows/other.yml' });
    expect(await reasons('act', [tracking(), other])).toEqual(['no-checkpoint', 'no-checkpoint']);
  });

  it('are told apart where a newer Forgejo says which workflow runs', async () => {
    const one = tracking({}, { workflowRef: REF });
    const two = tracking({}, { workflowRef: REF.replace('ci', 'cd') });
    expect(await reasons('forgejo', [one, two])).toEqual(['no-checkpoint', 'no-checkpoint']);
  });
});

describe.concurrent('a reusable workflow that is called for staging and for production', () => {
  const CALLING = `
on: push
jobs:
  staging:
    uses: ./.github/workflows/deploy.yml
    with: { environment: staging }
  production:
    needs: staging
    uses: ./.github/workflows/deploy.yml
    with: { environment: production }
`;
  const called = (name: string) => `
on:
  workflow_call:
    inputs:
      environment: { type: string, required: true }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: it
        with: { paths: a${name} }
`;
  const run = (setting: ModelForge, name: string, options: object = {}) =>
    runWorkflow(CALLING, {
      runner: setting.runner,
      workflows: { './.github/workflows/deploy.yml': called(name) },
      ...options,
    });

  it('needs a name, also where the runner says which workflow calls it', async () => {
    await using setting = await ModelForge.open('forgejo', { files: A });
    const job = (await run(setting, '', { workflowRef: REF })).job('staging/deploy');
    expect([job.result, errorsIn(job)]).toEqual([
      'failure',
      [expect.stringContaining('This runs in a reusable workflow, where two calls cannot be told apart')],
    ]);
  });

  it.each([
    ['gitea', ', name: deploy', {}],
    ['act', '', { jobs: { deploy: { env: { GITHUB_RUN_ID: '77' } } } }],
  ] as const)(
    'is changed for production on %s, whatever staging has done, with the name "%s"',
    async (forge, name, options) => {
      await using setting = await ModelForge.open(forge, { files: A });
      const result = await run(setting, name, options);
      expect(reasonIn(result.job('staging/deploy'))).toBe('no-checkpoint');
      const production = result.job('production/deploy');
      expect(reasonIn(production)).toBe('unfinished');
      expect(errorsIn(production)).toEqual([
        expect.stringMatching(/Another job.* has recorded under the same name/),
      ]);
      expect(production.step('it').log).toContain('deploy-${{ inputs.environment }}');
    },
  );

  it('has two histories where the name says so', async () => {
    await using setting = await ModelForge.open('gitea', { files: A });
    const told = async () => {
      const result = await run(setting, ", name: 'deploy-${{ inputs.environment }}'");
      await setting.nextRun();
      return ['staging', 'production'].map((id) => reasonIn(result.job(`${id}/deploy`)));
    };
    expect(await told()).toEqual(['no-checkpoint', 'no-checkpoint']);
    expect(await told()).toEqual(['unchanged', 'unchanged']);
  });

  it('says nothing of another place that the run was dispatched for', async () => {
    await using setting = await ModelForge.open('gitea', { files: A });
    const told = async (to: string) => {
      const options = { event: 'workflow_dispatch', dispatchInputs: { to } };
      const reason = reasonIn((await run(setting, ', name: deploy', options)).job('staging/deploy'));
      await setting.nextRun();
      return reason;
    };
    expect(await told('a')).toBe('no-checkpoint');
    expect(await told('b')).toBe('unfinished');
  });
});

describe.concurrent('what another ref has done', () => {
  const NAMED = { name: 'deploy' };
  const PULL = { event: 'pull_request', baseRef: 'main' };

  it.each([
    ['gitea', 'a pull request', { ...PULL, ref: 'refs/pull/5/head' }],
    ['act', 'a branch', { ref: 'refs/heads/topic' }],
  ] as const)('on %s by %s, deploys nothing from main', async (forge, _, spec) => {
    expect(await reasons(forge, [tracking(NAMED, spec), tracking(NAMED)])).toEqual([
      'no-checkpoint',
      'no-checkpoint',
    ]);
  });

  it('is what a pull request begins with where that is its base', async () => {
    const pull = tracking(NAMED, { ...PULL, ref: 'refs/pull/5/head' });
    expect(await reasons('gitea', [tracking(NAMED), pull])).toEqual(['no-checkpoint', 'unchanged']);
  });
});

it.concurrent('drift that fails the job records nothing, also where the runner does not let it', async () => {
  await using setting = await ModelForge.open('forgejo', { files: { a: '1', gen: '1' } });
  const run = async (work: string) => {
    const job = await setting.runner.runJob({
      steps: [
        step.uses({ with: { mode: 'checkpoint', name: 'gen', paths: 'gen', 'on-drift': 'fail' } }),
        step.uses({ id: 'it', with: { name: 'n', paths: 'a' } }),
        step.run({ do: work }),
      ],
    });
    await setting.nextRun();
    return [job.result, reasonIn(job)];
  };
  expect(await run('echo 2 > gen')).toEqual(['success', 'no-checkpoint']);
  expect(await run('true')).toEqual(['success', 'unfinished']);
});

describe.concurrent('in a composite action', () => {
  const composite = (
    inputs: Record<string, string>,
    spec: Partial<JobSpec> = {},
    work = 'true',
  ): JobSpec => ({
    steps: [
      step.composite({
        id: 'c',
        with: { node: '${{ matrix.node }}' },
        inputs: { node: '' },
        steps: [step.uses({ id: 'it', with: { paths: 'a', ...inputs } }), step.run({ id: 'work', do: work })],
      }),
      step.run({ do: 'test ! -e fail' }),
    ],
    ...spec,
  });
  const OUTCOME = { outcome: '${{ steps.work.outcome }}' };

  it('track needs an outcome, since the runner hides how the job ends', async () => {
    await using runner = await TestRunner.create({ forge: 'gitea', files: A });
    const job = await runner.runJob(composite({ name: 'n' }));
    expect([job.result, errorsIn(job, 'c/it')]).toEqual([
      'failure',
      [expect.stringContaining('Use mode: plan before the work and mode: done after it; or set outcome')],
    ]);
  });

  it('work that fails is no success', async () => {
    await using setting = await ModelForge.open('gitea', { files: A });
    const run = async (work: string) => {
      const job = await setting.runner.runJob(composite({ name: 'n', ...OUTCOME }, {}, work));
      await setting.nextRun();
      return [job.result, reasonIn(job, 'c/it')];
    };
    expect(await run('false')).toEqual(['failure', 'no-checkpoint']);
    expect(await run('true')).toEqual(['success', 'unfinished']);
    expect(await run('true')).toEqual(['success', 'unchanged']);
  });

  it('legs of one name do not take the success of each other', async () => {
    await using setting = await ModelForge.open('forgejo', { files: A });
    const leg = async (node: number, name: string) => {
      const spec = { runId: 7, matrix: { node } };
      return setting.runner.runJob(composite({ name, ...OUTCOME }, spec));
    };
    expect(reasonIn(await leg(20, 'n'), 'c/it')).toBe('no-checkpoint');
    const second = await leg(22, 'n');
    expect(reasonIn(second, 'c/it')).toBe('unfinished');
    expect(errorsIn(second, 'c/it')).toEqual([expect.stringContaining('test-${{ matrix.os }}')]);
    expect(reasonIn(await leg(22, 'n-${{ inputs.node }}'), 'c/it')).toBe('no-checkpoint');
  });
});

describe('the machine store where each job has a new workspace', () => {
  const LINE = 'The machine store knows nothing of this workspace.';

  it('says so once in a job, and drops what nobody has looked at for long', async () => {
    await using runner = await TestRunner.create({ forge: 'gitea', files: A });
    const use = (id: string) => step.uses({ id, with: { name: id, paths: 'a', store: 'machine' } });
    const run = () => runner.runJob({ steps: [use('one'), use('two')] });
    const stores = join(runner.paths.toolCache, 'file-tracker');
    const first = await run();
    expect(first.log.split(LINE)).toHaveLength(2);
    expect(first.step('one').log).toContain('use store: cache.');
    const [old = ''] = readdirSync(stores);
    const long = new Date(Date.now() - 101 * 86_400_000);
    utimesSync(join(stores, old), long, long);
    expect(reasonIn(await run(), 'one')).toBe('no-checkpoint');
    expect(readdirSync(stores)).toHaveLength(1);
    expect(readdirSync(stores)).not.toContain(old);
  });

  it('is silent where the workspace stays, and notes that it was looked at', async () => {
    await using runner = await TestRunner.create({ environment: 'self-hosted', files: A });
    const run = () => runner.runJob(tracking({ store: 'machine' }));
    const stores = join(runner.paths.toolCache, 'file-tracker');
    expect((await run()).log).not.toContain(LINE);
    const [store = ''] = readdirSync(stores);
    const long = new Date(Date.now() - 101 * 86_400_000);
    utimesSync(join(stores, store), long, long);
    expect(reasonIn(await run())).toBe('unchanged');
    expect(statSync(join(stores, store)).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
  });
});
