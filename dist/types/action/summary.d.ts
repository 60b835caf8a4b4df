import { type Comparison } from '../core/verdict/comparison.ts';
import { type Asked } from '../core/verdict/describe.ts';
import { type Verdict } from '../core/verdict/verdict.ts';
/** What the summary of a verdict tells. */
export interface VerdictFacts {
    readonly name: string;
    readonly verdict: Verdict;
    readonly asked: Asked;
    /** What was or will be recorded, in words. */
    readonly recorded: string;
}
/** The summary of a verdict. */
export declare function verdictSummary({ name, verdict, asked, recorded }: VerdictFacts, runUrl: (runId: string) => string): string;
/** The summary of a checkpoint that was taken. */
export declare function checkpointSummary(name: string, files: string, stores: readonly string[]): string;
/** The summary of drift: what the job changed after the step. */
export declare function driftSummary(name: string, comparison: Comparison): string;
