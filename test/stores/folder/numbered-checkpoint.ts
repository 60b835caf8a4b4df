import type { Checkpoint } from '../../../src/core/history/checkpoint.ts';
import { checkpointOf } from '../../support/snapshots.ts';

/** A checkpoint that tells who recorded it, and as which of his. */
export function numberedCheckpoint(writer: string, number: number, entries: number): Checkpoint {
  const files = Array.from({ length: entries }, (_, i) => [`file-${i}`, `${writer} ${number}`]);
  return checkpointOf(Object.fromEntries(files), { runId: writer, runAttempt: String(number) });
}
