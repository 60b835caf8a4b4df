/**
 * The environment variable that tells whether the job changed the files of a tracker. Outputs that are set in post
 * reach nobody, but a variable set there reaches the job's `outputs:` (docs/runner-facts.md, 1.10).
 *
 * @param name the tracker's name; letters become upper case, all but letters and digits `_`, no name is `DEFAULT`
 */
export function driftVariable(name: string): string {
  return `FILE_TRACKER_DRIFT_${name === '' ? 'DEFAULT' : name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}
