import { homedir } from 'node:os';
import type { TakeSnapshot } from '../core/modes/taking.ts';
import { snapshotTaker as takerAt } from '../files/take-snapshot.ts';

/**
 * What takes the snapshots of a folder, for {@link trackFiles}, {@link checkFiles} and {@link takeCheckpoint}.
 *
 * @param directory what trackers' working directories are relative to; absolute
 */
export function snapshotTaker(directory: string): TakeSnapshot {
  return takerAt({ directory, home: homedir(), platform: process.platform, whenDirectoryMissing: 'error' });
}
