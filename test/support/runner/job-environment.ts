import path from 'node:path';
import { actionVariables, baseEnvironment, githubValues, prefixed, runnerValues } from './environment.ts';
import { FORGES } from './forge.ts';
import type { JobHost } from './job-host.ts';
import type { JobSpec } from './job-spec.ts';
import type { JobState } from './job-state.ts';

/** What differs from stage to stage of an action. */
export interface ActionVariables {
  readonly stepEnv: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** INPUT_* */
  readonly inputs: Readonly<Record<string, string>>;
  /** GITHUB_ACTION. */
  readonly actionName: string;
  /** Of the composite action that the step is in. */
  readonly actionPath: string | undefined;
  /** Of a remote action. */
  readonly action: { readonly repository: string; readonly ref: string } | undefined;
}

/** Builds the environments of a job's processes (docs/runner-facts.md, 2). */
export class JobEnvironment {
  readonly debug: boolean;
  readonly #job: JobState;
  readonly #base: Readonly<Record<string, string>>;
  readonly #fixed: Readonly<Record<string, string>>;
  readonly #action: Readonly<Record<string, string>>;
  readonly #shared: Readonly<Record<string, string>>;
  readonly #binFolder: string;

  constructor(host: JobHost, spec: JobSpec, job: JobState, binFolder: string) {
    this.debug = spec.debug ?? false;
    this.#job = job;
    this.#base = baseEnvironment(host.identity.paths);
    const { variables, withheld, sharesVariables } = FORGES[host.identity.forge];
    const github = Object.entries(githubValues(host.identity, spec)).filter(
      ([name]) => !withheld.includes(name) || (name === 'workflow_ref' && spec.workflowRef !== undefined),
    );
    this.#fixed = {
      ...prefixed('GITHUB', Object.fromEntries(github)),
      ...prefixed('RUNNER', runnerValues(host.identity, spec)),
      ...variables,
    };
    this.#action = actionVariables(host.identity, spec);
    this.#shared = sharesVariables ? this.#action : {};
    this.#binFolder = binFolder;
  }

  forAction(variables: ActionVariables): Record<string, string> {
    const { stepEnv, state, inputs, actionName, actionPath, action } = variables;
    const env = { ...this.#base, ...this.#job.env, ...stepEnv, ...prefixedState(state), ...inputs };
    return {
      ...env,
      PATH: this.#path(env['PATH']),
      ...this.#fixed,
      GITHUB_ACTION: actionName,
      ...(actionPath === undefined ? {} : { GITHUB_ACTION_PATH: actionPath }),
      // Only for remote actions (docs/runner-facts.md, 2).
      ...(action ? { GITHUB_ACTION_REPOSITORY: action.repository, GITHUB_ACTION_REF: action.ref } : {}),
      ...this.#action,
    };
  }

  /** GitHub's `run:` steps get no token and no cache address (docs/runner-facts.md, 2). */
  forScript(actionName: string, stepEnv: Readonly<Record<string, string>>): Record<string, string> {
    const env = { ...this.#base, ...this.#job.env, ...stepEnv };
    return {
      ...env,
      PATH: this.#path(env['PATH']),
      ...this.#fixed,
      GITHUB_ACTION: actionName,
      ...this.#shared,
    };
  }

  #path(inherited: string | undefined): string {
    const folders = [...this.#job.prependPath].reverse();
    return [...folders, this.#binFolder, inherited ?? ''].join(path.delimiter);
  }
}

/** The names keep their case (docs/runner-facts.md, 1.11). */
function prefixedState(state: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}
