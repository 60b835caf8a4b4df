import type { Baseline } from '../history/checkpoint.ts';
import type { GroupVerdicts } from '../modes/taking.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Rename } from './comparison.ts';
import type { GroupVerdict } from './group-verdicts.ts';
import type { Reason, Verdict } from './verdict.ts';

/** The report: everything that is known about a verdict, complete whatever its size (DESIGN §3.3). */
export interface Report {
  readonly changed: boolean;
  readonly reason: Reason;
  /** `null` when a check without patterns found no checkpoint, and so had nothing to look at. */
  readonly hash: string | null;
  /** Number of tracked files and links. */
  readonly files: number;
  /** Bytes of file content that were hashed. */
  readonly bytes: number;
  /** Seconds that finding and hashing the files took, and the whole step up to the verdict. */
  readonly seconds: { readonly scan: number; readonly total: number };
  readonly added: readonly string[];
  readonly modified: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly Rename[];
  /** Names of the values that changed. */
  readonly values: readonly string[];
  /** The groups by name, and the folders of `group-by` by path. */
  readonly groups: Readonly<Record<string, GroupVerdict>>;
  /** `ref` is `null` where the checkpoint itself need not be read. */
  readonly baseline: (Omit<Baseline, 'ref'> & { readonly ref: string | null }) | null;
}

/** What a report needs beside the verdict. */
export interface ReportFacts {
  readonly snapshot: Snapshot | undefined;
  readonly bytes: number;
  readonly seconds: { readonly scan: number; readonly total: number };
  readonly groups: GroupVerdicts | undefined;
}

/** The report of a verdict. */
export function createReport(verdict: Verdict, facts: ReportFacts): Report {
  const { comparison, baseline } = verdict;
  return {
    changed: verdict.changed,
    reason: verdict.reason,
    hash: facts.snapshot?.hash ?? null,
    files: facts.snapshot?.entries.length ?? 0,
    bytes: facts.bytes,
    seconds: facts.seconds,
    added: comparison.added,
    modified: comparison.modified,
    removed: comparison.removed,
    renamed: comparison.renamed,
    values: comparison.values,
    groups: Object.fromEntries([...(facts.groups?.folders ?? []), ...(facts.groups?.named ?? [])]),
    baseline: baseline === undefined ? null : { ...baseline, ref: baseline.ref ?? null },
  };
}
