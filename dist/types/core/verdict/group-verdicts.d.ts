import type { CompiledGroup } from '../tracker/groups/compiled-group.ts';
import { type Change } from '../tracker/groups/definition.ts';
import type { Patterns } from '../tracker/patterns/patterns.ts';
import type { Verdict } from './verdict.ts';
/** What became of one group. */
export interface GroupVerdict extends Readonly<Record<Change, readonly string[]>> {
    readonly changed: boolean;
    /** Number of files of the group that are tracked now. */
    readonly files: number;
}
/**
 * The verdict on each named group, in the order of their definition: what a tracker with the group's patterns alone
 * would say.
 *
 * @param paths what is tracked now, sorted
 */
export declare function groupVerdicts(groups: readonly CompiledGroup[], verdict: Verdict, paths: readonly string[]): Map<string, GroupVerdict>;
/**
 * The verdict on each folder that `group-by` matches, now or at the baseline, sorted by path.
 *
 * @param paths what is tracked now, sorted
 */
export declare function folderVerdicts(groupBy: Patterns, verdict: Verdict, paths: readonly string[]): Map<string, GroupVerdict>;
