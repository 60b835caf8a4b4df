import type { CacheMode, Scope } from '../cache-service/index.ts';
import type { Value, ValueObject } from './expression/value.ts';
import type { RunContext } from './run-context.ts';
import type { Stage } from './stage-result.ts';
import type { Step } from './steps.ts';

export type Os = 'Linux' | 'Windows' | 'macOS';
/** Files by path relative to some folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** When to cancel a job. */
export interface Cancellation {
  /** After the main stage of this step. */
  readonly afterStep?: string;
  /** While a stage of this step runs: when it prints a matching line, or after some time. */
  readonly during?: {
    readonly step: string;
    readonly stage?: Stage;
    readonly line?: RegExp;
    readonly afterMs?: number;
  };
}

/** One job (one matrix leg) to run. Everything but the steps has a default. */
export interface JobSpec {
  readonly steps: readonly Step[];
  /** Path of the workflow file: `.github/workflows/ci.yml`. */
  readonly workflow?: string;
  readonly workflowName?: string;
  /** Key of the job in the workflow: `build`. */
  readonly jobId?: string;
  /** The values of this matrix leg; null (the default) outside a matrix. */
  readonly matrix?: ValueObject | null;
  readonly strategy?: ValueObject;
  /** Default: a new one for every job. */
  readonly runId?: number | string;
  readonly runAttempt?: number;
  readonly runNumber?: number;
  /** Default: `push`. */
  readonly event?: string;
  /** More of the event than what follows from the rest. */
  readonly eventPayload?: ValueObject;
  /** Default: the default branch; for a pull request `refs/pull/N/merge`. */
  readonly ref?: string;
  readonly sha?: string;
  /** GITHUB_BASE_REF and GITHUB_HEAD_REF: branch names, for pull requests. */
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly actor?: string;
  /** Default: `<repository>/<workflow>@<ref>`. */
  readonly workflowRef?: string;
  /** The file the job is written in. It differs from `workflowRef` in a reusable workflow. */
  readonly jobWorkflowRef?: string;
  /** Workflow and job level `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** The `inputs` context: those of a dispatch, or of a call. */
  readonly inputs?: ValueObject;
  /** Those of the dispatch, where `inputs` are those of a call. */
  readonly dispatchInputs?: ValueObject;
  readonly needs?: ValueObject;
  readonly vars?: ValueObject;
  readonly secrets?: Readonly<Record<string, string>>;
  /** ACTIONS_CACHE_MODE; the token's permissions follow it (docs/runner-facts.md, 9.8). */
  readonly cacheMode?: CacheMode;
  /** Instead of the scopes that event, ref and cacheMode give. */
  readonly cacheScopes?: readonly Scope[];
  /** Lies in the workspace before the first step, in addition to what is there. */
  readonly files?: Files;
  /** Fake executables, first on the PATH: name to bash script. Calls are listed in `JobResult.calls`. */
  readonly bin?: Readonly<Record<string, string>>;
  /** What RUNNER_OS and `runner.os` say. */
  readonly os?: Os;
  /** Step debug logging: RUNNER_DEBUG=1. */
  readonly debug?: boolean;
  /** GITHUB_SERVER_URL; another host than github.com means GHES. */
  readonly serverUrl?: string;
  /** ACTIONS_ORCHESTRATION_ID, which not every runner sets (docs/runner-facts.md, 12). */
  readonly orchestrationId?: string;
  readonly cancel?: Cancellation;
  /** `outputs:` of the job: expressions, or a function of them. */
  readonly outputs?: Readonly<Record<string, string>> | ((context: OutputContext) => Record<string, string>);
  /** Called after the last post, before RUNNER_TEMP is emptied. */
  readonly beforeCleanup?: (context: RunContext) => void | Promise<void>;
}

/** What a function for job outputs gets. */
interface OutputContext {
  readonly env: Readonly<Record<string, string>>;
  evaluate(template: string): Value;
}
