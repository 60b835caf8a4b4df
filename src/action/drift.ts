import { exportVariable } from '@actions/core';
import { errorMessage, withoutStop } from '../core/unknown.ts';
import { logWarning } from './log.ts';

/**
 * The environment variable that tells whether the job changed the files of a tracker. Outputs that are set in post
 * reach nobody, but a variable set there reaches the job's `outputs:` (RUNNER_FACTS §1.10).
 *
 * @param name the tracker's name; letters become upper case, all but letters and digits `_`, no name is `DEFAULT`
 */
export function driftVariable(name: string): string {
  return `FILE_TRACKER_DRIFT_${name === '' ? 'DEFAULT' : name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}

/** Tells later steps, and the job's outputs. That it can't be told is no reason to forget what is to be recorded. */
export function tellDrift(variable: string, drifted: boolean): void {
  try {
    exportVariable(variable, String(drifted));
  } catch (error) {
    const why = withoutStop(errorMessage(error));
    logWarning(`${variable} is not set to "${drifted}": ${why}. What reads it does not know of drift.`);
  }
}
