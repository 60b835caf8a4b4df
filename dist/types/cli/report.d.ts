import type { Taken } from '../core/modes/taking.ts';
import type { Comparison } from '../core/verdict/comparison.ts';
import { type Report } from '../core/verdict/report.ts';
import { type Verdict } from '../core/verdict/verdict.ts';
import type { Output } from './output.ts';
/**
 * Tells what was odd about taking a snapshot.
 *
 * @param directory what patterns are relative to
 */
export declare function reportTaken(taken: Taken, directory: string, output: Output): void;
/** The report of a verdict, as `--json` prints it. */
export declare function reportOf(verdict: Verdict, taken: Taken | undefined, elapsed: number): Report;
/** A line with the names of the groups that changed, where there are any. */
export declare function groupLines(verdict: Verdict): string[];
/** One line for each path that changed, sorted by path; a rename is one line, at its new path. */
export declare function changeLines(comparison: Comparison): string[];
