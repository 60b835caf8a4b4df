import { type Digest, digestOf } from '../digest.ts';

/** Which checkpoints belong together: those of one identity are compared with each other, and with no others. */
export interface Identity {
  /** For people who look at a list of keys: lower-case letters, digits and `-`, at most {@link SLUG_LENGTH}. */
  readonly slug: string;
  /** Over the whole identity; this is what tells two apart. */
  readonly digest: Digest;
}

const SLUG_LENGTH = 40;

/** Where a job stands: what of its surroundings tells it from other jobs. */
export interface JobPlace {
  /** The caller's workflow file, `owner/repo/.github/workflows/x.yml`, without the ref. */
  readonly workflowFile: string;
  /** `GITHUB_JOB`: the same for all legs of a matrix. */
  readonly jobId: string;
  /** The leg's values as JSON, `null` outside a matrix. */
  readonly matrix: unknown;
  /** The file of the reusable workflow that the job is written in; `''` when it is in the caller's own. */
  readonly calledFile: string;
}

/** What tells the steps of one job apart: the name that was chosen, or what the runner calls the step. */
export type Step = { readonly name: string } | { readonly action: string };

/**
 * The identity of a `track`: the job it runs in, and the step. Not what is tracked: one step has one history, whatever
 * its definition is, or a definition that comes back would find an older history than the last.
 */
export function trackIdentity(job: JobPlace, step: Step): Identity {
  const label = 'name' in step ? step.name : job.jobId;
  return identity(label, ['track', ...jobTuple(job), step]);
}

/** The identity of a `plan` and its `done`, which is another job: the workflow, and the name. */
export function planIdentity(job: Pick<JobPlace, 'workflowFile' | 'calledFile'>, name: string): Identity {
  return identity(name || 'plan', ['plan', job.workflowFile, job.calledFile, name || 'default']);
}

/**
 * The identity of a `checkpoint` and its `check`: the name alone, so that any job of the repository can refer to
 * it; without one, the job.
 */
export function checkpointIdentity(name: string, job: JobPlace): Identity {
  if (name !== '') return identity(name, ['checkpoint', { name }]);
  return identity('default', ['checkpoint', ...jobTuple(job), 'default']);
}

/** What tells the histories of a project apart: a name; or what is tracked, the command that is run, the latest. */
export type What =
  | { readonly name: string }
  | { readonly tracker: Digest }
  | { readonly command: readonly string[] }
  | 'latest';

/** An identity of the command line, with what it is made of. */
export interface ProjectIdentity extends Identity {
  readonly use: 'checkpoint' | 'run';
  readonly what: What;
}

/** The identity of a history of the command line. */
export function projectIdentity(use: 'checkpoint' | 'run', what: What): ProjectIdentity {
  const label = typeof what === 'object' && 'name' in what ? what.name : use;
  return { ...identity(label, ['project', use, what]), use, what };
}

/**
 * The name of the folder that keeps the checkpoints of one place (a repository in one workspace, a project) apart
 * from those of others: a success on one machine or in one folder says nothing about another.
 */
export function placeFolder(label: string, place: readonly string[]): string {
  return `${slugOf(label)}-${digestOf(JSON.stringify(place))}`;
}

/** The workflow file of a `GITHUB_WORKFLOW_REF` (`owner/repo/.github/workflows/x.yml@refs/heads/main`). */
export function workflowFileOf(workflowRef: string): string {
  return /^(.*?\.ya?ml)@/.exec(workflowRef)?.[1] ?? workflowRef.replace(/@.*$/, '');
}

function jobTuple({ workflowFile, jobId, matrix, calledFile }: JobPlace): readonly unknown[] {
  return [workflowFile, jobId, canonicalJson(matrix), calledFile];
}

function identity(label: string, tuple: readonly unknown[]): Identity {
  return { slug: slugOf(label), digest: digestOf(JSON.stringify(tuple)) };
}

function slugOf(label: string): string {
  const slug = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'tracker' : slug;
}

/** JSON in which the order of keys does not count. */
function canonicalJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalJson);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { entries: entries.map(([key, item]) => [key, canonicalJson(item)]) };
}
