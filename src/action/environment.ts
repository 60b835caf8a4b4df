import { join, resolve } from 'node:path';
import { createdAt, type Origin } from '../core/history/record.ts';
import { readEvent } from './runner/event.ts';
import { type RunnerFacts, runnerFacts } from './runner/facts.ts';

/** What the runner says of the job, read once. */
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
  readonly runUrl: (runId: string) => string;
  readonly origin: Origin;
  readonly facts: RunnerFacts;
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
    runAttempt: digits(read('GITHUB_RUN_ATTEMPT')).slice(0, 10),
    sha: /^[0-9a-f]{1,64}$/.test(read('GITHUB_SHA')) ? read('GITHUB_SHA') : '',
    ref: read('GITHUB_REF').slice(0, 1024),
    createdAt: createdAt(now),
  };
  const server = read('GITHUB_SERVER_URL') || 'https://github.com';
  const repository = read('GITHUB_REPOSITORY');
  return {
    env,
    platform,
    home,
    workspace: resolve(env['GITHUB_WORKSPACE'] || cwd),
    jobFolder: join(resolve(temp), 'file-tracker', jobFolderName(origin, read('GITHUB_JOB'))),
    toolCache: env['RUNNER_TOOL_CACHE'] || undefined,
    repository,
    runnerName: read('RUNNER_NAME'),
    runUrl: (runId) => `${server}/${repository}/actions/runs/${runId}`,
    origin,
    facts: runnerFacts(env, readEvent(env['GITHUB_EVENT_PATH'])),
  };
}

function digits(text: string): string {
  return /^\d{1,20}$/.test(text) ? text : '';
}

/** RUNNER_TEMP is emptied between jobs; where it is not, the name keeps them apart. */
function jobFolderName(origin: Origin, jobId: string): string {
  const job = jobId.replace(/[^A-Za-z0-9_-]/g, '_') || 'job';
  return `${origin.runId || '0'}.${origin.runAttempt || '0'}.${job}`;
}
