import { evaluateTemplate, interpolate } from './expression/evaluate.ts';
import type { JobSpec } from './job-spec.ts';
import type { JobState } from './job-state.ts';

/** All outputs of a job together, in UTF-16 bytes (docs/runner-facts.md, 3). */
const LIMIT = 1024 * 1024;

/** Evaluates the outputs of a job, after the posts and with their GITHUB_ENV (docs/runner-facts.md, 1.10). */
export function evaluateJobOutputs(job: JobState, spec: JobSpec['outputs']): Record<string, string> {
  if (spec === undefined) return {};
  const outputs: Record<string, string> = {};
  try {
    for (const [name, value] of Object.entries(evaluated(job, spec))) {
      // An output that holds a secret is left out, with a warning (docs/runner-facts.md, 3).
      if (job.masker.contains(value)) job.errors.push(`Skip output '${name}' since it may contain secret.`);
      else outputs[name] = value;
    }
  } catch (error) {
    job.errors.push(error instanceof Error ? error.message : String(error));
    job.merge('failure');
    return {};
  }
  const size = Object.values(outputs).reduce((sum, value) => sum + 2 * value.length, 0);
  if (size <= LIMIT) return outputs;
  job.errors.push(`Job outputs exceed ${LIMIT.toLocaleString('en-US')} bytes`);
  job.merge('failure');
  return {};
}

function evaluated(job: JobState, spec: NonNullable<JobSpec['outputs']>): Record<string, string> {
  const scope = job.scope('step');
  if (typeof spec === 'function') {
    return spec({ env: job.env, evaluate: (template) => evaluateTemplate(template, scope) });
  }
  return Object.fromEntries(Object.entries(spec).map(([name, text]) => [name, interpolate(text, scope)]));
}
