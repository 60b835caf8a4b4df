import { errorMessage } from '../core/unknown.ts';
import { homeFolder } from '../disk/home-folder.ts';
import { readSurroundings, type Surroundings } from './environment.ts';
import { logDebug, logError, logWarning } from './log.ts';

/** What an error means for the job: `main` fails its step, the others must not take the job down. */
export type OnError = 'fail' | 'warn';

/**
 * Runs one stage of the action and ends the process: sockets of the cache client may keep it alive long after the
 * work is done (docs/runner-facts.md, 8.9).
 */
export async function runStage(
  work: (surroundings: Surroundings) => Promise<void>,
  onError: OnError,
): Promise<never> {
  let exitCode = 0;
  try {
    await work(readSurroundings(process.env, process.platform, homeFolder(), process.cwd(), new Date()));
  } catch (error) {
    const fails = onError === 'fail' || error instanceof JobFailure;
    if (fails) logError(errorMessage(error));
    else logWarning(errorMessage(error));
    if (error instanceof Error && error.stack !== undefined) logDebug(error.stack);
    exitCode = fails ? 1 : 0;
  }
  return endProcess(exitCode);
}

/** What is meant to fail the job, also from a stage whose errors do not. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
}

/** Ends the process when all that was printed has been handed over; a pipe may take it later. */
function endProcess(exitCode: number): Promise<never> {
  return new Promise(() => {
    process.stdout.write('', () => process.exit(exitCode));
  });
}
