import type { Refs } from '../../core/history/history.ts';
import { type Event } from './event.ts';
/** What is known of the job that a step runs in, and of the runner that it runs on. */
export interface RunnerFacts {
    /** The caller's workflow file without the ref; `''` where the runner does not tell it. */
    readonly workflowFile: string;
    /** `GITHUB_WORKFLOW_REF`: differs from the input `workflow-ref` in a reusable workflow. */
    readonly workflowRef: string;
    /** `GITHUB_JOB`: the same for all legs of a matrix. */
    readonly jobId: string;
    /** What the runner calls the step: its id, or a name or number that the runner made up. */
    readonly action: string;
    /** The digest of the path of the job within its run; {@link UNKNOWN} where the runner does not tell it. */
    readonly jobPath: string;
    /** The digest of what the event says of the place that the work is for. */
    readonly occasion: string;
    /** Whether a run has an id that no other run has. */
    readonly runIdsAreUnique: boolean;
    /** Whether the step stands in a composite action of which the runner tells neither the matrix nor the job's end. */
    readonly inOpaqueComposite: boolean;
    /** Runs of a merge queue save where no other run looks. */
    readonly mergeQueue: boolean;
    /** The ref of the run, and those that it may be compared with. */
    readonly refs: {
        readonly own: string;
        readonly base: string;
        readonly defaultBranch: string;
    };
    /** What the cache service does and does not do. */
    readonly cache: CacheFacts;
}
/** What the runner's cache service does and does not do. */
export interface CacheFacts {
    /** Milliseconds within which it can't tell which of two entries is the newer one. */
    readonly orderMilliseconds: number;
    /** Days after which an entry that was only looked up, not downloaded, may go; `undefined`: a look-up is use. */
    readonly downloadAfterDays: number | undefined;
    /** Whether it asks for a token. */
    readonly needsToken: boolean;
}
/** What the runner says, put together. */
export declare function runnerFacts(env: NodeJS.ProcessEnv, event: Event): RunnerFacts;
/** What a ref without a history may be compared with. */
export type Fallback = 'base' | 'default-branch' | 'none';
/** The refs whose records count for a run, in order. */
export declare function refsFor({ refs }: RunnerFacts, fallback: Fallback): Refs;
/** Where one folder keeps the history, whatever is checked out in it. */
export declare const REFS_OF_A_PLACE: Refs;
