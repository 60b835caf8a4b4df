import type { Comparison } from './comparison.ts';
import type { Verdict } from './verdict.ts';
/** `1 file`, `2 files`, `12,345 files`. */
export declare function count(number: number, noun: string): string;
/** A whole number with commas: `12,345`. Loading the platform's tables for this would take longer than the look-up. */
export declare function digits(number: number): string;
/** How long ago an instant was: `just now`, `5 minutes ago`, `3 days ago`. */
export declare function age(createdAt: string, now: Date): string;
/** An instant without its milliseconds: `2026-11-25T04:30:00Z`. */
export declare function wholeSeconds(createdAt: string): string;
/** What changed, in numbers: `1 modified, 2 added`; `''` when nothing did. */
export declare function changeCounts(comparison: Pick<Comparison, 'added' | 'modified' | 'removed'>): string;
/** What a verdict was asked about, for its words. */
export interface Asked {
    /** Number of files that are tracked; `undefined` where it is not known what to track. */
    readonly files: number | undefined;
    /** What is said where there is nothing to compare with, such as `there is no checkpoint yet`. */
    readonly absent: string;
    readonly now: Date;
    /** What is compared with; `checkpoint` where it is not said. */
    readonly what?: 'success' | 'checkpoint';
}
/** The verdict in one line: what was decided, why, in numbers, and against what. Not escaped. */
export declare function describeVerdict(verdict: Verdict, asked?: Partial<Asked>): string;
/** Why the verdict is what it is, where counts of changes do not say so; `''` where they do. */
export declare function reasonInWords({ reason, why, missingProducts, baseline, parts }: Verdict, { absent, files }: Pick<Asked, 'absent' | 'files'>): string;
