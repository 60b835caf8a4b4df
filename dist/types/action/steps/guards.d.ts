import type { Identity } from '../../core/history/identity.ts';
import type { Standing } from '../../core/history/standing.ts';
import type { Everywhere, TrackInputs } from '../inputs.ts';
import type { RunnerFacts } from '../runner/facts.ts';
/** @throws Error where nothing tells this workflow from others of the repository, and there is no name */
export declare function refuseUnknownWorkflow({ name }: Everywhere, { workflowFile }: RunnerFacts): void;
/** @throws Error where nothing tells this job from others of the repository, and there is no name */
export declare function refuseUnknownJob(request: Everywhere, facts: RunnerFacts): void;
/** @throws Error where nobody tells how the job ends, so that a failure would be recorded as a success */
export declare function refuseUnknownEnd({ outcomeGiven }: TrackInputs, facts: RunnerFacts): void;
/** @throws Error where another step of the job has the same history */
export declare function refuseSharedIdentity(mode: 'track' | 'plan', { digest }: Identity, jobFolder: string): void;
/** Tells of records that another job of the same identity made, or this one for something else. */
export declare function tellOfOthers(foreign: Extract<Standing, {
    kind: 'foreign';
}>['what'] | undefined): void;
