import type { RunRequest } from './request.ts';
import type { Surroundings } from './surroundings.ts';
/**
 * Runs a command if something changed since it last succeeded, and records a checkpoint when it does. What is
 * recorded is the snapshot that was decided on, taken before the command: what the command itself writes into
 * tracked files must not become the baseline unseen.
 *
 * @returns the exit code: the command's own, 0 when it was not needed
 */
export declare function runCommand(request: RunRequest, surroundings: Surroundings): Promise<number>;
