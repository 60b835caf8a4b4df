import type { GroupVerdicts } from '../core/modes/taking.ts';
import type { Snapshot } from '../core/snapshot/snapshot.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
import { pathLists } from './path-lists.ts';

/** All output names, as action.yml has them; a test holds the two equal. */
export const OUTPUTS = [
  'changed',
  'same',
  'reason',
  'hash',
  'changed-files',
  'added-files',
  'modified-files',
  'removed-files',
  'changed-count',
  'added-count',
  'modified-count',
  'removed-count',
  'truncated',
  'changed-files-path',
  'report-path',
  'changed-groups',
  'checkpoint-run-id',
  'checkpoint-sha',
  'checkpoint-created-at',
] as const;

export type OutputName = (typeof OUTPUTS)[number];

/** Where the complete lists lie. */
export interface ReportPaths {
  readonly changedFiles: string;
  readonly report: string;
}

/**
 * The outputs of a step that compared.
 *
 * @param present `undefined` when a check without patterns found no checkpoint, and so had nothing to look at
 */
export function verdictOutputs(
  verdict: Verdict,
  present: Snapshot | undefined,
  paths: ReportPaths,
  groups: GroupVerdicts | undefined,
): Record<string, string> {
  const { comparison, baseline } = verdict;
  const { added, modified, removed } = comparison;
  const lists = pathLists(comparison);
  const outputs: Record<OutputName, string> = {
    changed: String(verdict.changed),
    same: String(!verdict.changed),
    reason: verdict.reason,
    hash: present?.hash ?? '',
    'changed-files': lists.changed,
    'added-files': lists.added,
    'modified-files': lists.modified,
    'removed-files': lists.removed,
    'changed-count': String(added.length + modified.length + removed.length),
    'added-count': String(added.length),
    'modified-count': String(modified.length),
    'removed-count': String(removed.length),
    truncated: String(lists.truncated),
    'changed-files-path': paths.changedFiles,
    'report-path': paths.report,
    'changed-groups': JSON.stringify(changedGroups(groups)),
    'checkpoint-run-id': baseline?.runId ?? '',
    'checkpoint-sha': baseline?.sha ?? '',
    'checkpoint-created-at': baseline?.createdAt ?? '',
  };
  // A group of `groups` has an output of its own; a folder of `group-by` has only its place in `changed-groups`.
  const named = [...(groups?.named ?? [])].map(([name, { changed }]) => [name, String(changed)]);
  // A stored tracker may have any names: they must not take the place of the verdict.
  return { ...Object.fromEntries(named), ...outputs };
}

/** Names of the changed groups: those of `groups` in their order, then the folders of `group-by` by path. */
export function changedGroups(groups: GroupVerdicts | undefined): string[] {
  const all = [...(groups?.named ?? []), ...(groups?.folders ?? [])];
  return [...new Set(all.filter(([, { changed }]) => changed).map(([name]) => name))];
}
