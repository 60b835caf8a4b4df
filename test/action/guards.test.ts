import { describe, expect, it } from 'vitest';
import type { Everywhere, TrackInputs } from '../../src/action/inputs.ts';
import { runnerFacts } from '../../src/action/runner/facts.ts';
import { refuseUnknownEnd, refuseUnknownJob, refuseUnknownWorkflow } from '../../src/action/steps/guards.ts';

/* What is refused where a runner says too little, by what each runner says. */

const REF = 'octo-org/example/.github/workflows/ci.yml@refs/heads/main';
const GITHUB = { GITHUB_WORKFLOW_REF: REF, GITHUB_WORKFLOW: 'CI', GITHUB_RUN_ID: '7' };
const ACT = { ACT: 'true', GITHUB_WORKFLOW: 'CI', GITHUB_RUN_ID: '1' };
const GITEA = { ACT: 'true', GITEA_ACTIONS: 'true', GITHUB_WORKFLOW: '', GITHUB_RUN_ID: '7' };
const FORGEJO = { ...GITEA, FORGEJO_ACTIONS: 'true' };
const NEW_FORGEJO = { ...FORGEJO, GITHUB_WORKFLOW_REF: REF };
const COMPOSITE = { GITHUB_ACTION_PATH: '/actions/x' };
const CALLED = { GITHUB_EVENT_NAME: 'workflow_call' };
const NAMED_CI = { GITHUB_WORKFLOW: 'CI' };

const WORKFLOW = 'The runner does not say which workflow runs';
const MATRIX = 'In a composite action this runner hides the matrix';
const REUSABLE = 'This runs in a reusable workflow';
const END = 'In a composite action this runner does not say how the job ends';

/** What is wrong with a step. */
function refused(work: () => void): string {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

const step = (name: string) => ({ name }) as Everywhere;

describe('a step without a name', () => {
  it.each([
    ['GitHub', GITHUB, '', ''],
    ['GitHub, in a composite action', { ...GITHUB, ...COMPOSITE }, '', ''],
    ['act', ACT, '', ''],
    ['act, in a composite action', { ...ACT, ...COMPOSITE }, '', MATRIX],
    ['Gitea', GITEA, WORKFLOW, WORKFLOW],
    // Two workflows may have one name.
    ['Gitea, with a name of the workflow', { ...GITEA, ...NAMED_CI }, WORKFLOW, WORKFLOW],
    ['Gitea, in a called workflow', { ...GITEA, ...CALLED }, REUSABLE, REUSABLE],
    ['Forgejo', FORGEJO, WORKFLOW, WORKFLOW],
    ['a newer Forgejo', NEW_FORGEJO, '', ''],
    ['a newer Forgejo, in a composite action', { ...NEW_FORGEJO, ...COMPOSITE }, '', MATRIX],
    ['a newer Forgejo, in a called workflow', { ...NEW_FORGEJO, ...CALLED }, REUSABLE, REUSABLE],
  ])('on %s', (_, env, forPlans, forJobs) => {
    const facts = runnerFacts(env, {});
    expect(refused(() => refuseUnknownWorkflow(step(''), facts))).toContain(forPlans);
    expect(refused(() => refuseUnknownWorkflow(step(''), facts)) === '').toBe(forPlans === '');
    expect(refused(() => refuseUnknownJob(step(''), facts))).toContain(forJobs);
    expect(refused(() => refuseUnknownJob(step(''), facts)) === '').toBe(forJobs === '');
    expect(refused(() => refuseUnknownJob(step('deploy'), facts))).toBe('');
  });
});

describe('track without an outcome', () => {
  it.each([
    ['GitHub, in a composite action', { ...GITHUB, ...COMPOSITE }, false],
    ['act', ACT, false],
    ['act, in a composite action', { ...ACT, ...COMPOSITE }, true],
    ['Gitea, in a composite action', { ...GITEA, ...COMPOSITE }, true],
    ['Forgejo, in a composite action', { ...NEW_FORGEJO, ...COMPOSITE }, true],
  ])('on %s', (_, env, isRefused) => {
    const facts = runnerFacts(env, {});
    const message = refused(() => refuseUnknownEnd({ outcomeGiven: false } as TrackInputs, facts));
    expect(message.startsWith(END)).toBe(isRefused);
    if (isRefused) for (const way of ['mode: plan', 'mode: done', 'outcome']) expect(message).toContain(way);
    expect(refused(() => refuseUnknownEnd({ outcomeGiven: true } as TrackInputs, facts))).toBe('');
  });
});

describe('what is known of a run', () => {
  it.each([
    ['GitHub', { ...GITHUB, GITHUB_RUN_ID: '1' }, true],
    ['act', ACT, false],
    ['act that is told a number', { ...ACT, GITHUB_RUN_ID: '1764060000' }, true],
    ['Gitea, at its first run', { ...GITEA, GITHUB_RUN_ID: '1' }, true],
  ])('has %s a number of its own for each', (_, env, unique) => {
    expect(runnerFacts(env, {}).runIdsAreUnique).toBe(unique);
  });

  it.each([
    ['workflow_dispatch', { inputs: { to: 'a' } }],
    ['repository_dispatch', { client_payload: { to: 'a' } }],
    ['workflow_run', { workflow_run: { head_branch: 'topic' } }],
    ['pull_request_target', { pull_request: { number: 5 } }],
    ['deployment', { deployment: { environment: 'staging' } }],
  ])('for which place it is: %s, also where that is hidden in a called workflow', (event, payload) => {
    for (const name of [event, 'workflow_call']) {
      const env = { ...GITEA, GITHUB_EVENT_NAME: name };
      const occasion = (of: object) => runnerFacts(env, of as Record<string, unknown>).occasion;
      expect(occasion(payload)).not.toBe(occasion({}));
      expect(occasion(payload)).toBe(occasion({ ...payload, sender: 'somebody else' }));
    }
  });
});
