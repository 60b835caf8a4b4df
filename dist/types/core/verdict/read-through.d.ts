import { type Snapshot } from '../snapshot/snapshot.ts';
/**
 * The part of a baseline that the present tracker looks at. A tracker that was made narrower under the same name
 * has not removed the files that it no longer matches, nor the values that it no longer has.
 *
 * @param tracks whether a stored path is one that the present tracker tracks; asked in sorted order
 */
export declare function readThrough(baseline: Snapshot, present: Snapshot, tracks: (path: string) => boolean): Snapshot;
