import type { GroupVerdicts } from '../core/modes/taking.ts';
import { type Comparison } from '../core/verdict/comparison.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
/** What the summary of a verdict tells. */
export interface VerdictFacts {
    readonly name: string;
    readonly verdict: Verdict;
    /** Number of tracked files. */
    readonly files: number;
    readonly groups: GroupVerdicts | undefined;
}
/** The summary of a verdict. */
export declare function verdictSummary({ name, verdict, files, groups }: VerdictFacts, runUrl: (runId: string) => string, now: Date): string;
/** The summary of a checkpoint that was taken. */
export declare function checkpointSummary(name: string, files: number, stores: readonly string[]): string;
/** The summary of drift: what the job changed after the step. */
export declare function driftSummary(name: string, comparison: Comparison): string;
