import type { Baseline } from '../history/record.ts';
import type { Comparison, Rename } from './comparison.ts';
import type { Present } from './judge.ts';
import { firstReason } from './reason.ts';
import type { PartVerdict, Verdict } from './verdict.ts';

/** The verdict of all parts together: changed exactly when one of them is, for the first reason that any has. */
export function wholeOf(parts: readonly PartVerdict[], present: Present, why: string | undefined): Verdict {
  const { missingProducts, nothingIsRight, snapshot } = present;
  if (parts.length === 0) {
    const comparison = unionOf([], snapshot.entries.length);
    const reason = nothingIsRight ? 'unchanged' : 'nothing-tracked';
    return { changed: !nothingIsRight, reason, why, comparison, missingProducts, baseline: undefined, parts };
  }
  const changed = parts.some((part) => part.changed);
  // What is gone and left to be cleaned up is no change of what is there.
  const there = parts.filter((part) => part.changed || !part.gone);
  const counted = changed ? there.filter((part) => part.changed) : there;
  return {
    changed,
    reason: firstReason(counted.map(({ reason }) => reason)),
    why,
    comparison: unionOf(there, snapshot.entries.length),
    missingProducts,
    baseline: newest(there),
    parts,
  };
}

/** A file that is added to one group and modified for another is modified. */
function unionOf(parts: readonly PartVerdict[], files: number): Comparison {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.comparison;
  const kinds = new Map<string, 'added' | 'modified' | 'removed'>();
  for (const { comparison } of parts) {
    for (const kind of ['added', 'modified', 'removed'] as const) {
      for (const path of comparison[kind]) {
        const known = kinds.get(path);
        kinds.set(path, known === undefined || known === kind ? kind : 'modified');
      }
    }
  }
  const of = (kind: string) => [...kinds].flatMap(([path, one]) => (one === kind ? [path] : [])).sort();
  const [added, modified, removed] = [of('added'), of('modified'), of('removed')];
  const renames = new Map<string, Rename>();
  for (const { comparison } of parts) {
    for (const rename of comparison.renamed) {
      if (kinds.get(rename.from) === 'removed' && kinds.get(rename.to) === 'added')
        renames.set(rename.to, rename);
    }
  }
  return {
    added,
    modified,
    removed,
    renamed: [...renames.values()],
    unchanged: files - added.length - modified.length,
    values: [...new Set(parts.flatMap(({ comparison }) => comparison.values))].sort(),
  };
}

function newest(parts: readonly PartVerdict[]): Baseline | undefined {
  let found: Baseline | undefined;
  for (const { baseline } of parts) {
    if (baseline !== undefined && (found === undefined || baseline.createdAt > found.createdAt))
      found = baseline;
  }
  return found;
}
