import { randomBytes } from 'node:crypto';
import type { Digest } from '../digest.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Tracker } from '../tracker/tracker.ts';

/** Where a checkpoint came from. Outside a workflow run, run id, attempt, commit and ref are empty. */
export interface Origin {
  /** `GITHUB_RUN_ID`: decimal digits. */
  readonly runId: string;
  /** `GITHUB_RUN_ATTEMPT`: decimal digits. */
  readonly runAttempt: string;
  /** The commit: hexadecimal digits. */
  readonly sha: string;
  /** The git ref, such as `refs/heads/main`. */
  readonly ref: string;
  /** ISO 8601 in UTC, whole seconds: a cache key holds no more. */
  readonly createdAt: string;
}

/** A snapshot as it is recorded in a store. */
export interface Checkpoint {
  readonly snapshot: Snapshot;
  readonly tracker: Tracker;
  readonly origin: Origin;
}

/** What is known of a baseline. The ref is `undefined` where only a cache key was read, which holds none. */
export interface Baseline extends Omit<Origin, 'ref'> {
  readonly hash: Digest;
  readonly ref: string | undefined;
}

/** What a comparison needs to know of the checkpoint it was made against. */
export function baselineOf(checkpoint: Checkpoint): Baseline {
  return { hash: checkpoint.snapshot.hash, ...checkpoint.origin };
}

/** An instant as {@link Origin.createdAt} has it. */
export function createdAt(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Tells two checkpoints of one run and identity apart: 16 hexadecimal digits. */
export function newNonce(): string {
  return randomBytes(8).toString('hex');
}
