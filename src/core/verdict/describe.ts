import type { Baseline } from '../history/record.ts';
import { namePatterns } from '../tracker/patterns/unmatched.ts';
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

/** An instant without its milliseconds: `2026-11-25T04:30:00Z`. */
export function wholeSeconds(createdAt: string): string {
  return createdAt.replace(/\.\d+Z$/, 'Z');
}

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

/** Where a baseline came from: `run 42, 3 hours ago, commit abc1234`; outside a run `the success of 3 hours ago`. */
function describeBaseline(baseline: Baseline, now: Date, what: string): string {
  const parts =
    baseline.runId === ''
      ? [`the ${what} of ${age(baseline.createdAt, now)}`]
      : [`run ${baseline.runId}`, age(baseline.createdAt, now)];
  if (baseline.sha !== '') parts.push(`commit ${baseline.sha.slice(0, 7)}`);
  return parts.join(', ');
}

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
export function describeVerdict(verdict: Verdict, asked: Partial<Asked> = {}): string {
  const { changed, reason, comparison, baseline } = verdict;
  const { now = new Date(), absent = 'there is no checkpoint yet', what = 'checkpoint' } = asked;
  const known = 'files' in asked ? asked.files : trackedIn(comparison);
  const files = known ?? 0;
  const head =
    changed || reason !== 'unchanged' ? `${changed ? 'changed' : 'unchanged'} (${reason})` : 'unchanged';
  const facts = [reasonInWords(verdict, { absent, files })];
  const isNothing = known === 0;
  const said = (more: readonly string[]) => [...facts, ...more].filter((fact) => fact !== '').join('; ');
  // That nothing is tracked is the reason then, and has been said.
  if (isNothing && reason === 'nothing-tracked') return `${head}: ${said([])}.`;
  if (baseline === undefined) {
    const tracked = files > 0 ? `${count(files, 'file')} tracked` : isNothing ? NO_FILE : '';
    return `${head}: ${said([tracked])}.`;
  }
  const against = describeBaseline(baseline, now, what);
  if (!changed) return `${head}: ${said([count(files, 'file')])}, as in ${against}.`;
  const values = comparison.values.length > 0 ? `values ${comparison.values.join(', ')}` : '';
  const same = isNothing && comparison.unchanged === 0 ? NO_FILE : `${digits(comparison.unchanged)} the same`;
  return `${head}: ${said([changeCounts(comparison), values, same])}. Compared with ${against}.`;
}

/** How many files are tracked now. */
function trackedIn({ unchanged, added, modified }: Comparison): number {
  return unchanged + added.length + modified.length;
}

const NO_FILE = 'no file is tracked';

/** Why the verdict is what it is, where counts of changes do not say so; `''` where they do. */
export function reasonInWords(
  { reason, why, missingProducts, baseline, parts }: Verdict,
  { absent, files = 0 }: Pick<Asked, 'absent' | 'files'>,
): string {
  switch (reason) {
    case 'forced':
      return 'the work is forced';
    case 'store-unavailable':
    case 'checkpoint-unreadable':
      return why ?? '';
    case 'no-checkpoint':
      return baseline === undefined ? absent : 'a group is new';
    case 'product-missing':
      return `nothing matches ${namePatterns(missingProducts)}`;
    case 'command-changed':
      return 'another command ran last';
    case 'place-changed':
      return 'what is remembered was done in another place';
    case 'needs-changed':
      return 'what it needs has changed';
    case 'unfinished':
      return why ?? 'an earlier attempt did not succeed';
    case 'nothing-tracked':
      if (files === 0) return 'there is no file to track, so nothing was compared';
      return parts.some(({ kind }) => kind === 'whole')
        ? 'there is nothing of what fields select, so nothing was compared'
        : 'a group has nothing to track, so nothing of it was compared';
    case 'files-changed':
    case 'values-changed':
    case 'unchanged':
      return '';
  }
}
