import type { Surroundings } from '../environment.ts';
import type { DoneInputs } from '../inputs.ts';
/** `mode: done`: the work that a plan of this run asked for has succeeded, for some of its groups. */
export declare function doneStep(request: DoneInputs, surroundings: Surroundings): Promise<void>;
