import { describe, expect, it } from 'vitest';
import { openCacheService } from '../support/cache-service/index.ts';
import { type JobSpec, step, TestRunner } from '../support/runner/index.ts';

const HERE = 'octo-org/example/.github/workflows/ci.yml@refs/heads/main';
const DEPLOY = 'octo-org/example/.github/workflows/deploy.yml@refs/heads/main';

function tracking(inputs: Record<string, string> = {}, spec: Partial<JobSpec> = {}): JobSpec {
  return { steps: [step.uses({ id: 'it', with: { paths: 'a', ...inputs } })], ...spec };
}

/** Whether the second job takes the first one's success for its own. */
async function shares(first: JobSpec, second: JobSpec): Promise<boolean> {
  await using cache = await openCacheService();
  await using runner = await TestRunner.create({ cache, files: { a: '1', b: '1' } });
  expect((await runner.runJob(first)).step('it').outputs['changed']).toBe('true');
  return (await runner.runJob(second)).step('it').outputs['reason'] === 'unchanged';
}

describe('a baseline is shared', () => {
  it.each([
    ['two runs of a job', tracking(), tracking()],
    [
      'two branches of a workflow, where that is wanted',
      tracking(),
      tracking({ fallback: 'default-branch' }, { ref: 'refs/heads/topic' }),
    ],
    [
      'a matrix leg and its next run',
      tracking({}, { matrix: { a: 1, b: 2 } }),
      tracking({}, { matrix: { b: 2, a: 1 } }),
    ],
    // One step has one history, whatever it tracks.
    ['patterns without a name', tracking(), tracking({ paths: 'a\n!b' })],
    ['spellings of a working directory', tracking(), tracking({ 'working-directory': './' })],
    ['ways to treat links', tracking(), tracking({ 'follow-symbolic-links': 'true' })],
    ['a comment in the patterns', tracking(), tracking({ paths: '# note\n  a  \n' })],
    [
      'a called workflow with one name',
      tracking({ name: 'x' }, { jobWorkflowRef: DEPLOY }),
      tracking({ name: 'x' }, { jobWorkflowRef: DEPLOY }),
    ],
  ])('by %s', async (_, first, second) => {
    expect(await shares(first, second)).toBe(true);
  });
});

describe('a baseline is never shared', () => {
  it.each([
    ['matrix legs (way 2)', tracking({}, { matrix: { node: 20 } }), tracking({}, { matrix: { node: 22 } })],
    ['jobs', tracking(), tracking({}, { jobId: 'other' })],
    ['workflows', tracking(), tracking({}, { workflow: '.github/workflows/other.yml' })],
    ['names', tracking({ name: 'deps' }), tracking({ name: 'deps-dev' })],
    ['a longer name and its start', tracking({ name: 'deps-dev' }), tracking({ name: 'deps' })],
    ['two branches of a workflow', tracking(), tracking({}, { ref: 'refs/heads/topic' })],
    ['a branch and a tag', tracking(), tracking({}, { ref: 'refs/tags/v1' })],
    ['a track and a check of one name', tracking({ name: 'x' }), tracking({ name: 'x', mode: 'check' })],
    [
      'two calls of a reusable workflow, named apart (way 3)',
      tracking({ name: 'deploy-staging' }, { jobWorkflowRef: DEPLOY }),
      tracking({ name: 'deploy-production' }, { jobWorkflowRef: DEPLOY }),
    ],
  ])('by %s', async (_, first, second) => {
    expect(await shares(first, second)).toBe(false);
  });

  it('by two machines, or two workspaces of one machine (way 8)', async () => {
    const job = tracking({ store: 'machine' });
    await using one = await TestRunner.create({ environment: 'self-hosted', files: { a: '1' } });
    await using two = await TestRunner.create({ environment: 'self-hosted', files: { a: '1' } });
    // Two workspaces of one machine share what outlives a job.
    two.identity = { ...two.identity, paths: { ...two.paths, toolCache: one.paths.toolCache } };
    const reasons = [];
    for (const runner of [one, one, two])
      reasons.push((await runner.runJob(job)).step('it').outputs['reason']);
    expect(reasons).toEqual(['no-checkpoint', 'unchanged', 'no-checkpoint']);
  });
});

describe('a reusable workflow', () => {
  it.each(['track', 'checkpoint', 'check'])(
    'without a name is refused in the mode %s (way 3)',
    async (mode) => {
      await using runner = await TestRunner.create({ files: { a: '1' } });
      const job = await runner.runJob(tracking({ mode }, { workflowRef: HERE, jobWorkflowRef: DEPLOY }));
      expect(job.result).toBe('failure');
      expect(job.step('it').main.annotations[0]?.message).toContain(`deploy-\${{ inputs.environment }}`);
    },
  );
});
