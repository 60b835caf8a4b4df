import type { Surroundings } from '../environment.ts';
import type { TrackInputs } from '../inputs.ts';
/** `mode: track`: has anything changed since this step's job last succeeded? */
export declare function trackStep(request: TrackInputs, surroundings: Surroundings): Promise<void>;
