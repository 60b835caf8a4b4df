import { CacheService } from './cache-service/index.ts';
import { type Files, type JobResult, type JobSpec, step, TestRunner } from './runner/index.ts';
import { runWorkflow, type WorkflowResult } from './workflow/index.ts';

type WorkflowOptions = Parameters<typeof runWorkflow>[1];
type Inputs = Readonly<Record<string, string | number>>;

/** How one job differs from the usual one. */
export interface JobOptions {
  /** More inputs of the step. */
  readonly with?: Inputs;
  readonly spec?: Partial<JobSpec>;
  /** The machine; another one for what runs at the same time. */
  readonly on?: TestRunner;
}

/**
 * A repository of packages, over the runs of its workflow: whole workflows, or the job that plans and the legs that end
 * with done one by one, in any order, so that runs can overlap.
 */
export class PlanRepository implements AsyncDisposable {
  readonly cache: CacheService;
  readonly runner: TestRunner;
  /** A second machine. */
  readonly other: TestRunner;
  /** What every plan is told. */
  inputs: Inputs = { 'group-by': 'packages/*' };

  private constructor(cache: CacheService, [runner, other]: readonly [TestRunner, TestRunner]) {
    this.cache = cache;
    this.runner = runner;
    this.other = other;
  }

  static async open(): Promise<PlanRepository> {
    const cache = await CacheService.start();
    const create = () => TestRunner.create({ cache });
    return new PlanRepository(cache, [await create(), await create()]);
  }

  /** The job that plans, as a run with these files; its step is `plan`. */
  plan(runId: number, files: Files, { with: inputs = {}, spec, on = this.runner }: JobOptions = {}) {
    on.files = files;
    const plan = step.uses({ id: 'plan', with: { mode: 'plan', ...this.inputs, ...inputs } });
    return on.runJob({ jobId: 'plan', runId, steps: [plan], ...spec });
  }

  /** A leg whose work has succeeded; its step is `done`. */
  done(runId: number, groups: string, { with: inputs = {}, spec, on = this.runner }: JobOptions = {}) {
    const done = step.uses({ id: 'done', with: { mode: 'done', groups, ...inputs } });
    return on.runJob({ jobId: 'build', matrix: { package: groups }, runId, steps: [done], ...spec });
  }

  /** A run that does all that it plans; the names of what was changed. */
  async run(runId: number, files: Files, options: JobOptions = {}): Promise<string[]> {
    const changed = changedIn(await this.plan(runId, files, options));
    const { spec, on } = options;
    await this.done(runId, '*', { ...(spec && { spec }), ...(on && { on }) });
    return changed;
  }

  /** A whole workflow. */
  workflow(
    yaml: string,
    files: Files,
    options: Partial<Omit<WorkflowOptions, 'runner'>> = {},
  ): Promise<WorkflowResult> {
    this.runner.files = files;
    return runWorkflow(yaml, { runner: this.runner, ...options });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const part of [this.runner, this.other, this.cache]) await part[Symbol.asyncDispose]();
  }
}

/** The groups that a plan found changed, `packages/` left out. */
export function changedIn(job: JobResult): string[] {
  return listIn(job, 'changed-groups');
}

/** The groups that a plan found gone, `packages/` left out. */
export function removedIn(job: JobResult): string[] {
  return listIn(job, 'removed-groups');
}

function listIn(job: JobResult, output: string): string[] {
  const { outputs, log } = job.step('plan');
  const text = outputs[output];
  if (text === undefined) throw new Error(`The plan has no ${output}:\n${log}`);
  return (JSON.parse(text) as string[]).map((name) => name.replace('packages/', ''));
}

/** Packages of one file each, by its content. */
export function packages(contents: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => [`packages/${name}/x`, content]),
  );
}
