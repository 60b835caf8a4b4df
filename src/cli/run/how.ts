import { printable } from '../../core/printable.ts';
import type { Split } from '../options.ts';
import type { RunDoing, RunRequest } from '../request.ts';
import { UsageError } from '../usage-error.ts';

/** More children than this are a mistake. */
const MOST_JOBS = 1_000;

/**
 * How `run` is to go about its work.
 *
 * @throws UsageError for options that exclude each other, or mean nothing
 */
export function parseHow({
  values,
  given,
}: Split): Pick<RunRequest, 'doing' | 'forced' | 'jobs' | 'reportFile'> {
  const forced = given.has('force');
  const doing = parseDoing(given);
  if (doing.kind === 'mark-done' && forced) throw excluding('mark-done', 'force');
  return { doing, forced, jobs: parseJobs(values.get('jobs')), reportFile: values.get('report') };
}

function parseDoing(given: Split['given']): RunDoing {
  if (given.has('dry-run')) {
    if (given.has('mark-done')) throw excluding('dry-run', 'mark-done');
    return { kind: 'dry-run', format: given.has('json') ? 'json' : 'text' };
  }
  if (given.has('json')) {
    throw new UsageError(
      'The option --json is given to run, whose standard output belongs to the command. Use --report FILE, or --dry-run --json.',
    );
  }
  return { kind: given.has('mark-done') ? 'mark-done' : 'run' };
}

function parseJobs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const jobs = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`Invalid --jobs "${printable(text)}". Write a number from 1 to ${MOST_JOBS}.`);
}

function excluding(one: string, other: string): UsageError {
  return new UsageError(`The options --${one} and --${other} exclude each other. Leave one of them out.`);
}
