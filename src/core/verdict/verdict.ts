import type { Baseline } from '../history/checkpoint.ts';
import type { Lookup } from '../history/store.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Comparison, changedCount, compare, isSame } from './comparison.ts';

/** Why a verdict is what it is. The vocabulary is fixed (DESIGN §3.3). */
export type Reason =
  | 'unchanged'
  | 'files-changed'
  | 'values-changed'
  | 'product-missing'
  | 'no-checkpoint'
  | 'checkpoint-unreadable'
  | 'store-unavailable';

/** What to answer where there is nothing to compare with. */
export type IfNoCheckpoint = 'changed' | 'unchanged' | 'error';

/** The answer to "have these files changed since the last time it mattered?" */
export interface Verdict {
  readonly changed: boolean;
  readonly reason: Reason;
  /** What went wrong, in one line that is not fit to print without escaping; `undefined` when nothing did. */
  readonly why: string | undefined;
  readonly comparison: Comparison;
  /** Patterns of `generates` that match nothing. */
  readonly missingProducts: readonly string[];
  /** What was compared with; `undefined` when there was nothing. */
  readonly baseline: Baseline | undefined;
}

/** The user wants an error where there is nothing to compare with, and there was nothing. */
export class NoCheckpointError extends Error {
  override readonly name = 'NoCheckpointError';
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** What a verdict is made on. */
export interface Present {
  readonly snapshot: Snapshot;
  /** Patterns that matched nothing, unless that is as it should be. */
  readonly unmatchedPatterns: readonly string[];
  /** Patterns of `generates` that match nothing. */
  readonly missingProducts: readonly string[];
}

/** What of a baseline is compared: by default all. */
export type ReadThrough = (baseline: Snapshot) => Snapshot;

/**
 * Decides. `changed` is `false` only where the present was compared with a baseline and is identical and all
 * products exist, or where the user said that no checkpoint at all means unchanged.
 *
 * @throws NoCheckpointError when there is no baseline and `ifNoCheckpoint` is `error`
 */
export async function decide(
  present: Present,
  lookup: Lookup,
  ifNoCheckpoint: IfNoCheckpoint,
  readThrough: ReadThrough = (baseline) => baseline,
): Promise<Verdict> {
  const { missingProducts } = present;
  const verdict = {
    ...(await decideOnContent(present, lookup, ifNoCheckpoint, readThrough)),
    missingProducts,
  };
  if (verdict.changed || missingProducts.length === 0) return verdict;
  // Like a Makefile's target: a success only counts while what it made exists.
  const why = `nothing matches ${missingProducts.map((pattern) => JSON.stringify(pattern)).join(', ')}`;
  return { ...verdict, changed: true, reason: 'product-missing', why };
}

/** A verdict as far as content goes. */
type OnContent = Omit<Verdict, 'missingProducts'>;

async function decideOnContent(
  { snapshot, unmatchedPatterns }: Present,
  lookup: Lookup,
  ifNoCheckpoint: IfNoCheckpoint,
  readThrough: ReadThrough,
): Promise<OnContent> {
  if (lookup.kind !== 'found') return withoutBaseline(snapshot, lookup, ifNoCheckpoint);
  const { baseline } = lookup;
  // Nothing compared with nothing is no comparison: the checkout may have been forgotten, or the pattern misspelled.
  if (snapshot.entries.length === 0 && unmatchedPatterns.length > 0 && baseline.hash === snapshot.hash) {
    const why = 'no file is tracked, so there is nothing to compare';
    return { ...unchanged(snapshot), changed: true, reason: 'no-checkpoint', why, baseline: undefined };
  }
  // Equal hashes are equal contents; the checkpoint itself need not be read.
  if (baseline.hash === snapshot.hash) return { ...unchanged(snapshot), baseline };
  const loaded = await lookup.load();
  if (loaded.kind !== 'loaded') return withoutBaseline(snapshot, loaded, ifNoCheckpoint);
  const recorded = loaded.checkpoint;
  return compareWith(readThrough(recorded.snapshot), { ...baseline, ref: recorded.origin.ref }, snapshot);
}

function compareWith(recorded: Snapshot, baseline: Baseline, present: Snapshot): OnContent {
  const comparison = compare(recorded, present);
  if (isSame(comparison)) return { ...unchanged(present), baseline };
  const reason = changedCount(comparison) > 0 ? 'files-changed' : 'values-changed';
  return { changed: true, reason, why: undefined, comparison, baseline };
}

function unchanged(present: Snapshot): Omit<OnContent, 'baseline'> {
  return { changed: false, reason: 'unchanged', why: undefined, comparison: compare(present, present) };
}

type Doubt = Exclude<Lookup, { kind: 'found' }>;

const REASONS: Readonly<Record<Doubt['kind'], Reason>> = {
  absent: 'no-checkpoint',
  unreadable: 'checkpoint-unreadable',
  unavailable: 'store-unavailable',
};

function withoutBaseline(present: Snapshot, doubt: Doubt, ifNoCheckpoint: IfNoCheckpoint): OnContent {
  const reason = REASONS[doubt.kind];
  const why = doubt.kind === 'absent' ? undefined : doubt.why;
  if (ifNoCheckpoint === 'error') throw new NoCheckpointError(reason, noCheckpointMessage(reason, why));
  // A store that failed may hold a checkpoint that differs: only its clear "there is none" may count as unchanged.
  const changed = !(ifNoCheckpoint === 'unchanged' && doubt.kind === 'absent');
  return { changed, reason, why, comparison: compare(undefined, present), baseline: undefined };
}

function noCheckpointMessage(reason: Reason, why: string | undefined): string {
  const fact = why === undefined ? 'there is none' : why;
  return `No checkpoint to compare with (${reason}): ${fact}. Take a checkpoint first, or set if-no-checkpoint to "changed".`;
}
