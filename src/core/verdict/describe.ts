import type { Baseline } from '../history/checkpoint.ts';
import type { Comparison } from './comparison.ts';
import type { Verdict } from './verdict.ts';

/** `1 file`, `2 files`, `12,345 files`. */
export function count(number: number, noun: string): string {
  return `${digits(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** A whole number with commas: `12,345`. Loading the platform's tables for this would take longer than the look-up. */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** How long ago an instant was: `just now`, `5 minutes ago`, `3 days ago`. */
export function age(createdAt: string, now: Date): string {
  const seconds = Math.max(0, (now.getTime() - Date.parse(createdAt)) / 1000);
  for (const [unit, length] of UNITS) {
    const units = Math.floor(seconds / length);
    if (units >= 1) return `${count(units, unit)} ago`;
  }
  return 'just now';
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** What changed, in numbers: `1 modified, 2 added`; `''` when nothing did. */
export function changeCounts(comparison: Pick<Comparison, 'added' | 'modified' | 'removed'>): string {
  const parts = [
    [comparison.modified.length, 'modified'],
    [comparison.added.length, 'added'],
    [comparison.removed.length, 'removed'],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, kind]) => `${digits(number)} ${kind}`)
    .join(', ');
}

/** Where a baseline came from: `run 42, 3 hours ago, commit abc1234`; outside a run `the checkpoint of 3 hours ago`. */
export function describeBaseline(baseline: Baseline, now: Date): string {
  const parts =
    baseline.runId === ''
      ? [`the checkpoint of ${age(baseline.createdAt, now)}`]
      : [`run ${baseline.runId}`, age(baseline.createdAt, now)];
  if (baseline.sha !== '') parts.push(`commit ${baseline.sha.slice(0, 7)}`);
  return parts.join(', ');
}

/** The verdict in one line: what was decided, why, in numbers, and against what. Not escaped. */
export function describeVerdict(verdict: Verdict, files: number, now: Date): string {
  const { changed, reason, comparison, baseline, why } = verdict;
  const head =
    changed || reason !== 'unchanged' ? `${changed ? 'changed' : 'unchanged'} (${reason})` : 'unchanged';
  if (baseline === undefined) {
    const fact = why ?? 'there is no checkpoint yet';
    return `${head}: ${fact}; ${files === 0 ? 'no file is' : count(files, 'file')} tracked.`;
  }
  const against = `Compared with ${describeBaseline(baseline, now)}.`;
  if (!changed) return `${head}: ${count(files, 'file')} as at the checkpoint. ${against}`;
  const facts = [why ?? '', changeCounts(comparison)];
  if (comparison.values.length > 0) facts.push(`values ${comparison.values.join(', ')}`);
  const same = `${digits(comparison.unchanged)} the same`;
  return `${head}: ${[...facts.filter((fact) => fact !== ''), same].join('; ')}. ${against}`;
}
