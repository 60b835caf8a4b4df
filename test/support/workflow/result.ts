import type { JobStatus } from '../runner/expression/evaluate.ts';
import type { ValueObject } from '../runner/expression/value.ts';
import type { JobResult } from '../runner/index.ts';
import type { WorkflowOptions } from './workflow.ts';

/** What a job of a workflow did: all its matrix legs, or all jobs of the reusable workflow that it called. */
export interface WorkflowJobResult {
  readonly result: JobStatus | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  /** Empty for a skipped job. */
  readonly legs: readonly JobResult[];
  /** The jobs of a called workflow. */
  readonly called: readonly WorkflowResult[];
}

/** What a workflow was run from, to run it again. */
export interface WorkflowOrigin {
  readonly yaml: string;
  readonly options: WorkflowOptions;
}

/** What a workflow did. */
export class WorkflowResult {
  readonly origin: WorkflowOrigin;
  readonly jobs: ReadonlyMap<string, WorkflowJobResult>;
  /** `on.workflow_call.outputs`. */
  readonly outputs: Readonly<Record<string, string>>;

  constructor(
    origin: WorkflowOrigin,
    jobs: ReadonlyMap<string, WorkflowJobResult>,
    outputs: Readonly<Record<string, string>>,
  ) {
    this.origin = origin;
    this.jobs = jobs;
    this.outputs = outputs;
  }

  get result(): JobStatus {
    return combined([...this.jobs.values()].map(({ result }) => result)) as JobStatus;
  }

  /** A job that must exist, as a whole. */
  summaryOf(id: string): WorkflowJobResult {
    const job = this.jobs.get(id);
    if (job === undefined) throw new Error(`No job "${id}". Jobs: ${[...this.jobs.keys()].join(', ')}.`);
    return job;
  }

  /**
   * The one leg of a job, or the one whose matrix has these values. `caller/callee` names a job of a called
   * workflow.
   */
  job(id: string, matrix: ValueObject = {}): JobResult {
    const [own = '', ...rest] = id.split('/');
    const summary = this.summaryOf(own);
    const legs =
      rest.length === 0
        ? summary.legs
        : summary.called.flatMap((workflow) => workflow.summaryOf(rest.join('/')).legs);
    const wanted = Object.entries(matrix);
    const found = legs.filter((leg) =>
      wanted.every(([name, value]) => {
        const values = (leg.matrix ?? {}) as ValueObject;
        return JSON.stringify(values[name]) === JSON.stringify(value);
      }),
    );
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    throw new Error(
      `The job "${id}" (${summary.result}) has ${found.length} legs with ${JSON.stringify(matrix)}.`,
    );
  }

  /** `[job, leg]` of everything that ran, called workflows included. */
  get log(): string {
    return [...this.jobs]
      .map(([id, { legs, called }]) =>
        [...legs.map(({ log }) => `##### ${id}\n${log}`), ...called.map(({ log }) => log)].join('\n'),
      )
      .join('\n');
  }
}

/** The worst of some results; `skipped` only when nothing ran. */
export function combined(results: readonly (JobStatus | 'skipped')[]): JobStatus | 'skipped' {
  for (const worst of ['cancelled', 'failure', 'success'] as const) {
    if (results.includes(worst)) return worst;
  }
  return results.length === 0 ? 'success' : 'skipped';
}
