import type { JobStatus, Scope } from './expression/evaluate.ts';
import type { Value, ValueObject } from './expression/value.ts';
import { SecretMasker } from './masker.ts';
import type { Outcome, StageResult } from './stage-result.ts';
import type { Step } from './steps.ts';

/** A step in the course of a job. */
export interface StepState {
  readonly id: string;
  readonly step: Step;
  outcome: Outcome;
  conclusion: Outcome;
  /** Set by main only (fact 1.10). */
  readonly outputs: Record<string, string>;
  /** Shared by pre, main and post (fact 1.11). */
  readonly state: Record<string, string>;
  readonly stages: StageResult[];
  postRegistered: boolean;
}

/** The contexts that do not change during a job. */
export interface FixedContexts {
  readonly github: ValueObject;
  readonly runner: ValueObject;
  readonly matrix: ValueObject | null;
  readonly strategy: ValueObject | null;
  readonly needs: ValueObject;
  readonly inputs: ValueObject;
  readonly vars: ValueObject;
  readonly secrets: ValueObject;
  readonly jobWorkflowRef: string;
}

/** Which contexts exist where: anything else is an "Unrecognized named-value" (facts 1.7, 1.8, 1.14). */
const AVAILABLE = {
  stageIf: ['github', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env', 'vars'],
  stepIf: ['github', 'needs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env', 'vars', 'inputs'],
  step: [
    'github',
    'needs',
    'strategy',
    'matrix',
    'steps',
    'job',
    'runner',
    'env',
    'vars',
    'inputs',
    'secrets',
  ],
  inputDefault: ['github', 'strategy', 'matrix', 'job', 'runner'],
} as const;

/** The mutable state of a running job. */
export class JobState {
  status: JobStatus = 'success';
  /** Workflow and job `env:`, then what GITHUB_ENV brought. */
  readonly env: Record<string, string>;
  /** What GITHUB_PATH brought; the last one comes first on the PATH. */
  readonly prependPath: string[] = [];
  readonly masker = new SecretMasker();
  readonly steps: StepState[] = [];
  readonly errors: string[] = [];
  readonly #fixed: FixedContexts;

  constructor(fixed: FixedContexts, env: Readonly<Record<string, string>>) {
    this.#fixed = fixed;
    this.env = { ...env };
  }

  /** What expressions at a certain place can see. `stepEnv` lies over the job's env. */
  scope(place: keyof typeof AVAILABLE, stepEnv: Readonly<Record<string, string>> = {}): Scope {
    const all: Record<string, Value> = {
      ...this.#fixed,
      env: { ...this.env, ...stepEnv },
      job: { status: this.status, workflow_ref: this.#fixed.jobWorkflowRef },
      steps: Object.fromEntries(
        this.steps
          .filter(
            ({ outcome, stages }) => outcome !== 'skipped' || stages.some(({ stage }) => stage === 'main'),
          )
          .map(({ id, outputs, outcome, conclusion }) => [id, { outputs, outcome, conclusion }]),
      ),
    };
    const contexts = Object.fromEntries(AVAILABLE[place].map((name) => [name, all[name] ?? null]));
    const withStatus = place === 'stageIf' || place === 'stepIf';
    return withStatus ? { contexts, status: this.status } : { contexts };
  }

  /** The result of a step that was not rescued; a cancellation is final. */
  merge(outcome: Outcome): void {
    if (outcome === 'cancelled') this.status = 'cancelled';
    if (outcome === 'failure' && this.status === 'success') this.status = 'failure';
  }
}

/** Sets a name without regard to case, as the runner's dictionaries of outputs and state do. */
export function setIgnoringCase(record: Record<string, string>, name: string, value: string): void {
  const known = Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());
  record[known ?? name] = value;
}
