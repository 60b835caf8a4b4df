import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Taken } from '../../core/modes/taking.ts';
import { errorCode } from '../../core/unknown.ts';
import type { Verdict } from '../../core/verdict/verdict.ts';
import { jsonLine } from '../json.ts';
import { reportOf } from '../report.ts';
import type { Run } from './run.ts';

/**
 * Writes the report where the user wants it, before the command begins, which may read it. A relative path is relative
 * to where the process was started.
 *
 * @throws Error when it cannot be written
 */
export function writeReport({ request, surroundings }: Run, verdict: Verdict, taken: Taken): void {
  const { reportFile } = request;
  if (reportFile === undefined) return;
  try {
    writeFileSync(
      resolve(surroundings.cwd(), reportFile),
      jsonLine(reportOf(verdict, taken, surroundings.elapsed())),
    );
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new Error(
      `Cannot write the report to ${JSON.stringify(reportFile)}: ${code}. Name a file in a folder that exists and may be written.`,
      { cause: error },
    );
  }
}
