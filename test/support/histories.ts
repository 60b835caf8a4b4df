import { History } from '../../src/core/history/history.ts';
import { type Identity, trackIdentity } from '../../src/core/history/identity.ts';
import { refDigest, UNKNOWN } from '../../src/core/history/keys.ts';
import type { Viewer } from '../../src/core/history/standing.ts';
import type { Store } from '../../src/core/history/store.ts';
import type { Taken, TakeSnapshot } from '../../src/core/modes/taking.ts';
import { createSnapshot } from '../../src/core/snapshot/snapshot.ts';
import { compileTracker, tracks } from '../../src/core/tracker/compiled-tracker.ts';
import type { Tracker } from '../../src/core/tracker/tracker.ts';
import type { Values } from '../../src/core/tracker/values.ts';
import { ORIGIN, SITE, snapshotOf, takenOf } from './snapshots.ts';

const IDENTITY: Identity = trackIdentity(
  { workflowFile: 'o/r/ci.yml', jobId: 'build', matrix: null, calledFile: '' },
  { name: 'deps' },
);

/** The history of one identity on a ref, which is compared with others where it has nothing. */
export function historyIn(store: Store, ref = ORIGIN.ref, others: readonly string[] = []): History {
  return new History(store, IDENTITY, { own: refDigest(ref), others: others.map(refDigest) });
}

/** A job of which the runner tells nothing. */
export const VIEWER: Viewer = { job: UNKNOWN, occasion: UNKNOWN, runId: '', recordedHere: () => true };

/** Takes snapshots of files in memory, and remembers of which trackers. */
export function takingFrom(
  files: Readonly<Record<string, string>>,
  more: Partial<Taken> & { readonly bits?: 'known' | 'unknown' } = {},
): { readonly take: TakeSnapshot; readonly trackers: Tracker[] } {
  const trackers: Tracker[] = [];
  const { bits, ...rest } = more;
  const take: TakeSnapshot = async (tracker: Tracker, values: Values) => {
    trackers.push(tracker);
    const compiled = compileTracker(tracker, SITE);
    const tracked = Object.entries(files).filter(([path]) => tracks(compiled, path));
    const { entries } = snapshotOf(Object.fromEntries(tracked), {}, bits);
    return takenOf(createSnapshot(entries, values), { ...rest, tracker });
  };
  return { take, trackers };
}
