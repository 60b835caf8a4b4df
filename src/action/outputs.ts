import type { Snapshot } from '../core/snapshot/snapshot.ts';
import { wholeSeconds } from '../core/verdict/describe.ts';
import { groupsOf, type Verdict } from '../core/verdict/verdict.ts';
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
  'existing-files-path',
  'report-path',
  'changed-groups',
  'removed-groups',
  'recorded',
  'checkpoint-run-id',
  'checkpoint-sha',
  'checkpoint-created-at',
] as const;

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
export function verdictOutputs(
  verdict: Verdict,
  present: Snapshot | undefined,
  paths: ReportPaths,
): Record<string, string> {
  const { comparison, baseline } = verdict;
  const { added, modified, removed } = comparison;
  const lists = pathLists(comparison);
  const outputs: Record<Exclude<OutputName, 'recorded'>, string> = {
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
    'existing-files-path': paths.existingFiles,
    'report-path': paths.report,
    'changed-groups': JSON.stringify(changedGroups(verdict)),
    'removed-groups': JSON.stringify(removedGroups(verdict)),
    'checkpoint-run-id': baseline?.runId ?? '',
    'checkpoint-sha': baseline?.sha ?? '',
    'checkpoint-created-at': baseline === undefined ? '' : wholeSeconds(baseline.createdAt),
  };
  // A group of `groups` has an output of its own; a folder of `group-by` has only its place in `changed-groups`.
  const named = groupsOf(verdict).filter(({ kind }) => kind === 'named');
  // A stored tracker may have any names: they must not take the place of the verdict.
  return { ...Object.fromEntries(named.map(({ name, changed }) => [name, String(changed)])), ...outputs };
}

/** Names of the changed groups that are there: those of `groups` in their order, then the folders of `group-by` by path. */
export function changedGroups(verdict: Verdict): string[] {
  const groups = groupsOf(verdict).filter(({ changed, gone }) => changed && !gone);
  return [...new Set(groups.map(({ name }) => name))];
}

/** Folders that were groups and are gone. */
function removedGroups(verdict: Verdict): string[] {
  return groupsOf(verdict).flatMap(({ name, gone }) => (gone ? [name] : []));
}
