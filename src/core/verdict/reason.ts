/**
 * Why a verdict is what it is, in the order in which reasons are told: the first that holds of anything is the reason
 * of the whole.
 */
export const REASONS = [
  'forced',
  'store-unavailable',
  'checkpoint-unreadable',
  'no-checkpoint',
  'files-changed',
  'values-changed',
  'command-changed',
  'place-changed',
  'product-missing',
  'needs-changed',
  'unfinished',
  'nothing-tracked',
  'unchanged',
] as const;

export type Reason = (typeof REASONS)[number];

/** The first of some reasons, in the order of {@link REASONS}; `unchanged` of none. */
export function firstReason(reasons: Iterable<Reason>): Reason {
  const given = new Set(reasons);
  return REASONS.find((reason) => given.has(reason)) ?? 'unchanged';
}
