import { type CacheBackend, cacheEnvironment, forgeCacheUrl, type Scope } from '../cache-service/index.ts';
import { printedAs, type Value, type ValueObject } from './expression/value.ts';

/** Whose runner it is. act's code is also in the runners of Gitea and Forgejo. */
export type Forge = 'github' | 'act' | 'gitea' | 'forgejo';

/** What one forge's runner does otherwise than another's (docs/runner-facts.md, 10, 13). */
export interface ForgeRules {
  /** In the environment of every process. */
  readonly variables: Readonly<Record<string, string>>;
  /** What of the `github` context becomes GITHUB_*; everything when absent. */
  readonly withheld: readonly string[];
  /** The values of the `runner` context that there are. */
  readonly runnerValues: readonly string[];
  /** The name of a workflow without a `name:`. */
  readonly unnamedWorkflow: (file: string) => string;
  /** Every run has the number 1 unless it is told another. */
  readonly fixedRunId: boolean;
  /** What the ref of a pull request ends with. */
  readonly pullRef: 'merge' | 'head';
  /** What GITHUB_EVENT_NAME is in a called workflow; that of the caller when absent. */
  readonly calledEvent: string | undefined;
  /** Whether a called workflow counts as the workflow, for GITHUB_WORKFLOW. */
  readonly calledIsWorkflow: boolean;
  /** `run:` steps see what JS actions see, the cache service included. */
  readonly sharesVariables: boolean;
  /** Each job has a workspace and a temporary folder of its own. */
  readonly newFolders: boolean;
  /** The `matrix` context outside of a matrix (null) and for a leg. */
  readonly matrix: (leg: ValueObject | null) => Value;
  /** The `matrix` context in a composite action. */
  readonly compositeMatrix: (leg: ValueObject | null) => Value;
  /** GITHUB_ACTION of a step without an id; by its place in the job. */
  readonly stepsAreNumbered: boolean;
  /** In a composite action: GITHUB_ACTION and the status are those of its own steps. */
  readonly compositeIsAlone: boolean;
  /** A pre-if without a status function means `success() && (…)`. */
  readonly preIfImpliesSuccess: boolean;
  /** Post runs where main ran, in reverse order of the steps, and is told of main steps alone. */
  readonly postFollowsMain: boolean;
  /** A post that fails makes the job fail. */
  readonly postFailsJob: boolean;
  /** Outputs of post are kept. */
  readonly postHasOutputs: boolean;
  /** The defaults of an action's inputs are evaluated once. */
  readonly defaultsOnce: boolean;
}

const GITHUB: ForgeRules = {
  variables: {},
  withheld: [],
  runnerValues: ['os', 'arch', 'name', 'environment', 'tool_cache', 'temp', 'workspace', 'debug'],
  unnamedWorkflow: (file) => file,
  fixedRunId: false,
  pullRef: 'merge',
  calledEvent: undefined,
  calledIsWorkflow: false,
  sharesVariables: false,
  newFolders: false,
  matrix: (leg) => leg,
  compositeMatrix: (leg) => leg,
  stepsAreNumbered: false,
  compositeIsAlone: false,
  preIfImpliesSuccess: false,
  postFollowsMain: false,
  postFailsJob: true,
  postHasOutputs: false,
  defaultsOnce: false,
};

const ACT: ForgeRules = {
  variables: { ACT: 'true' },
  withheld: [
    'actor_id',
    'ref_protected',
    'repository_id',
    'repository_owner_id',
    'triggering_actor',
    'workflow_ref',
    'workflow_sha',
  ],
  runnerValues: ['os', 'arch', 'tool_cache', 'temp'],
  unnamedWorkflow: (file) => file.split('/').at(-1) ?? file,
  fixedRunId: true,
  pullRef: 'merge',
  calledEvent: undefined,
  calledIsWorkflow: true,
  sharesVariables: true,
  newFolders: true,
  matrix: (leg) => leg ?? {},
  compositeMatrix: () => null,
  stepsAreNumbered: true,
  compositeIsAlone: true,
  preIfImpliesSuccess: true,
  postFollowsMain: true,
  postFailsJob: true,
  postHasOutputs: true,
  defaultsOnce: true,
};

const GITEA: ForgeRules = {
  ...ACT,
  variables: { ...ACT.variables, GITEA_ACTIONS: 'true' },
  unnamedWorkflow: () => '',
  fixedRunId: false,
  pullRef: 'head',
  calledEvent: 'workflow_call',
};

/** What each forge does. */
export const FORGES: Readonly<Record<Forge, ForgeRules>> = {
  github: GITHUB,
  act: ACT,
  gitea: GITEA,
  forgejo: {
    ...GITEA,
    variables: { ...GITEA.variables, FORGEJO_ACTIONS: 'true' },
    matrix: (leg) => printedAs(leg ?? {}, { Matrix: leg ?? {} }),
    compositeMatrix: () => printedAs({}, { Matrix: null }),
    postFailsJob: false,
  },
};

/** The ACTIONS_* variables about the cache service. */
export function cacheVariables(
  forge: Forge,
  cache: CacheBackend | undefined,
  scopes: readonly Scope[],
  run: string,
): Record<string, string> {
  if (forge === 'github') return cache === undefined ? {} : cacheEnvironment(cache, scopes, run);
  // The address of the server, which is there whether or not it has a cache.
  const server: Record<string, string> =
    forge === 'act' ? {} : { ACTIONS_RESULTS_URL: 'http://127.0.0.1:3000', ACTIONS_RUNTIME_TOKEN: 'no-jwt' };
  if (cache === undefined) return server;
  if (cache.kind !== 'forge') throw new Error(`A runner of ${forge} needs a cache service of kind 'forge'.`);
  return { ...server, ACTIONS_CACHE_URL: forgeCacheUrl(cache, run) };
}
