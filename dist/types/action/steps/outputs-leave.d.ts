import type { Surroundings } from '../environment.ts';
import type { TrackInputs } from '../inputs.ts';
/**
 * Warns where the outputs of a `track` leave its job: it records the success of this job, whatever the jobs do that read
 * them. Silent where the workflow file can't be read.
 */
export declare function warnOfLeavingOutputs({ calledFile }: TrackInputs, { facts, workspace }: Surroundings): Promise<void>;
