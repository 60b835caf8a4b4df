import { isObject, type Value, type ValueObject } from './expression/value.ts';
import type { JobSpec } from './job-spec.ts';

/**
 * The payload of an event, as far as anything here reads it: the repository with its default branch, and what
 * GitHub's webhooks say of refs. What a test gives lies over it, at any depth.
 */
export function eventPayload(
  github: Readonly<Record<string, string>>,
  spec: Pick<JobSpec, 'eventPayload' | 'inputs' | 'dispatchInputs' | 'event'>,
  defaultBranch: string,
): ValueObject {
  const { repository = '', repository_id: id = '', sha = '', ref = '', actor = '' } = github;
  const [owner = '', name = ''] = repository.split('/');
  const repo = {
    id: Number(id),
    name,
    full_name: repository,
    owner: { login: owner },
    default_branch: defaultBranch,
    fork: false,
  };
  const common = { repository: repo, sender: { login: actor } };
  return merged({ ...common, ...particular(github, spec, { repo, sha, ref }) }, spec.eventPayload ?? {});
}

function particular(
  github: Readonly<Record<string, string>>,
  spec: Pick<JobSpec, 'inputs' | 'dispatchInputs' | 'event'>,
  { repo, sha, ref }: { repo: ValueObject; sha: string; ref: string },
): ValueObject {
  const { base_ref: base = '', head_ref: head = '' } = github;
  switch (spec.event ?? 'push') {
    case 'push':
      return { ref, after: sha, before: '0'.repeat(40), created: false, deleted: false, forced: false };
    case 'pull_request':
    case 'pull_request_target': {
      const number = Number(/^refs\/pull\/(\d+)\//.exec(ref)?.[1] ?? 1);
      return {
        action: 'synchronize',
        number,
        pull_request: {
          number,
          head: { ref: head, sha, label: `${github['repository_owner']}:${head}`, repo },
          base: { ref: base, sha: '0'.repeat(40), repo },
        },
      };
    }
    case 'merge_group': {
      const target = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-/.exec(ref)?.[1] ?? 'main';
      const group = {
        head_ref: ref,
        head_sha: sha,
        base_ref: `refs/heads/${target}`,
        base_sha: '0'.repeat(40),
      };
      return { action: 'checks_requested', merge_group: group };
    }
    case 'workflow_dispatch':
      return {
        ref,
        workflow: '.github/workflows/ci.yml',
        inputs: texts(spec.dispatchInputs ?? spec.inputs ?? {}),
      };
    default:
      return {};
  }
}

/** The event has the inputs of a dispatch as text, whatever their type is. */
function texts(inputs: ValueObject): ValueObject {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value ?? '')]));
}

function merged(below: ValueObject, above: ValueObject): ValueObject {
  const result: Record<string, Value> = { ...below };
  for (const [name, value] of Object.entries(above)) {
    const under = result[name];
    result[name] = under !== undefined && isObject(under) && isObject(value) ? merged(under, value) : value;
  }
  return result;
}
