import type { Snapshot } from '../core/snapshot/snapshot.ts';
import { type Verdict } from '../core/verdict/verdict.ts';
/** All output names, as action.yml has them; a test holds the two equal. */
export declare const OUTPUTS: readonly ['changed', 'same', 'reason', 'hash', 'changed-files', 'added-files', 'modified-files', 'removed-files', 'changed-count', 'added-count', 'modified-count', 'removed-count', 'truncated', 'changed-files-path', 'existing-files-path', 'report-path', 'changed-groups', 'removed-groups', 'recorded', 'checkpoint-run-id', 'checkpoint-sha', 'checkpoint-created-at'];
export type OutputName = (typeof OUTPUTS)[number];
/** Where the complete lists lie. */
export interface ReportPaths {
    readonly changedFiles: string;
    readonly existingFiles: string;
    readonly report: string;
}
/**
 * The outputs of a step that compared.
 *
 * @param present `undefined` when a check without patterns found no checkpoint, and so had nothing to look at
 */
export declare function verdictOutputs(verdict: Verdict, present: Snapshot | undefined, paths: ReportPaths): Record<string, string>;
/** Names of the changed groups that are there: those of `groups` in their order, then the folders of `group-by` by path. */
export declare function changedGroups(verdict: Verdict): string[];
