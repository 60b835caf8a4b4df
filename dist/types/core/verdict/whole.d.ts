import type { Present } from './judge.ts';
import type { PartVerdict, Verdict } from './verdict.ts';
/** The verdict of all parts together: changed exactly when one of them is, for the first reason that any has. */
export declare function wholeOf(parts: readonly PartVerdict[], present: Present, why: string | undefined): Verdict;
