import { type Origin } from '../core/history/record.ts';
import { type RunnerFacts } from './runner/facts.ts';
/** What the runner says of the job, read once. */
export interface Surroundings {
    readonly env: NodeJS.ProcessEnv;
    readonly platform: NodeJS.Platform;
    readonly home: string;
    /** Absolute. */
    readonly workspace: string;
    /** A folder of ours below `RUNNER_TEMP`, private to this attempt of this job. Absolute; may not exist yet. */
    readonly jobFolder: string;
    /** `RUNNER_TOOL_CACHE`, which outlives the job on a machine of one's own; `undefined` where there is none. */
    readonly toolCache: string | undefined;
    readonly repository: string;
    /** `RUNNER_NAME`: two runners of one machine may have the same workspace path, in containers. */
    readonly runnerName: string;
    readonly runUrl: (runId: string) => string;
    readonly origin: Origin;
    readonly facts: RunnerFacts;
}
/**
 * Reads the surroundings of an action's process.
 *
 * @throws Error when `RUNNER_TEMP` is missing, without which nothing can be handed from main to post
 */
export declare function readSurroundings(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string, cwd: string, now: Date): Surroundings;
