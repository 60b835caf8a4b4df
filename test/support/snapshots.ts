import { digestOf } from '../../src/core/digest.ts';
import type { Origin, PartRecord, Record as Recorded } from '../../src/core/history/record.ts';
import type { Taken } from '../../src/core/modes/taking.ts';
import { Entries } from '../../src/core/snapshot/entries.ts';
import { createSnapshot, type Snapshot } from '../../src/core/snapshot/snapshot.ts';
import { compileTracker, type TrackerSite } from '../../src/core/tracker/compiled-tracker.ts';
import { createTracker, type Tracker } from '../../src/core/tracker/tracker.ts';

/**
 * A snapshot of files with the given contents; a value that starts with `->` makes a link, one that starts with `#!`
 * a file that may be executed.
 *
 * @param bits `unknown`: as a system sees them that has no executable bits
 */
export function snapshotOf(
  files: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>> = {},
  bits: 'known' | 'unknown' = 'known',
): Snapshot {
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    kind: content.startsWith('->') ? ('link' as const) : ('file' as const),
    digest: digestOf(content.replace(/^#!/, '')),
    executable: bits === 'unknown' || content.startsWith('->') ? undefined : content.startsWith('#!'),
  }));
  const digests = Object.entries(values).map(([name, value]) => [name, digestOf(value)] as const);
  return createSnapshot(Entries.from(entries), new Map(digests));
}

export const TRACKER: Tracker = createTracker(['**']);

/** Where the trackers of these tests are compiled. */
export const SITE: TrackerSite = { base: '/work space/project', home: '/home/user', platform: 'linux' };

export const ORIGIN: Origin = {
  runId: '42',
  runAttempt: '1',
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  createdAt: '2026-01-02T03:04:05.678Z',
};

/** A record of files with the given contents, all of which succeeded. */
export function recordOf(
  files: Readonly<Record<string, string>>,
  origin: Partial<Origin> = {},
  more: Partial<Recorded> = {},
): Recorded {
  return {
    key: 'file-tracker/3/a-record',
    tracker: TRACKER,
    snapshot: snapshotOf(files),
    origin: { ...ORIGIN, ...origin },
    parts: [partOf('')],
    seen: '',
    notes: {},
    ...more,
  };
}

/** What a record says of a part that is as it should be. */
export function partOf(name: string, more: Partial<PartRecord> = {}): PartRecord {
  const nothing = { id: undefined, content: undefined, since: undefined, before: undefined };
  return { ...nothing, name, pending: false, kept: Entries.from([]), ...more };
}

/** What taking a snapshot gives: everything is tracked, nothing is odd. */
export function takenOf(
  snapshot: Snapshot,
  more: Partial<Taken> & { readonly tracker?: Tracker } = {},
): Taken {
  const { tracker = TRACKER, ...rest } = more;
  return {
    snapshot,
    compiled: compileTracker(tracker, SITE),
    bytes: 1,
    seconds: 0,
    unmatchedPatterns: [],
    emptyFolders: [],
    skipped: [],
    empty: new Set(),
    unparsed: [],
    missingProducts: [],
    needs: new Map(),
    warnings: [],
    ...rest,
  };
}
