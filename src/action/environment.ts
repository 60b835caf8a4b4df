import { join, resolve } from 'node:path';
import { createdAt, type Origin } from '../core/history/checkpoint.ts';
import { workflowFileOf } from '../core/history/identity.ts';

/** What the runner says of the job, read once. Its variables are listed in RUNNER_FACTS §2. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Absolute. */
  readonly workspace: string;
  /** A folder of ours below `RUNNER_TEMP`, private to this attempt of this job. Absolute; may not exist yet. */
  readonly jobFolder: string;
  /** `RUNNER_TOOL_CACHE`, which outlives the job on a machine of one's own; `undefined` where there is none. */
  readonly toolCache: string | undefined;
  readonly repository: string;
  /** `RUNNER_NAME`: two runners of one machine may have the same workspace path, in containers. */
  readonly runnerName: string;
  readonly workflowRef: string;
  readonly workflowFile: string;
  readonly jobId: string;
  readonly runUrl: (runId: string) => string;
  readonly origin: Origin;
  /** Runs of a merge queue save where no other run looks (RUNNER_FACTS §9.3). */
  readonly mergeQueue: boolean;
}

/**
 * Reads the surroundings of an action's process.
 *
 * @throws Error when `RUNNER_TEMP` is missing, without which nothing can be handed from main to post
 */
export function readSurroundings(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  home: string,
  cwd: string,
  now: Date,
): Surroundings {
  const temp = env['RUNNER_TEMP'];
  if (!temp) {
    throw new Error(
      'RUNNER_TEMP is not set. Run this as a step of a workflow; elsewhere use the command line.',
    );
  }
  const read = (name: string) => env[name] ?? '';
  const origin: Origin = {
    runId: digits(read('GITHUB_RUN_ID')),
    runAttempt: digits(read('GITHUB_RUN_ATTEMPT')),
    sha: /^[0-9a-f]{1,64}$/.test(read('GITHUB_SHA')) ? read('GITHUB_SHA') : '',
    ref: read('GITHUB_REF').slice(0, 1024),
    createdAt: createdAt(now),
  };
  const jobId = read('GITHUB_JOB');
  const server = read('GITHUB_SERVER_URL') || 'https://github.com';
  const repository = read('GITHUB_REPOSITORY');
  return {
    env,
    platform,
    home,
    workspace: resolve(env['GITHUB_WORKSPACE'] || cwd),
    jobFolder: join(resolve(temp), 'file-tracker', jobFolderName(origin, jobId)),
    toolCache: env['RUNNER_TOOL_CACHE'] || undefined,
    repository,
    runnerName: read('RUNNER_NAME'),
    workflowRef: read('GITHUB_WORKFLOW_REF'),
    workflowFile: workflowFileOf(read('GITHUB_WORKFLOW_REF')) || read('GITHUB_WORKFLOW'),
    jobId,
    runUrl: (runId) => `${server}/${repository}/actions/runs/${runId}`,
    origin,
    mergeQueue:
      read('GITHUB_EVENT_NAME') === 'merge_group' ||
      read('GITHUB_REF').startsWith('refs/heads/gh-readonly-queue/'),
  };
}

function digits(text: string): string {
  return /^\d{1,20}$/.test(text) ? text : '';
}

/** RUNNER_TEMP is emptied between jobs (RUNNER_FACTS §1.9); where it is not, the name keeps them apart. */
function jobFolderName(origin: Origin, jobId: string): string {
  const job = jobId.replace(/[^A-Za-z0-9_-]/g, '_') || 'job';
  return `${origin.runId || '0'}.${origin.runAttempt || '0'}.${job}`;
}
