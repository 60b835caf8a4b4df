import type { Surroundings } from '../environment.ts';
import type { CheckInputs } from '../inputs.ts';
/** `mode: check`: has anything changed since the checkpoint, or since the job's start? Records nothing. */
export declare function checkStep(request: CheckInputs, surroundings: Surroundings): Promise<void>;
