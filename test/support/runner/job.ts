import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runActionStage } from './action-stage.ts';
import { CancellationWatch } from './cancellation.ts';
import { githubContext, runnerValues } from './environment.ts';
import {
  evaluateCondition,
  evaluateRawCondition,
  evaluateTemplate,
  interpolate,
} from './expression/evaluate.ts';
import { toText } from './expression/value.ts';
import type { FakeBin } from './fake-bin.ts';
import { FORGES } from './forge.ts';
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
import type { CompositeStep, UsesStep } from './steps.ts';

/** The steps of a job, or of a composite action in it, with what they share. */
interface Frame {
  readonly state: JobState;
  /** LIFO (docs/runner-facts.md, 1.12). */
  readonly posts: (() => Promise<void>)[];
}

/** One job in the course of being run: pre stages, steps, posts, outputs (docs/runner-facts.md, 1, 13). */
export class Job {
  readonly #host: JobHost;
  readonly #spec: JobSpec;
  readonly #bin: FakeBin;
  readonly #frame: Frame;
  readonly #environment: JobEnvironment;
  readonly #cancellation: CancellationWatch;
  readonly #order: OrderedStage[] = [];
  readonly #all: StepState[] = [];
  readonly #manifests = new Map<StepState, ActionManifest>();
  readonly #composites = new Map<StepState, Frame>();

  constructor(host: JobHost, spec: JobSpec, bin: FakeBin) {
    this.#host = host;
    this.#spec = spec;
    this.#bin = bin;
    const github = githubContext(host.identity, spec);
    const rules = FORGES[host.identity.forge];
    const leg = spec.matrix ?? null;
    const ownFile = rules.withheld.includes('workflow_ref') ? '' : toText(github['workflow_ref'] ?? null);
    const state = new JobState(
      rules,
      {
        github,
        runner: runnerValues(host.identity, spec),
        leg,
        matrix: rules.matrix(leg),
        strategy: spec.strategy ?? null,
        needs: spec.needs ?? {},
        inputs: spec.inputs ?? {},
        vars: spec.vars ?? {},
        secrets: spec.secrets ?? {},
        jobWorkflowRef: ownFile === '' ? '' : (spec.jobWorkflowRef ?? ownFile),
      },
      spec.env ?? {},
    );
    this.#frame = { state, posts: [] };
    for (const secret of Object.values(spec.secrets ?? {})) state.masker.add(secret);
    this.#environment = new JobEnvironment(host, spec, state, bin.folder);
    this.#cancellation = new CancellationWatch(state, spec.cancel);
    state.steps.push(...stepStates(spec.steps, rules.stepsAreNumbered));
  }

  async run(): Promise<JobResult> {
    await this.#writeEvent();
    const job = this.#frame.state;
    await this.#prepare(this.#frame);
    // All pre stages come before the first step (docs/runner-facts.md, 1.1).
    for (const state of job.steps) await this.#pre(this.#frame, state);
    await this.#mains(this.#frame);
    await this.#posts(this.#frame);
    const outputs = evaluateJobOutputs(job, this.#spec.outputs);
    await this.#spec.beforeCleanup?.(this.#context());
    const temp = await listFiles(this.#host.identity.paths.temp);
    return new JobResult({
      result: job.status,
      steps: this.#all.map((state) => new StepResult(state)),
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

  /** Downloads actions, and lays out composite ones. */
  async #prepare(frame: Frame): Promise<void> {
    for (const state of frame.state.steps) {
      this.#all.push(state);
      const { step } = state;
      if (step.type === 'uses') this.#manifests.set(state, await this.#host.action(step.action));
      if (step.type !== 'composite') continue;
      const inner: Frame = { state: frame.state.enter(state, {}), posts: [] };
      inner.state.steps.push(...stepStates(step.steps, frame.state.rules.stepsAreNumbered, state));
      this.#composites.set(state, inner);
      await this.#prepare(inner);
    }
  }

  /** The step's own `if:` does not gate pre (docs/runner-facts.md, 1.2); local actions have none (docs/runner-facts.md, 1.3, 1.5). */
  async #pre(frame: Frame, state: StepState): Promise<void> {
    const { step } = state;
    if (step.type === 'run' || !step.remote) return;
    const inner = this.#composites.get(state);
    if (inner !== undefined) {
      this.#enter(frame, state, inner);
      for (const one of inner.state.steps) await this.#pre(inner, one);
      return;
    }
    const manifest = this.#manifests.get(state);
    if (manifest?.pre === undefined || step.type !== 'uses') return;
    const evaluate = frame.state.rules.preIfImpliesSuccess ? evaluateCondition : evaluateRawCondition;
    await this.#action('pre', frame, state, step, () =>
      evaluate(manifest.preIf, frame.state.scope('stageIf')),
    );
  }

  async #mains(frame: Frame): Promise<void> {
    for (const state of frame.state.steps) {
      await this.#main(frame, state);
      this.#cancellation.stepDone(state.path);
    }
  }

  async #main(frame: Frame, state: StepState): Promise<void> {
    const { step } = state;
    const job = frame.state;
    const condition = () => {
      if (typeof step.if !== 'function') {
        return evaluateCondition(step.if, job.scope('stepIf', this.#stepEnv(frame, state)));
      }
      const evaluate = (template: string) => evaluateTemplate(template, job.scope('step'));
      return step.if({ status: job.status, evaluate });
    };
    let result: StageResult;
    if (step.type === 'uses') {
      result = await this.#action('main', frame, state, step, condition);
    } else {
      result = await this.#stage('main', frame, state, condition, async (watch) => {
        const stepEnv = this.#stepEnv(frame, state);
        if (step.type === 'composite') return this.#composite(frame, state, step);
        const request = { state, step, stepEnv, matrix: this.#spec.matrix ?? null, watch };
        return runScriptStage(this.#host, job, this.#environment, request);
      });
    }
    // Outputs set in pre are dropped, on GitHub those of post as well (docs/runner-facts.md, 1.10, 13).
    Object.assign(state.outputs, result.outputs);
    state.outcome = result.outcome;
    state.conclusion = result.outcome === 'failure' && step.continueOnError ? 'success' : result.outcome;
  }

  /** Main of a composite action: its steps, then its outputs. Its post is that of its steps. */
  async #composite(frame: Frame, state: StepState, step: CompositeStep): Promise<StageResult> {
    const inner = this.#composites.get(state);
    if (inner === undefined) throw new Error(`The step ${state.path} has no steps.`);
    this.#enter(frame, state, inner);
    frame.posts.push(async () => {
      this.#enter(frame, state, inner);
      await this.#posts(inner);
    });
    await this.#mains(inner);
    const outputs = Object.entries(step.outputs).map(([name, text]) => [
      name,
      interpolate(text, inner.state.scope('step')),
    ]);
    const stages = inner.state.steps.flatMap(({ stages }) => stages.filter(({ stage }) => stage === 'main'));
    return {
      ...skippedStage('main'),
      outcome: inner.state.status,
      log: stages.map(({ log }) => log).join('\n'),
      outputs: Object.fromEntries(outputs),
    };
  }

  /** Evaluates the inputs of a composite action, as in every stage of it. */
  #enter(frame: Frame, state: StepState, inner: Frame): void {
    const { step } = state;
    if (step.type !== 'composite') return;
    const values: Record<string, string> = {};
    for (const [name, text] of Object.entries(step.inputs)) {
      values[name] = text === undefined ? '' : interpolate(text, frame.state.scope('inputDefault'));
    }
    const scope = frame.state.scope('step', this.#stepEnv(frame, state));
    for (const [name, text] of Object.entries(step.with ?? {})) {
      values[name] = interpolate(String(text), scope);
    }
    inner.state.setInputs(values);
  }

  async #posts({ posts }: Frame): Promise<void> {
    for (let post = posts.pop(); post !== undefined; post = posts.pop()) await post();
  }

  async #action(
    stage: Stage,
    frame: Frame,
    state: StepState,
    step: UsesStep,
    condition: () => boolean,
  ): Promise<StageResult> {
    const manifest = this.#manifests.get(state);
    if (manifest === undefined) throw new Error(`The step ${state.path} has no action.`);
    return this.#stage(stage, frame, state, condition, async (watch) => {
      if (stage !== 'post') this.#registerPost(stage, frame, state, step, manifest);
      const request = { stage, state, step, manifest, stepEnv: this.#stepEnv(frame, state), watch };
      return runActionStage(this.#host, frame.state, this.#environment, request);
    });
  }

  /** In the first of pre and main that runs, once (docs/runner-facts.md, 1.12); the status decides at its time (docs/runner-facts.md, 1.13). */
  #registerPost(
    stage: Stage,
    frame: Frame,
    state: StepState,
    step: UsesStep,
    manifest: ActionManifest,
  ): void {
    const { rules } = frame.state;
    if (manifest.post === undefined || state.postRegistered) return;
    if (rules.postFollowsMain && stage !== 'main') return;
    state.postRegistered = true;
    const condition = () =>
      evaluateRawCondition(manifest.postIf, frame.state.scope('stageIf', this.#stepEnv(frame, state)));
    frame.posts.push(async () => {
      const { outputs } = await this.#action('post', frame, state, step, condition);
      if (rules.postHasOutputs) Object.assign(state.outputs, outputs);
    });
  }

  /** Evaluates the condition, runs the stage if it holds, and lets the result count (docs/runner-facts.md, 1.2, 1.15). */
  async #stage(
    stage: Stage,
    frame: Frame,
    state: StepState,
    condition: () => boolean,
    run: (watch: ReturnType<CancellationWatch['watch']>) => Promise<StageResult>,
  ): Promise<StageResult> {
    using watch = this.#cancellation.watch(state.path, stage, condition);
    let result: StageResult;
    try {
      // A throwing step-level env fails the stage even when its condition is false (docs/runner-facts.md, 1.8).
      this.#stepEnv(frame, state);
      const holds = condition();
      if (holds && state.step.type !== 'composite') this.#order.push({ step: state.path, stage });
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
    if (!(result.outcome === 'failure' && state.step.continueOnError))
      frame.state.merge(result.outcome, stage);
    return result;
  }

  #stepEnv(frame: Frame, { step }: StepState): Record<string, string> {
    const scope = frame.state.scope('step');
    return Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, text]) => [name, interpolate(text, scope)]),
    );
  }

  async #writeEvent(): Promise<void> {
    const folder = path.join(this.#host.identity.paths.temp, '_github_workflow');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'event.json'), JSON.stringify(this.#frame.state.event));
  }

  #context(): RunContext {
    const nothing = () => undefined;
    return new RunContext({
      paths: this.#host.identity.paths,
      env: this.#environment.forScript('', {}),
      inputs: {},
      matrix: this.#spec.matrix ?? null,
      evaluate: (template) => evaluateTemplate(template, this.#frame.state.scope('step')),
      print: nothing,
      setOutput: nothing,
      exportVariable: nothing,
      repositoryFiles: () => this.#host.repositoryFiles(),
    });
  }
}
