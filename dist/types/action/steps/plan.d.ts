import type { Clock } from '../../core/modes/succession.ts';
import type { Surroundings } from '../environment.ts';
import type { PlanInputs } from '../inputs.ts';
/** `mode: plan`: which groups have changed since they last succeeded, where other jobs or steps do the work? */
export declare function planStep(request: PlanInputs, surroundings: Surroundings): Promise<void>;
/** Waiting, for at most a quarter of the time that the store may take. */
export declare function clockFor(timeoutSeconds: number): Clock;
