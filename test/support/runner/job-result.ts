import type { JobStatus } from './expression/evaluate.ts';
import type { StepState } from './job-state.ts';
import { type Outcome, type Stage, type StageResult, skippedStage } from './stage-result.ts';

/** What a step of a job did. */
export class StepResult {
  /** `outer/inner` in a composite action. */
  readonly id: string;
  /** Before `continue-on-error` is applied. */
  readonly outcome: Outcome;
  readonly conclusion: Outcome;
  /** As later steps see them. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The stages that ran or were skipped by a condition, in order. */
  readonly stages: readonly StageResult[];

  constructor({ path, outcome, conclusion, outputs, stages }: StepState) {
    this.id = path;
    this.outcome = outcome;
    this.conclusion = conclusion;
    this.outputs = { ...outputs };
    this.stages = stages;
  }

  /** A stage that does not exist (no pre, post not registered) counts as skipped. */
  stage(stage: Stage): StageResult {
    return this.stages.find((result) => result.stage === stage) ?? skippedStage(stage);
  }

  get pre(): StageResult {
    return this.stage('pre');
  }

  get main(): StageResult {
    return this.stage('main');
  }

  get post(): StageResult {
    return this.stage('post');
  }

  /** Of main. */
  get log(): string {
    return this.main.log;
  }

  get exitCode(): number | null {
    return this.main.exitCode;
  }

  get seconds(): number {
    return this.main.seconds;
  }

  /** The summaries of all stages. */
  get summary(): string {
    return this.stages.map(({ summary }) => summary).join('');
  }
}

/** A stage in the order in which it was run: `{ step: 'a', stage: 'pre' }`. */
export interface OrderedStage {
  readonly step: string;
  readonly stage: Stage;
}

export interface JobResultInit {
  readonly result: JobStatus | 'skipped';
  readonly steps: readonly StepResult[];
  /** The stages that ran, in order. */
  readonly order: readonly OrderedStage[];
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  /** Errors of the job itself, e.g. outputs above the limit. */
  readonly errors: readonly string[];
  /** The fake executables that were called, with their arguments: `npm ci`. */
  readonly calls: readonly string[];
  /** What lay in RUNNER_TEMP when the last post had ended, without the runner's own files. */
  readonly tempFiles: readonly string[];
  readonly matrix: unknown;
}

/** What a job did. */
export class JobResult {
  readonly result: JobStatus | 'skipped';
  /** In the order of the workflow. */
  readonly stepList: readonly StepResult[];
  readonly order: readonly OrderedStage[];
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
  readonly calls: readonly string[];
  readonly tempFiles: readonly string[];
  readonly matrix: unknown;

  constructor(init: JobResultInit) {
    this.result = init.result;
    this.stepList = init.steps;
    this.order = init.order;
    this.env = init.env;
    this.outputs = init.outputs;
    this.errors = init.errors;
    this.calls = init.calls;
    this.tempFiles = init.tempFiles;
    this.matrix = init.matrix;
  }

  /** The step with this id; throws when there is none. */
  step(id: string): StepResult {
    const found = this.stepList.find((step) => step.id === id);
    if (found !== undefined) return found;
    throw new Error(`No step "${id}". Steps: ${this.stepList.map((step) => step.id).join(', ')}.`);
  }

  /** The stages that ran, as `a:pre`, in order. */
  get stageOrder(): string[] {
    return this.order.map(({ step, stage }) => `${step}:${stage}`);
  }

  /** The job summary: those of all steps, in the order they were written. */
  get summary(): string {
    return this.order.map(({ step, stage }) => this.step(step).stage(stage).summary).join('');
  }

  /** The whole log, for messages and searches. */
  get log(): string {
    return this.order
      .map(({ step, stage }) => `=== ${step}:${stage}\n${this.step(step).stage(stage).log}`)
      .join('\n');
  }
}
