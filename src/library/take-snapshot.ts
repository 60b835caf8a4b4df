import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { TakeSnapshot } from '../core/modes/taking.ts';
import { createSnapshot } from '../core/snapshot.ts';
import { scan } from '../files/scan.ts';

/**
 * What takes the snapshots of a folder, for {@link trackFiles}, {@link checkFiles} and {@link takeCheckpoint}.
 *
 * @param directory what trackers' working directories are relative to
 */
export function snapshotTaker(directory: string): TakeSnapshot {
  return async (tracker) => {
    const start = performance.now();
    const { entries, bytes, unmatchedPatterns, skipped } = await scan({
      directory: resolve(directory, tracker.workingDirectory),
      patterns: tracker.patterns,
      followSymbolicLinks: tracker.followSymbolicLinks,
      home: homedir(),
      platform: process.platform,
      whenDirectoryMissing: 'error',
    });
    const seconds = (performance.now() - start) / 1000;
    return { snapshot: createSnapshot(entries), bytes, unmatchedPatterns, skipped, seconds };
  };
}
