import { describe, expect, it } from 'vitest';
import { refsFor, runnerFacts } from '../../../src/action/runner/facts.ts';
import { refDigest, UNKNOWN } from '../../../src/core/history/keys.ts';

type Event = Parameters<typeof runnerFacts>[1];

const occasion = (name: string, event: Event = {}) =>
  runnerFacts({ GITHUB_EVENT_NAME: name }, event).occasion;

describe('the occasion: what the event says of the place that the work is for', () => {
  it.each<[string, Event, Event]>([
    ['workflow_dispatch', { inputs: { environment: 'staging' } }, { inputs: { environment: 'production' } }],
    ['workflow_dispatch', { inputs: { environment: 'staging' } }, {}],
    ['repository_dispatch', { action: 'deploy-staging' }, { action: 'deploy-production' }],
    ['repository_dispatch', { client_payload: { to: 'staging' } }, { client_payload: { to: 'production' } }],
    [
      'workflow_run',
      { workflow_run: { head_branch: 'a', head_repository: { full_name: 'o/r' } } },
      { workflow_run: { head_branch: 'b', head_repository: { full_name: 'o/r' } } },
    ],
    [
      'workflow_run',
      { workflow_run: { head_branch: 'a', head_repository: { full_name: 'o/r' } } },
      { workflow_run: { head_branch: 'a', head_repository: { full_name: 'fork/r' } } },
    ],
    [
      'pull_request_target',
      { number: 5, pull_request: { number: 5 } },
      { number: 6, pull_request: { number: 6 } },
    ],
    ['pull_request_target', { number: 5 }, { number: 6 }],
    ['issue_comment', { issue: { number: 5 } }, { issue: { number: 6 } }],
    ['issues', { issue: { number: 5 } }, { issue: { number: 6 } }],
    ['deployment', { deployment: { environment: 'a' } }, { deployment: { environment: 'b' } }],
    ['deployment_status', { deployment: { environment: 'a' } }, { deployment: { environment: 'b' } }],
  ])('of %s: %j and %j', (name, one, other) => {
    expect(occasion(name, one)).not.toBe(occasion(name, other));
    expect(occasion(name, structuredClone(one))).toBe(occasion(name, one));
    expect(occasion(name, { ...one, sender: { login: 'x' } })).toBe(occasion(name, one));
  });

  it('that says nothing is one as well, which pushes and a schedule share', () => {
    expect(occasion('push')).toBe(occasion('schedule'));
    expect(occasion('workflow_dispatch', { inputs: { environment: 'x' } })).not.toBe(occasion('push'));
    expect(occasion('push')).not.toBe(UNKNOWN);
  });
});

describe('the path of a job', () => {
  const path = (id: string) => runnerFacts({ ACTIONS_ORCHESTRATION_ID: id }, {}).jobPath;

  it('is the same in every run, and tells callers and legs apart', () => {
    expect(path('run-1.staging.it.__default')).toBe(path('run-2.staging.it.__default'));
    const paths = ['staging.it.__default', 'production.it.__default', 'staging.it.1', 'it.__default'];
    expect(new Set(paths.map((one) => path(`run.${one}`))).size).toBe(paths.length);
    expect([path(''), path('run')]).toEqual([UNKNOWN, UNKNOWN]);
  });
});

describe('the refs that count', () => {
  const event = { repository: { default_branch: 'main' }, merge_group: { base_ref: 'refs/heads/release' } };
  const counting = (
    env: Record<string, string>,
    fallback: Parameters<typeof refsFor>[1],
    of: Event = event,
  ) => refsFor(runnerFacts(env, of), fallback);
  const digests = (...refs: string[]) => refs.map((ref) => refDigest(ref));

  it.each([
    [
      { GITHUB_REF: 'refs/heads/topic' },
      'default-branch',
      { repository: { default_branch: 'main' } },
      ['main'],
    ],
    [{ GITHUB_REF: 'refs/heads/topic' }, 'base', { repository: { default_branch: 'main' } }, []],
    [{ GITHUB_REF: 'refs/tags/v1' }, 'base', { repository: { default_branch: 'main' } }, []],
    [{ GITHUB_REF: 'refs/heads/topic' }, 'default-branch', {}, []],
    [{ GITHUB_REF: 'refs/heads/main' }, 'default-branch', { repository: { default_branch: 'main' } }, []],
    [{ GITHUB_REF: 'refs/pull/5/merge', GITHUB_BASE_REF: 'release' }, 'base', event, ['release']],
    [
      { GITHUB_REF: 'refs/pull/5/merge', GITHUB_BASE_REF: 'release' },
      'default-branch',
      event,
      ['release', 'main'],
    ],
    [{ GITHUB_REF: 'refs/pull/5/merge', GITHUB_BASE_REF: 'release' }, 'none', event, []],
    [{ GITHUB_REF: 'refs/heads/gh-readonly-queue/release/pr-5' }, 'base', event, ['release']],
  ] as const)('%j, fallback %s', (env, fallback, of, others) => {
    const refs = counting(env, fallback, of);
    expect(refs.own).toBe(refDigest(env.GITHUB_REF));
    expect(refs.others).toEqual(digests(...others.map((branch) => `refs/heads/${branch}`)));
  });
});
