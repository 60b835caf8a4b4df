import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runActionStage } from './action-stage.ts';
import { CancellationWatch } from './cancellation.ts';
import { githubContext, githubValues, runnerValues } from './environment.ts';
import {
  evaluateCondition,
  evaluateRawCondition,
  evaluateTemplate,
  interpolate,
} from './expression/evaluate.ts';
import type { FakeBin } from './fake-bin.ts';
import { JobEnvironment } from './job-environment.ts';
import type { JobHost } from './job-host.ts';
import { evaluateJobOutputs } from './job-outputs.ts';
import { JobResult, type OrderedStage, StepResult } from './job-result.ts';
import type { JobSpec } from './job-spec.ts';
import { JobState, type StepState } from './job-state.ts';
import type { ActionManifest } from './manifest.ts';
import { listFiles } from './paths.ts';
import { RunContext } from './run-context.ts';
import { runScriptStage } from './run-stage.ts';
import { type Stage, type StageResult, skippedStage } from './stage-result.ts';
import { stepStates } from './step-ids.ts';
import type { UsesStep } from './steps.ts';

/** One job in the course of being run: pre stages, steps, posts, outputs (RUNNER_FACTS 1). */
export class Job {
  readonly #host: JobHost;
  readonly #spec: JobSpec;
  readonly #bin: FakeBin;
  readonly #state: JobState;
  readonly #environment: JobEnvironment;
  readonly #cancellation: CancellationWatch;
  readonly #order: OrderedStage[] = [];
  /** LIFO (fact 1.12). */
  readonly #posts: (() => Promise<void>)[] = [];

  constructor(host: JobHost, spec: JobSpec, bin: FakeBin) {
    this.#host = host;
    this.#spec = spec;
    this.#bin = bin;
    const github = githubValues(host.identity, spec);
    this.#state = new JobState(
      {
        github: githubContext(github, spec),
        runner: runnerValues(host.identity, spec),
        matrix: spec.matrix ?? null,
        strategy: spec.strategy ?? null,
        needs: spec.needs ?? {},
        inputs: spec.inputs ?? {},
        vars: spec.vars ?? {},
        secrets: spec.secrets ?? {},
        jobWorkflowRef: spec.jobWorkflowRef ?? github['workflow_ref'] ?? '',
      },
      spec.env ?? {},
    );
    for (const secret of Object.values(spec.secrets ?? {})) this.#state.masker.add(secret);
    this.#environment = new JobEnvironment(host, spec, this.#state, bin.folder);
    this.#cancellation = new CancellationWatch(this.#state, spec.cancel);
    this.#state.steps.push(...stepStates(spec.steps));
  }

  async run(): Promise<JobResult> {
    await this.#writeEvent();
    const job = this.#state;
    const manifests = new Map<StepState, ActionManifest>();
    for (const state of job.steps) {
      if (state.step.type === 'uses') manifests.set(state, await this.#host.action(state.step.action));
    }
    // All pre stages come before the first step (fact 1.1).
    for (const [state, manifest] of manifests) await this.#pre(state, manifest);
    for (const state of job.steps) {
      await this.#main(state, manifests.get(state));
      this.#cancellation.stepDone(state.id);
    }
    for (let post = this.#posts.pop(); post !== undefined; post = this.#posts.pop()) await post();
    const outputs = evaluateJobOutputs(job, this.#spec.outputs);
    await this.#spec.beforeCleanup?.(this.#context());
    const temp = await listFiles(this.#host.identity.paths.temp);
    return new JobResult({
      result: job.status,
      steps: job.steps.map((state) => new StepResult(state)),
      order: this.#order,
      env: { ...job.env },
      outputs,
      errors: job.errors,
      calls: await this.#bin.calls(),
      tempFiles: temp.filter(
        (file) => !file.startsWith('_runner_file_commands/') && !file.startsWith('_github_'),
      ),
      matrix: this.#spec.matrix ?? null,
    });
  }

  /** The step's own `if:` does not gate pre (fact 1.2); local actions have none (fact 1.3). */
  async #pre(state: StepState, manifest: ActionManifest): Promise<void> {
    const { step } = state;
    if (step.type !== 'uses' || !step.remote || manifest.pre === undefined) return;
    const condition = () => evaluateRawCondition(manifest.preIf, this.#state.scope('stageIf'));
    await this.#action('pre', state, step, manifest, condition);
  }

  async #main(state: StepState, manifest: ActionManifest | undefined): Promise<void> {
    const { step } = state;
    const condition = () => {
      if (typeof step.if !== 'function') {
        return evaluateCondition(step.if, this.#state.scope('stepIf', this.#stepEnv(state)));
      }
      const evaluate = (template: string) => evaluateTemplate(template, this.#state.scope('step'));
      return step.if({ status: this.#state.status, evaluate });
    };
    let result: StageResult;
    if (step.type === 'uses' && manifest !== undefined) {
      result = await this.#action('main', state, step, manifest, condition);
    } else {
      result = await this.#stage('main', state, condition, async (watch) => {
        if (step.type !== 'run') throw new Error(`The step ${state.id} has no action.`);
        const stepEnv = this.#stepEnv(state);
        const matrix = this.#spec.matrix ?? null;
        const request = { state, step, stepEnv, matrix, watch };
        return runScriptStage(this.#host, this.#state, this.#environment, request);
      });
    }
    // Outputs set in pre or post are dropped (fact 1.10).
    Object.assign(state.outputs, result.outputs);
    state.outcome = result.outcome;
    state.conclusion = result.outcome === 'failure' && step.continueOnError ? 'success' : result.outcome;
  }

  async #action(
    stage: Stage,
    state: StepState,
    step: UsesStep,
    manifest: ActionManifest,
    condition: () => boolean,
  ): Promise<StageResult> {
    return this.#stage(stage, state, condition, async (watch) => {
      if (stage !== 'post') this.#registerPost(state, step, manifest);
      const request = { stage, state, step, manifest, stepEnv: this.#stepEnv(state), watch };
      return runActionStage(this.#host, this.#state, this.#environment, request);
    });
  }

  /** In the first of pre and main that runs, once (fact 1.12); the status decides at its time (fact 1.13). */
  #registerPost(state: StepState, step: UsesStep, manifest: ActionManifest): void {
    if (manifest.post === undefined || state.postRegistered) return;
    state.postRegistered = true;
    const condition = () =>
      evaluateRawCondition(manifest.postIf, this.#state.scope('stageIf', this.#stepEnv(state)));
    this.#posts.push(async () => {
      await this.#action('post', state, step, manifest, condition);
    });
  }

  /** Evaluates the condition, runs the stage if it holds, and lets the result count (facts 1.2, 1.15). */
  async #stage(
    stage: Stage,
    state: StepState,
    condition: () => boolean,
    run: (watch: ReturnType<CancellationWatch['watch']>) => Promise<StageResult>,
  ): Promise<StageResult> {
    using watch = this.#cancellation.watch(state.id, stage, condition);
    let result: StageResult;
    try {
      // A throwing step-level env fails the stage even when its condition is false (fact 1.8).
      this.#stepEnv(state);
      const holds = condition();
      if (holds) this.#order.push({ step: state.id, stage });
      result = holds ? await run(watch) : skippedStage(stage, { ...state.state });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      result = {
        ...skippedStage(stage, { ...state.state }),
        outcome: 'failure',
        log: message,
        errors: [message],
      };
    }
    state.stages.push(result);
    if (!(result.outcome === 'failure' && state.step.continueOnError)) this.#state.merge(result.outcome);
    return result;
  }

  #stepEnv({ step }: StepState): Record<string, string> {
    const scope = this.#state.scope('step');
    return Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, text]) => [name, interpolate(text, scope)]),
    );
  }

  async #writeEvent(): Promise<void> {
    const folder = path.join(this.#host.identity.paths.temp, '_github_workflow');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'event.json'), JSON.stringify(this.#spec.eventPayload ?? {}));
  }

  #context(): RunContext {
    const nothing = () => undefined;
    return new RunContext({
      paths: this.#host.identity.paths,
      env: this.#environment.forScript('', {}),
      inputs: {},
      matrix: this.#spec.matrix ?? null,
      evaluate: (template) => evaluateTemplate(template, this.#state.scope('step')),
      print: nothing,
      setOutput: nothing,
      exportVariable: nothing,
      repositoryFiles: () => this.#host.repositoryFiles(),
    });
  }
}
