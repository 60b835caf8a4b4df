import type { Snapshot } from '../snapshot.ts';
import type { Tracker } from '../tracker.ts';

/** A snapshot that was just taken, with what is worth telling about the taking. */
export interface Taken {
  readonly snapshot: Snapshot;
  /** Bytes of file content that were hashed. */
  readonly bytes: number;
  /** Seconds that finding and hashing took. */
  readonly seconds: number;
  /** Patterns that matched nothing. */
  readonly unmatchedPatterns: readonly string[];
  /** FIFOs, sockets and devices that patterns matched; they are not tracked. */
  readonly skipped: readonly { readonly path: string; readonly kind: string }[];
}

/** Takes a snapshot of what a tracker tracks; rejects with a message for the user when something can't be read. */
export type TakeSnapshot = (tracker: Tracker) => Promise<Taken>;
