import { saveState } from '@actions/core';
import { count } from '../core/verdict/describe.ts';
import type { Surroundings } from './environment.ts';
import { recordJobStart } from './job-start.ts';
import { logLine } from './log.ts';
import { readRequest } from './request.ts';
import { runStage } from './stage.ts';

/**
 * Before the job's first step, for `since: job-start`: takes the snapshot that main compares with. Nothing that goes
 * wrong here fails the job: main then says that it is not known.
 */
export function pre(): Promise<never> {
  return runStage(async (surroundings) => {
    try {
      await takeJobStart(surroundings);
    } catch (error) {
      // That it was not recorded is another thing than that there was none.
      saveState('job-start-failed', "the state at the job's start could not be recorded");
      throw error;
    }
  }, 'warn');
}

async function takeJobStart(surroundings: Surroundings): Promise<void> {
  // Main fails for what is wrong with the inputs; until then expressions may lack what they refer to.
  const request = await readRequest(surroundings);
  if (request.mode !== 'check' || request.tracker === undefined) return;
  const { folder, files, result } = await recordJobStart(request.tracker, request.values, surroundings);
  if (result?.kind === 'not-saved')
    throw new Error(`The state at the job's start was not recorded: ${result.why}.`);
  saveState('job-start', folder);
  logLine(`checkpoint of the job's start: ${count(files, 'file')}.`);
}
