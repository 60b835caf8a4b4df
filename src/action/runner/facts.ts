import type { Refs } from '../../core/history/history.ts';
import { workflowFileOf } from '../../core/history/identity.ts';
import { ANY_REF, refDigest, shortDigest, UNKNOWN } from '../../core/history/keys.ts';
import { type CacheFacts, GITHUB_CACHE } from '../../stores/cache/environment.ts';
import { type Event, textIn } from './event.ts';

/*
 * What is known of the runner, told in one place from its environment, as data: the rest of the code asks for a fact
 * and never for the name of a runner. Sources: docs/runner-facts.md.
 */

/** What is known of the job that a step runs in, and of the runner that it runs on. */
export interface RunnerFacts {
  /** The caller's workflow file without the ref; `''` where the runner does not tell it. */
  readonly workflowFile: string;
  /** `GITHUB_WORKFLOW_REF`: differs from the input `workflow-ref` in a reusable workflow. */
  readonly workflowRef: string;
  /** `GITHUB_JOB`: the same for all legs of a matrix. */
  readonly jobId: string;
  /** What the runner calls the step: its id, or a name or number that the runner made up. */
  readonly action: string;
  /** The digest of the path of the job within its run; {@link UNKNOWN} where the runner does not tell it. */
  readonly jobPath: string;
  /** The digest of what the event says of the place that the work is for. */
  readonly occasion: string;
  /** Whether a run has an id that no other run has. act gives every run the number 1, unless it is told another. */
  readonly runIdsAreUnique: boolean;
  /** Whether the step stands in a composite action of which the runner tells neither the matrix nor the job's end. */
  readonly inOpaqueComposite: boolean;
  /** Whether a job finds the workspace of the job before it; if not, each has a new one. */
  readonly workspaceStays: boolean;
  /** Whether the runner says that this runs in a workflow that another one calls. */
  readonly inCalledWorkflow: boolean;
  /** Runs of a merge queue save where no other run looks. */
  readonly mergeQueue: boolean;
  /** The ref of the run, and those that it may be compared with. */
  readonly refs: { readonly own: string; readonly base: string; readonly defaultBranch: string };
  /** What the cache service does and does not do. */
  readonly cache: CacheFacts;
}

/** The service of act, Gitea and Forgejo: it has no scopes, which the refs in the keys make up for. */
const FORGE_CACHE: CacheFacts = { orderMilliseconds: 1_100, needsToken: false, needsCacheUrl: true };

/** What the runner says, put together. */
export function runnerFacts(env: NodeJS.ProcessEnv, event: Event): RunnerFacts {
  const read = (name: string) => env[name] ?? '';
  // act, and the runners of Gitea and Forgejo, which are made of it.
  const isAct = read('ACT') === 'true';
  const isForge = read('GITEA_ACTIONS') === 'true' || read('FORGEJO_ACTIONS') === 'true';
  const workflowRef = read('GITHUB_WORKFLOW_REF');
  return {
    // act itself has one folder of workflows, where the workflow's name, or else its file, will do.
    workflowFile: workflowFileOf(workflowRef) || (isAct && !isForge ? read('GITHUB_WORKFLOW') : ''),
    workflowRef,
    jobId: read('GITHUB_JOB'),
    action: read('GITHUB_ACTION'),
    jobPath: jobPath(read('ACTIONS_ORCHESTRATION_ID')),
    occasion: shortDigest(JSON.stringify(occasionOf(read('GITHUB_EVENT_NAME'), event))).slice(0, 16),
    runIdsAreUnique: !isAct || isForge || read('GITHUB_RUN_ID') !== '1',
    inOpaqueComposite: isAct && read('GITHUB_ACTION_PATH') !== '',
    workspaceStays: !isAct,
    // GitHub has the event of the caller there.
    inCalledWorkflow: read('GITHUB_EVENT_NAME') === 'workflow_call',
    mergeQueue: isMergeQueue(env),
    refs: {
      own: read('GITHUB_REF'),
      base: baseRef(env, event),
      defaultBranch: branchRef(textIn(event, 'repository', 'default_branch')),
    },
    cache: isAct ? FORGE_CACHE : GITHUB_CACHE,
  };
}

/** What a ref without a history may be compared with. */
export type Fallback = 'base' | 'default-branch' | 'none';

/** The refs whose records count for a run, in order. */
export function refsFor({ refs }: RunnerFacts, fallback: Fallback): Refs {
  const { own, base, defaultBranch } = refs;
  const others = { none: [], base: [base], 'default-branch': [base, defaultBranch] }[fallback];
  return { own: refDigest(own), others: distinct(own, others) };
}

/** Where one folder keeps the history, whatever is checked out in it. */
export const REFS_OF_A_PLACE: Refs = { own: ANY_REF, others: [] };

function distinct(own: string, others: readonly string[]): string[] {
  return [...new Set(others)].filter((ref) => ref !== '' && ref !== own).map(refDigest);
}

/** `<guid of the run>.<path of the job>`; the path goes through the calling jobs. */
function jobPath(orchestrationId: string): string {
  const at = orchestrationId.indexOf('.');
  return at < 0 ? UNKNOWN : shortDigest(orchestrationId.slice(at + 1)).slice(0, 16);
}

function isMergeQueue(env: NodeJS.ProcessEnv): boolean {
  const ref = env['GITHUB_REF'] ?? '';
  return env['GITHUB_EVENT_NAME'] === 'merge_group' || ref.startsWith('refs/heads/gh-readonly-queue/');
}

function baseRef(env: NodeJS.ProcessEnv, event: Event): string {
  const base = env['GITHUB_BASE_REF'] ?? '';
  return base === '' ? textIn(event, 'merge_group', 'base_ref') : branchRef(base);
}

function branchRef(branch: string): string {
  return branch === '' || branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
}

/** The events that say for which place the work is. */
const OF_A_PLACE = [
  'workflow_dispatch',
  'repository_dispatch',
  'workflow_run',
  'pull_request_target',
  'deployment',
  'issues',
] as const;

/** What tells two runs of one ref apart that work for different places. */
function occasionOf(name: string, event: Event): unknown {
  switch (name) {
    case 'workflow_dispatch':
      return [event['inputs'] ?? null];
    case 'repository_dispatch':
      return [event['action'] ?? null, event['client_payload'] ?? null];
    case 'workflow_run':
      return [
        textIn(event, 'workflow_run', 'head_repository', 'full_name'),
        textIn(event, 'workflow_run', 'head_branch'),
      ];
    case 'pull_request_target':
      return [textIn(event, 'pull_request', 'number') || textIn(event, 'number')];
    case 'deployment':
    case 'deployment_status':
      return [textIn(event, 'deployment', 'environment')];
    // A comment that deploys a pull request runs on the default branch.
    case 'issue_comment':
    case 'issues':
      return [textIn(event, 'issue', 'number')];
    case 'workflow_call':
      // Some runners hide the caller's event behind this name, and keep what it says.
      return OF_A_PLACE.map((other) => occasionOf(other, event));
    default:
      return [];
  }
}
