/**
 * Why a verdict is what it is, in the order in which reasons are told: the first that holds of anything is the reason
 * of the whole.
 */
export declare const REASONS: readonly ['forced', 'store-unavailable', 'checkpoint-unreadable', 'no-checkpoint', 'files-changed', 'values-changed', 'command-changed', 'place-changed', 'product-missing', 'needs-changed', 'unfinished', 'nothing-tracked', 'unchanged'];
export type Reason = (typeof REASONS)[number];
/** The first of some reasons, in the order of {@link REASONS}; `unchanged` of none. */
export declare function firstReason(reasons: Iterable<Reason>): Reason;
