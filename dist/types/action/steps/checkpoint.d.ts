import type { Surroundings } from '../environment.ts';
import type { CheckpointInputs } from '../inputs.ts';
/** `mode: checkpoint`: remember these files now, for this job and in the chosen store. */
export declare function checkpointStep(request: CheckpointInputs, surroundings: Surroundings): Promise<void>;
