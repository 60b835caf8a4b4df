import { type Origin } from '../core/history/record.ts';
import type { CheckpointRequest } from './request.ts';
import type { Surroundings } from './surroundings.ts';
/**
 * Takes a checkpoint and records it: under its name or, without one, under what is tracked and as the project's
 * latest.
 *
 * @returns the exit code
 */
export declare function checkpointCommand(request: CheckpointRequest, surroundings: Surroundings): Promise<number>;
/** Where a checkpoint comes from that no workflow run took. */
export declare function originHere(now: Date): Origin;
