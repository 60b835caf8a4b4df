import type { JobStatus, Scope } from './expression/evaluate.ts';
import type { Value, ValueObject } from './expression/value.ts';
import type { ForgeRules } from './forge.ts';
import { SecretMasker } from './masker.ts';
import type { Outcome, Stage, StageResult } from './stage-result.ts';
import type { Step } from './steps.ts';

/** A step in the course of a job. */
export interface StepState {
  readonly id: string;
  /** The id, behind those of the composite actions that it is in: `outer/inner`. */
  readonly path: string;
  readonly step: Step;
  outcome: Outcome;
  conclusion: Outcome;
  /** Set by main only (docs/runner-facts.md, 1.10). */
  readonly outputs: Record<string, string>;
  /** Shared by pre, main and post (docs/runner-facts.md, 1.11). */
  readonly state: Record<string, string>;
  readonly stages: StageResult[];
  postRegistered: boolean;
  /** The evaluated defaults of the action's inputs, where they are evaluated once. */
  defaults: Readonly<Record<string, string>> | undefined;
}

/** The contexts that do not change during a job. */
export interface FixedContexts {
  readonly github: ValueObject;
  readonly runner: ValueObject;
  readonly matrix: Value;
  /** The values of the matrix leg, whatever expressions are told. */
  readonly leg: ValueObject | null;
  readonly strategy: ValueObject | null;
  readonly needs: ValueObject;
  readonly inputs: ValueObject;
  readonly vars: ValueObject;
  readonly secrets: ValueObject;
  readonly jobWorkflowRef: string;
}

/** Which contexts exist where: anything else is an "Unrecognized named-value" (docs/runner-facts.md, 1.7, 1.8, 1.14). */
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

/** A composite action in the course of a job. */
interface Composite {
  readonly parent: JobState;
  readonly inputs: ValueObject;
  readonly actionName: string;
  readonly path: string;
}

/** The mutable state of a running job, or of a composite action in it. */
export class JobState {
  status: JobStatus = 'success';
  /** What became of the main stages alone. */
  mainStatus: JobStatus = 'success';
  /** Workflow and job `env:`, then what GITHUB_ENV brought. */
  readonly env: Record<string, string>;
  /** What GITHUB_PATH brought; the last one comes first on the PATH. */
  readonly prependPath: string[];
  readonly masker: SecretMasker;
  readonly steps: StepState[] = [];
  readonly errors: string[] = [];
  readonly rules: ForgeRules;
  readonly composite: Composite | undefined;
  #fixed: FixedContexts;

  constructor(
    rules: ForgeRules,
    fixed: FixedContexts,
    env: Readonly<Record<string, string>>,
    composite?: Composite,
  ) {
    this.rules = rules;
    this.#fixed = fixed;
    this.composite = composite;
    this.env = composite?.parent.env ?? { ...env };
    this.masker = composite?.parent.masker ?? new SecretMasker();
    this.prependPath = composite?.parent.prependPath ?? [];
  }

  /** The payload of the event. */
  get event(): Value {
    return this.#fixed.github['event'] ?? null;
  }

  /** The job itself. */
  get root(): JobState {
    return this.composite?.parent.root ?? this;
  }

  /** The state of a composite action: its own steps, inputs and status; everything else is the job's. */
  enter(state: StepState, inputs: ValueObject): JobState {
    const { compositeIsAlone, compositeMatrix } = this.rules;
    // On GitHub it is the name of the outermost step (docs/runner-facts.md, 12).
    const actionName = compositeIsAlone ? '' : (this.composite?.actionName ?? state.id);
    const fixed = { ...this.#fixed, inputs, secrets: {}, matrix: compositeMatrix(this.#fixed.leg) };
    const path = `/composite/${state.path}`;
    return new JobState(this.rules, fixed, {}, { parent: this, inputs, actionName, path });
  }

  /** The inputs of a composite action are evaluated again in every stage. */
  setInputs(inputs: ValueObject): void {
    this.#fixed = { ...this.#fixed, inputs };
  }

  /** What the status functions ask about, and `job.status`. */
  #statuses(place: keyof typeof AVAILABLE): { functions: JobStatus; job: JobStatus } {
    const { root } = this;
    if (root.status === 'cancelled') return { functions: 'cancelled', job: 'cancelled' };
    if (this.rules.compositeIsAlone) return { functions: this.mainStatus, job: this.mainStatus };
    // docs/runner-facts.md, 1.13: in pre and post it is the job's, also within a composite action.
    return { functions: place === 'stageIf' ? root.status : this.status, job: root.status };
  }

  /** What expressions at a certain place can see. `stepEnv` lies over the job's env. */
  scope(place: keyof typeof AVAILABLE, stepEnv: Readonly<Record<string, string>> = {}): Scope {
    const statuses = this.#statuses(place);
    const { leg: _, ...fixed } = this.#fixed;
    const all: Record<string, Value> = {
      ...fixed,
      env: { ...this.env, ...stepEnv },
      job: { status: statuses.job, workflow_ref: this.#fixed.jobWorkflowRef },
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
    return withStatus ? { contexts, status: statuses.functions } : { contexts };
  }

  /** The result of a stage that was not rescued; a cancellation is final. */
  merge(outcome: Outcome, stage: Stage = 'main'): void {
    if (stage === 'main') {
      this.mainStatus = worse(this.mainStatus, outcome);
      this.status = worse(this.status, outcome);
    } else if (stage === 'pre' || this.rules.postFailsJob) {
      this.root.status = worse(this.root.status, outcome);
    }
    if (outcome === 'cancelled') this.root.status = 'cancelled';
  }
}

function worse(status: JobStatus, outcome: Outcome): JobStatus {
  if (outcome === 'cancelled') return 'cancelled';
  return outcome === 'failure' && status === 'success' ? 'failure' : status;
}

/** Sets a name without regard to case, as the runner's dictionaries of outputs and state do. */
export function setIgnoringCase(record: Record<string, string>, name: string, value: string): void {
  const known = Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());
  record[known ?? name] = value;
}
