import { type Surroundings } from './environment.ts';
/** What an error means for the job: `main` fails its step, the others must not take the job down. */
export type OnError = 'fail' | 'warn';
/**
 * Runs one stage of the action and ends the process: sockets of the cache client may keep it alive long after the
 * work is done (RUNNER_FACTS §8.9).
 */
export declare function runStage(work: (surroundings: Surroundings) => Promise<void>, onError: OnError): Promise<never>;
/** What is meant to fail the job, also from a stage whose errors do not. */
export declare class JobFailure extends Error {
    readonly name = "JobFailure";
}
