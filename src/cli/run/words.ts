import type { Taken } from '../../core/modes/taking.ts';
import type { Comparison } from '../../core/verdict/comparison.ts';
import { changeCounts, count, describeVerdict } from '../../core/verdict/describe.ts';
import type { PartVerdict, Verdict } from '../../core/verdict/verdict.ts';
import { changeLines } from '../report.ts';

const MOST_SHOWN = 10;

/**
 * The first paths that changed, each on a line with how; none where nothing was compared with, since then all of it is
 * new.
 */
export function firstChanges({
  comparison,
  baseline,
}: {
  readonly comparison: Comparison;
  readonly baseline: Verdict['baseline'];
}): string[] {
  if (baseline === undefined) return [];
  const lines = changeLines(comparison);
  const shown = lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`);
  if (lines.length > MOST_SHOWN) shown.push(`  and ${count(lines.length - MOST_SHOWN, 'more change')}`);
  return shown;
}

/** What was decided and why, in one line. */
export function verdictLine(verdict: Verdict, { snapshot }: Taken, now: Date): string {
  const files = snapshot.entries.length;
  return describeVerdict(verdict, { files, absent: 'it has not succeeded here yet', what: 'success', now });
}

/** Why a group is to be worked on: `files-changed: 1 modified`, `needs-changed: packages/core`. */
export function groupReason(part: PartVerdict, { parts, missingProducts }: Verdict): string {
  const { reason, comparison, baseline } = part;
  const facts: string[] = [];
  if (baseline !== undefined) {
    facts.push(changeCounts(comparison));
    if (comparison.values.length > 0) facts.push(`values ${comparison.values.join(', ')}`);
  }
  if (reason === 'needs-changed') {
    const changed = new Set(parts.filter((one) => one.changed).map(({ name }) => name));
    facts.push(part.needs.filter((name) => changed.has(name)).join(', '));
  }
  if (reason === 'product-missing')
    facts.push(`nothing matches ${missingProducts.map((pattern) => JSON.stringify(pattern)).join(', ')}`);
  const said = facts.filter((fact) => fact !== '').join('; ');
  return said === '' ? reason : `${reason}: ${said}`;
}
