import type { Surroundings } from './surroundings.ts';
/**
 * Does what the arguments ask for. Whatever goes wrong is told on stderr and has an exit code that is no answer.
 *
 * @param args without node and the script
 * @returns the exit code
 */
export declare function runProgram(args: readonly string[], surroundings: Surroundings): Promise<number>;
