import type { TakeSnapshot } from '../core/modes/taking.ts';
/**
 * What takes the snapshots of a folder, for {@link trackFiles}, {@link checkFiles} and {@link takeCheckpoint}.
 *
 * @param directory what trackers' working directories are relative to; absolute
 */
export declare function snapshotTaker(directory: string): TakeSnapshot;
