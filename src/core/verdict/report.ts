import type { Baseline } from '../history/record.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { seenFrom } from '../tracker/working-directory.ts';
import type { Comparison, Rename } from './comparison.ts';
import { wholeSeconds } from './describe.ts';
import type { Reason } from './reason.ts';
import { groupsOf, type PartVerdict, type Verdict } from './verdict.ts';

/** The report: everything that is known about a verdict, complete whatever its size. */
export interface Report extends Omit<GroupReport, 'needs' | 'baseline'> {
  /** `null` when a check without patterns found no checkpoint, and so had nothing to look at. */
  readonly hash: string | null;
  /** Bytes of file content that were hashed. */
  readonly bytes: number;
  /** Seconds that finding and hashing the files took, and the whole step up to the verdict. */
  readonly seconds: { readonly scan: number; readonly total: number };
  readonly renamed: readonly Rename[];
  /** Names of the values that changed. */
  readonly values: readonly string[];
  /** The groups by name, and the folders of `group-by` by path. */
  readonly groups: Readonly<Record<string, GroupReport>>;
  /** `ref` is `null` where the record itself need not be read. */
  readonly baseline: (Omit<Baseline, 'ref'> & { readonly ref: string | null }) | null;
}

/** What a report says of a group. */
export interface GroupReport {
  readonly changed: boolean;
  readonly reason: Reason;
  /** Number of the files and links that are tracked now. */
  readonly files: number;
  readonly added: readonly string[];
  readonly modified: readonly string[];
  readonly removed: readonly string[];
  /** Groups whose content belongs to its own. */
  readonly needs: readonly string[];
  readonly baseline: Pick<Baseline, 'runId' | 'sha' | 'createdAt'> | null;
}

/** What a report needs beside the verdict. */
export interface ReportFacts {
  readonly snapshot: Snapshot | undefined;
  readonly bytes: number;
  readonly seconds: { readonly scan: number; readonly total: number };
}

/** The report of a verdict. */
export function createReport(verdict: Verdict, facts: ReportFacts): Report {
  const { comparison, baseline } = verdict;
  const { added, modified, removed, renamed, values } = comparison;
  return {
    changed: verdict.changed,
    reason: verdict.reason,
    hash: facts.snapshot?.hash ?? null,
    files: facts.snapshot?.entries.length ?? 0,
    bytes: facts.bytes,
    seconds: facts.seconds,
    added,
    modified,
    removed,
    renamed,
    values,
    groups: Object.fromEntries(groupsOf(verdict).map((group) => [group.name, reportGroup(group)])),
    baseline:
      baseline === undefined
        ? null
        : { ...baseline, createdAt: wholeSeconds(baseline.createdAt), ref: baseline.ref ?? null },
  };
}

function reportGroup({ changed, reason, files, comparison, needs, baseline }: PartVerdict): GroupReport {
  const { added, modified, removed } = comparison;
  const { runId = '', sha = '', createdAt = '' } = baseline ?? {};
  return {
    changed,
    reason,
    files,
    added,
    modified,
    removed,
    needs,
    baseline: baseline === undefined ? null : { runId, sha, createdAt: wholeSeconds(createdAt) },
  };
}

/** A verdict as outputs, logs and reports show it: its paths are relative to the working directory. */
export function seenFromWorkingDirectory(verdict: Verdict, workingDirectory: string): Verdict {
  if (workingDirectory === '.') return verdict;
  const see = (comparison: Comparison) => comparisonFrom(comparison, workingDirectory);
  return {
    ...verdict,
    comparison: see(verdict.comparison),
    parts: verdict.parts.map((part) => ({ ...part, comparison: see(part.comparison) })),
  };
}

/** A comparison whose paths are relative to a working directory. */
export function comparisonFrom(comparison: Comparison, workingDirectory: string): Comparison {
  const see = (path: string) => seenFrom(workingDirectory, path);
  const all = (paths: readonly string[]) => paths.map(see).sort();
  return {
    ...comparison,
    added: all(comparison.added),
    modified: all(comparison.modified),
    removed: all(comparison.removed),
    renamed: comparison.renamed.map(({ from, to }): Rename => ({ from: see(from), to: see(to) })),
  };
}
