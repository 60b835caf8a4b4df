import type { Files } from './runner/index.ts';

/** How a workflow is started. */
export interface Trigger {
  /** Default: `main`. */
  readonly branch?: string;
  /** The number of a pull request into main that starts it. */
  readonly pullRequest?: number;
}

/** What lies in the repository beside the workflow and the files. */
export interface Beside {
  /** Composite actions of the repository: what `uses:` says (`./actions/x`), and their action.yml. */
  readonly composites?: Readonly<Record<string, string>>;
}

/** What a step did. */
export interface StepRun {
  readonly result: 'success' | 'failure' | 'did not run';
  readonly outputs: Readonly<Record<string, string>>;
}

/** What a run of a workflow did. */
export interface ForgeRun {
  /**
   * @param step its id; `outer/inner` in a composite action
   * @param matrix values of the leg
   */
  stepRun(job: string, step: string, matrix?: Readonly<Record<string, string | number>>): StepRun;
}

/** A repository on a forge, with a runner and a cache service. */
export interface ForgeProject extends AsyncDisposable {
  /** Sets what the repository holds. */
  commit(files: Files): void;
  /** Runs a workflow on it. */
  start(yaml: string, trigger?: Trigger, beside?: Beside): Promise<ForgeRun>;
}
