import type { CheckRequest } from './request.ts';
import type { Surroundings } from './surroundings.ts';
/**
 * Compares with the checkpoint: `changed`, `same` and `diff`. A checkpoint that is damaged and a store that fails
 * are doubt, and doubt is a change; only that there is no checkpoint at all has an exit code of its own.
 *
 * @returns the exit code
 */
export declare function checkCommand(request: CheckRequest, surroundings: Surroundings): Promise<number>;
