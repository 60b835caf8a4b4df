import { createSnapshot, type Snapshot } from '../snapshot/snapshot.ts';

/**
 * The part of a baseline that the present tracker looks at. A tracker that was made narrower under the same name
 * has not removed the files that it no longer matches, nor the values that it no longer has.
 *
 * @param tracks whether a stored path is one that the present tracker tracks; asked in sorted order
 */
export function readThrough(
  baseline: Snapshot,
  present: Snapshot,
  tracks: (path: string) => boolean,
): Snapshot {
  const values = new Map([...baseline.values].filter(([name]) => present.values.has(name)));
  const { paths } = baseline.entries;
  const kept = Uint32Array.from(paths.keys()).filter((at) => tracks(paths[at] ?? ''));
  if (kept.length === paths.length && values.size === baseline.values.size) return baseline;
  // With nothing left there would be nothing compared: a typing error in the patterns must not read as unchanged.
  if (kept.length === 0 && paths.length > 0) return baseline;
  return createSnapshot(baseline.entries.pick(kept), values);
}
