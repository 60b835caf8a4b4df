import type { CheckpointTaken } from '../core/modes/checkpoint.ts';
import type { Taken } from '../core/modes/taking.ts';
import { type Comparison } from '../core/verdict/comparison.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
import type { Surroundings } from './environment.ts';
import type { CheckInputs, CheckpointInputs, IfNoFilesFound, PlanInputs, TrackInputs } from './inputs.ts';
/** Tells what was odd about taking a snapshot. @throws Error when a pattern matched nothing and that is an error */
export declare function reportTaken(taken: Taken, ifNoFilesFound: IfNoFilesFound): void;
/**
 * Writes outputs, report, log and summary of a step that compared.
 *
 * @param recorded what was or will be recorded, in words
 */
export declare function reportVerdict(judged: Verdict, taken: Taken | undefined, request: CheckInputs | PlanInputs | TrackInputs, surroundings: Surroundings, folder: string, recorded: string): Promise<void>;
/** Writes outputs, log and summary of a step that took a checkpoint. */
export declare function reportCheckpoint(done: CheckpointTaken, request: CheckpointInputs, surroundings: Surroundings): Promise<void>;
/** Lists the changed files in a collapsed group. */
export declare function logChanges(comparison: Comparison): void;
/** Appends to the job summary, where there is one. */
export declare function writeSummary(html: string, surroundings: Surroundings): Promise<void>;
