import { branchRef } from '../cache-service/index.ts';
import { githubContext } from '../runner/environment.ts';
import {
  evaluateCondition,
  evaluateTemplate,
  interpolate,
  type Scope,
} from '../runner/expression/evaluate.ts';
import { isArray, isObject, toText, type Value, type ValueObject } from '../runner/expression/value.ts';
import { FORGES } from '../runner/forge.ts';
import type { JobResult, JobSpec, Os, TestRunner } from '../runner/index.ts';
import { checkWorkflow } from './check.ts';
import { defined, parseWorkflow, type WorkflowDocument, type WorkflowJob } from './document.ts';
import { matrixLegs } from './matrix.ts';
import { combined, type WorkflowJobResult, WorkflowResult } from './result.ts';
import { type StepOptions, toStep } from './steps.ts';

/** Everything of a job that a workflow file does not say, and stand-ins for what it uses. */
export interface WorkflowOptions
  extends StepOptions,
    Omit<JobSpec, 'steps' | 'jobId' | 'matrix' | 'outputs'> {
  /** The machines. `runs-on: self-hosted` needs a self-hosted one, everything else a hosted one. */
  readonly runner: TestRunner | readonly TestRunner[];
  /** Reusable workflows, by what `uses:` says: YAML. */
  readonly workflows?: Readonly<Record<string, string>>;
  /** More for certain jobs, e.g. a cancellation. */
  readonly jobs?: Readonly<Record<string, Partial<JobSpec>>>;
  /** Whether jobs are told their path: ACTIONS_ORCHESTRATION_ID. */
  readonly orchestrationIds?: boolean;
}

/** Where a called workflow stands. */
interface Call {
  /** The jobs that lead to it. */
  readonly path: readonly string[];
  /** Path of its file. */
  readonly file: string;
}

let lastRunId = 5_000_000;

/** Runs a workflow given as YAML: jobs in the order of their needs, matrix legs one after the other. */
export async function runWorkflow(yaml: string, options: WorkflowOptions): Promise<WorkflowResult> {
  for (const text of [yaml, ...Object.values(options.workflows ?? {})]) await checkWorkflow(text);
  lastRunId += 1;
  return new WorkflowRun(yaml, { runId: lastRunId, ...options }).run();
}

/**
 * Runs the failed jobs of a run again, and those that need them, as its next attempt. The others keep their
 * results and outputs; of a matrix only the legs that failed run again, of a called workflow its failed jobs.
 */
export async function rerunFailedJobs(
  previous: WorkflowResult,
  changes: Partial<WorkflowOptions> = {},
): Promise<WorkflowResult> {
  const { yaml, options } = previous.origin;
  const runAttempt = (options.runAttempt ?? 1) + 1;
  return new WorkflowRun(yaml, { ...options, ...changes, runAttempt }, undefined, previous).run();
}

/** Runs all jobs of a run again, as its next attempt. */
export async function rerunAllJobs(
  previous: WorkflowResult,
  changes: Partial<WorkflowOptions> = {},
): Promise<WorkflowResult> {
  const { yaml, options } = previous.origin;
  return new WorkflowRun(yaml, { ...options, ...changes, runAttempt: (options.runAttempt ?? 1) + 1 }).run();
}

class WorkflowRun {
  readonly #document: WorkflowDocument;
  readonly #options: WorkflowOptions;
  readonly #runners: readonly TestRunner[];
  readonly #github: ValueObject;
  readonly #inputs: ValueObject;
  readonly #results = new Map<string, WorkflowJobResult>();
  readonly #yaml: string;
  readonly #call: Call | undefined;
  /** The attempt before this one, of which only the failed jobs run again. */
  readonly #previous: WorkflowResult | undefined;
  readonly #rerun = new Set<string>();

  constructor(yaml: string, options: WorkflowOptions, call?: Call, previous?: WorkflowResult) {
    this.#yaml = yaml;
    this.#document = parseWorkflow(yaml);
    this.#options = options;
    this.#call = call;
    this.#previous = previous;
    this.#runners = [options.runner].flat();
    const [first] = this.#runners;
    if (first === undefined) throw new Error('A workflow needs a runner.');
    this.#github = githubContext(first.identity, { ...options, steps: [] });
    this.#inputs = { ...this.#document.inputDefaults, ...options.inputs };
  }

  async run(): Promise<WorkflowResult> {
    const waiting = new Map(Object.entries(this.#document.jobs));
    while (waiting.size > 0) {
      const next = [...waiting].find(([, job]) => job.needs.every((need) => this.#results.has(need)));
      if (next === undefined)
        throw new Error(`Unknown or circular needs among ${[...waiting.keys()].join(', ')}.`);
      const [id, job] = next;
      waiting.delete(id);
      const kept = this.#kept(id, job);
      if (kept === undefined) this.#rerun.add(id);
      this.#results.set(id, kept ?? (await this.#job(id, job)));
    }
    const jobs = Object.fromEntries(
      [...this.#results].map(([id, { result, outputs }]) => [id, { result, outputs: { ...outputs } }]),
    );
    const contexts = { github: this.#github, jobs, vars: this.#options.vars ?? {}, inputs: this.#inputs };
    return new WorkflowResult(
      { yaml: this.#yaml, options: this.#options },
      this.#results,
      Object.fromEntries(
        Object.entries(this.#document.outputs).map(([name, text]) => [name, interpolate(text, { contexts })]),
      ),
    );
  }

  /** The result of a job that does not run again. */
  #kept(id: string, job: WorkflowJob): WorkflowJobResult | undefined {
    const before = this.#previous?.jobs.get(id);
    if (before === undefined || job.needs.some((need) => this.#rerun.has(need))) return undefined;
    return before.result === 'success' || before.result === 'skipped' ? before : undefined;
  }

  async #job(id: string, job: WorkflowJob): Promise<WorkflowJobResult> {
    const ancestors = this.#ancestors(job).map((need) => this.#results.get(need)?.result ?? 'skipped');
    const worst =
      ancestors.includes('skipped') && combined(ancestors) === 'success' ? 'skipped' : combined(ancestors);
    const contexts = this.#contexts(job);
    if (!evaluateCondition(job.if, { contexts, status: worst })) {
      return { result: 'skipped', outputs: {}, legs: [], called: [] };
    }
    const matrix = evaluateDeep(job.matrix, { contexts });
    const legs: JobResult[] = [];
    const called: WorkflowResult[] = [];
    // What a job that failed by itself had done before; one that needs it begins anew.
    const before = job.needs.some((need) => this.#rerun.has(need)) ? undefined : this.#previous?.jobs.get(id);
    for (const [index, leg] of matrixLegs(matrix).entries()) {
      const scope = { contexts: { ...contexts, matrix: leg, strategy: { 'fail-fast': true } } };
      if (job.uses === undefined) {
        const done = before?.legs.find(
          (one) => one.result === 'success' && JSON.stringify(one.matrix) === JSON.stringify(leg),
        );
        const result = done ?? (await this.#leg(id, job, { leg, index }, scope));
        legs.push(result);
        if (job.stopsAtFailure && result.result === 'failure') break;
      } else {
        called.push(await this.#callWorkflow(id, job.uses, job, scope, before?.called[index]));
      }
    }
    const all = [...legs, ...called];
    const outputs: Record<string, string> = {};
    for (const { outputs: more } of all) {
      // The last leg that sets an output wins.
      for (const [name, value] of Object.entries(more))
        if (value !== '' || !(name in outputs)) outputs[name] = value;
    }
    return { result: combined(all.map(({ result }) => result)), outputs, legs, called };
  }

  async #leg(
    id: string,
    job: WorkflowJob,
    { leg: matrix, index }: { leg: ValueObject | null; index: number },
    scope: Scope,
  ): Promise<JobResult> {
    const { runner, os } = this.#machine(job, scope);
    const texts = { ...this.#document.env, ...job.env };
    const env = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, interpolate(text, scope)]),
    );
    const defaults = { ...this.#document.defaults, ...job.defaults };
    return runner.runJob({
      ...this.#options,
      ...defined({
        os,
        ...this.#name(runner),
        orchestrationId: this.#orchestrationId(id, matrix === null ? '__default' : String(index)),
        cacheMode: job.cacheMode ?? this.#document.cacheMode,
      }),
      jobId: id,
      matrix,
      env: { ...this.#options.env, ...env },
      inputs: this.#inputs,
      dispatchInputs: this.#options.dispatchInputs ?? this.#inputs,
      needs: this.#needs(job),
      outputs: job.outputs,
      steps: job.steps.map((step) => toStep(step, defaults, this.#options)),
      ...this.#options.jobs?.[id],
    });
  }

  /** GitHub calls a called workflow by the name of its caller; others by its own. */
  #name(runner: TestRunner): Partial<JobSpec> {
    const { name } = this.#document;
    const { forge } = runner.identity;
    if (this.#call === undefined) return defined({ workflowName: name });
    if (!FORGES[forge].calledIsWorkflow) return {};
    const { file } = this.#call;
    return { workflow: file, workflowName: name ?? FORGES[forge].unnamedWorkflow(file) };
  }

  /** `<the run's>.<the jobs that lead to it>.<its leg>` (docs/runner-facts.md, 12). */
  #orchestrationId(id: string, leg: string): string | undefined {
    if (!this.#options.orchestrationIds) return undefined;
    const run = String(this.#options.runId).padStart(12, '0');
    return [`00000000-0000-4000-8000-${run}`, ...(this.#call?.path ?? []), id, leg].join('.');
  }

  /** On GitHub the caller stays in `github`, and the called file is `job.workflow_ref`. */
  #callWorkflow(
    id: string,
    uses: string,
    job: WorkflowJob,
    scope: Scope,
    previous: WorkflowResult | undefined,
  ): Promise<WorkflowResult> {
    const yaml = this.#options.workflows?.[uses];
    if (yaml === undefined) throw new Error(`No YAML for "uses: ${uses}". Add it to "workflows".`);
    const local = uses.startsWith('./');
    const { repository = null, ref = null } = this.#github;
    const jobWorkflowRef = local
      ? `${toText(repository)}/${uses.slice(2)}@${toText(ref)}`
      : withFullRef(uses);
    const inputs = evaluateDeep(job.with, scope) as ValueObject;
    const { needs: _needs, env: _env, ...options } = this.#options;
    const [file = ''] = uses.replace(/^\.\//, '').split('@');
    const path = [...(this.#call?.path ?? []), id];
    const dispatchInputs = this.#options.dispatchInputs ?? this.#inputs;
    const workflowName = options.workflowName ?? this.#document.name;
    return new WorkflowRun(
      yaml,
      { ...options, inputs, dispatchInputs, jobWorkflowRef, ...defined({ workflowName }) },
      { path, file },
      previous,
    ).run();
  }

  #machine(job: WorkflowJob, scope: Scope): { runner: TestRunner; os: Os | undefined } {
    const value = evaluateDeep(job.runsOn, scope);
    const labels = (isArray(value) ? value : [isObject(value) ? (value['labels'] ?? null) : value]).map(
      toText,
    );
    const environment = labels.includes('self-hosted') ? 'self-hosted' : 'github-hosted';
    const runner = this.#runners.find((candidate) => candidate.identity.environment === environment);
    if (runner === undefined) throw new Error(`runs-on: ${labels.join(', ')} needs a ${environment} runner.`);
    const first = labels[0] ?? '';
    if (first.startsWith('windows')) return { runner, os: 'Windows' };
    if (first.startsWith('macos')) return { runner, os: 'macOS' };
    return { runner, os: first.startsWith('ubuntu') ? 'Linux' : undefined };
  }

  #needs(job: WorkflowJob): ValueObject {
    return Object.fromEntries(
      job.needs.map((need) => {
        const { result = 'skipped', outputs = {} } = this.#results.get(need) ?? {};
        return [need, { result, outputs: { ...outputs } }];
      }),
    );
  }

  /** Needs of needs too: a failure anywhere above makes `success()` false. */
  #ancestors(job: WorkflowJob): string[] {
    return job.needs.flatMap((need) => {
      const above = this.#document.jobs[need];
      return above === undefined ? [need] : [need, ...this.#ancestors(above)];
    });
  }

  #contexts(job: WorkflowJob): Record<string, Value> {
    return {
      github: this.#github,
      needs: this.#needs(job),
      vars: this.#options.vars ?? {},
      secrets: this.#options.secrets ?? {},
      inputs: this.#inputs,
    };
  }
}

/** `o/r/.github/workflows/x.yml@main` names a branch, `@v1` a tag. */
function withFullRef(uses: string): string {
  const [file = '', ref = ''] = uses.split('@');
  if (ref.startsWith('refs/')) return uses;
  return `${file}@${/^v\d/.test(ref) ? `refs/tags/${ref}` : branchRef(ref)}`;
}

/** Evaluates every string in a value. */
function evaluateDeep(value: Value, scope: Scope): Value {
  if (typeof value === 'string') return evaluateTemplate(value, scope);
  if (isArray(value)) return value.map((element) => evaluateDeep(element, scope));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, evaluateDeep(inner, scope)]));
}
