import { digestOf } from '../../src/core/digest.ts';
import type { Checkpoint, Origin } from '../../src/core/history/checkpoint.ts';
import type { Lookup, Recorded, Store } from '../../src/core/history/store.ts';
import type { Taken } from '../../src/core/modes/taking.ts';
import { Entries } from '../../src/core/snapshot/entries.ts';
import { createSnapshot, type Snapshot } from '../../src/core/snapshot/snapshot.ts';
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

export const ORIGIN: Origin = {
  runId: '42',
  runAttempt: '1',
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  createdAt: '2026-01-02T03:04:05Z',
};

/** A checkpoint of files with the given contents. */
export function checkpointOf(
  files: Readonly<Record<string, string>>,
  origin: Partial<Origin> = {},
): Checkpoint {
  return { snapshot: snapshotOf(files), tracker: TRACKER, origin: { ...ORIGIN, ...origin } };
}

/** What taking a snapshot gives: everything is tracked, nothing is odd. */
export function takenOf(snapshot: Snapshot, more: Partial<Taken> = {}): Taken {
  return {
    snapshot,
    bytes: 1,
    seconds: 0,
    unmatchedPatterns: [],
    emptyFolders: [],
    skipped: [],
    unparsed: [],
    missingProducts: [],
    tracks: () => true,
    judgeGroups: () => ({ named: new Map(), folders: new Map() }),
    ...more,
  };
}

/** A store that answers what it is told to, and remembers what it was asked. */
export class ScriptedStore implements Store {
  readonly name = 'job';
  readonly asked: { digest: string; preferredRun: string | undefined }[] = [];
  readonly recorded: Checkpoint[] = [];
  readonly #lookup: Lookup;

  constructor(lookup: Lookup = { kind: 'absent' }) {
    this.#lookup = lookup;
  }

  async find(identity: { digest: string }, preferredRun?: string): Promise<Lookup> {
    this.asked.push({ digest: identity.digest, preferredRun });
    return this.#lookup;
  }

  async record(_identity: unknown, checkpoint: Checkpoint): Promise<Recorded> {
    this.recorded.push(checkpoint);
    return { kind: 'recorded' };
  }
}
