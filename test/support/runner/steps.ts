import type { JobStatus } from './expression/evaluate.ts';
import type { Value } from './expression/value.ts';
import type { Files } from './job-spec.ts';
import type { RunContext } from './run-context.ts';

/** What a function as `if` gets. */
interface ConditionContext {
  readonly status: JobStatus;
  evaluate(template: string): Value;
}

interface StepCommon {
  readonly id?: string;
  readonly name?: string;
  /** An expression as in a workflow, or a function, which then is the whole condition (no `success() &&`). */
  readonly if?: string | ((context: ConditionContext) => boolean);
  readonly env?: Readonly<Record<string, string>>;
  readonly continueOnError?: boolean;
}

/** A step that runs a JS action. */
export interface UsesStep extends StepCommon {
  readonly type: 'uses';
  /** Expressions are evaluated again in every stage (docs/runner-facts.md, 1.8). */
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  /** False for `uses: ./`, which has no pre (docs/runner-facts.md, 1.3). */
  readonly remote: boolean;
  /** Folder of the action.yml; default: the runner's action. */
  readonly action?: string;
  /** GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF of a remote action. */
  readonly repository: string;
  readonly ref: string;
}

/** A step that runs a shell script or a function of the test. */
export interface RunStep extends StepCommon {
  readonly type: 'run';
  readonly do: string | ((context: RunContext) => void | Promise<void>);
  /** `bash` adds `-o pipefail` to the default `bash -e`; `sh` is `sh -e`. */
  readonly shell?: 'bash' | 'sh';
  readonly workingDirectory?: string;
  /** Evaluated for functions that stand in for an action. */
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

/** A step that runs a composite action. */
export interface CompositeStep extends StepCommon {
  readonly type: 'composite';
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  /** False for an action of the workspace: then no step in it has a pre (docs/runner-facts.md, 1.5). */
  readonly remote: boolean;
  /** Input names with their default expression; undefined when the input has none. */
  readonly inputs: Readonly<Record<string, string | undefined>>;
  /** Output names with their expression. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export type Step = UsesStep | RunStep | CompositeStep;

type UsesOptions = Omit<UsesStep, 'type' | 'remote' | 'repository' | 'ref'> &
  Partial<Pick<UsesStep, 'remote' | 'repository' | 'ref'>>;

type CompositeOptions = Omit<CompositeStep, 'type' | 'remote' | 'inputs' | 'outputs'> &
  Partial<Pick<CompositeStep, 'remote' | 'inputs' | 'outputs'>>;

export interface CheckoutOptions extends StepCommon {
  /** What the repository holds now; default: the runner's `files`. */
  readonly files?: Files;
  /** False keeps untracked files, as `clean: false` does. */
  readonly clean?: boolean;
}

/** Builders for steps. */
export const step = {
  uses: (options: UsesOptions = {}): UsesStep => ({
    remote: true,
    repository: 'octo-org/file-tracker',
    ref: 'v1',
    ...options,
    type: 'uses',
  }),
  run: (options: Omit<RunStep, 'type'>): RunStep => ({ ...options, type: 'run' }),
  composite: (options: CompositeOptions): CompositeStep => ({
    remote: true,
    inputs: {},
    outputs: {},
    ...options,
    type: 'composite',
  }),
  /** A stand-in for actions/checkout. */
  checkout: ({ files, clean = true, ...options }: CheckoutOptions = {}): RunStep => ({
    name: 'actions/checkout',
    ...options,
    type: 'run',
    do: (context) => context.checkout(files, clean),
  }),
};
