import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, type Step, type WorkflowFile } from './workflow-files.ts';

/** What no workflow may start with: it would hand rights to whoever opens a pull request. */
const RISKY_TRIGGERS = ['pull_request_target', 'workflow_run', 'issue_comment'];
const PINNED = /^\s*(?:- )?uses: [\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** What a workflow does against the rules of this repository, a line each. */
export function brokenRules(file: WorkflowFile): string[] {
  return [...brokenByFile(file), ...brokenByJobs(file)].map((broken) => `${file.path}: ${broken}`);
}

function brokenByFile({ text, permissions, triggers }: WorkflowFile): string[] {
  const broken: string[] = [];
  if (JSON.stringify(permissions) !== '{}') broken.push('`permissions: {}` is missing at the top.');
  for (const trigger of triggers) {
    if (RISKY_TRIGGERS.includes(trigger)) broken.push(`It starts on ${trigger}.`);
  }
  for (const line of text.split('\n')) {
    if (/^\s*(?:- )?uses: (?!\.\/)/.test(line) && !PINNED.test(line))
      broken.push(`\`${line.trim()}\` is not a commit with its version beside it.`);
  }
  return broken;
}

function brokenByJobs({ jobs }: WorkflowFile): string[] {
  return Object.entries(jobs).flatMap(([id, job]) => {
    const broken: string[] = [];
    const { permissions } = job;
    if (typeof permissions !== 'object' || permissions === null) broken.push('has no permissions of its own');
    if (job['timeout-minutes'] === undefined) broken.push('has no `timeout-minutes`');
    for (const step of job.steps ?? []) broken.push(...brokenByStep(step));
    return broken.map((what) => `The job ${id} ${what}.`);
  });
}

function brokenByStep({ uses = '', run = '', with: inputs = {} }: Step): string[] {
  const broken: string[] = [];
  if (run.includes('${{')) broken.push(`puts an expression into a script: ${run.trim()}`);
  if (/^actions\/checkout@/.test(uses) && inputs['persist-credentials'] !== false)
    broken.push('checks out without `persist-credentials: false`');
  if (uses.startsWith('./')) broken.push(...brokenByLocalAction(uses, Object.keys(inputs)));
  return broken;
}

/** An action of this repository that is not there, or that does not have these inputs. */
function brokenByLocalAction(uses: string, names: readonly string[]): string[] {
  const file = join(ROOT, uses, 'action.yml');
  if (!existsSync(file)) return [`uses ${uses}, which is not there`];
  const { inputs = {} } = parse(readFileSync(file, 'utf8')) as { inputs?: Record<string, unknown> };
  return names.filter((name) => !(name in inputs)).map((name) => `gives ${uses} the unknown input ${name}`);
}
