import { digestOf } from '../../src/core/digest.ts';
import type { Origin, Record } from '../../src/core/history/record.ts';
import type { Loaded, Newest, Saved, Store } from '../../src/core/history/store.ts';
import type { Taken } from '../../src/core/modes/taking.ts';
import { Entries } from '../../src/core/snapshot/entries.ts';
import { createSnapshot, type Snapshot } from '../../src/core/snapshot/snapshot.ts';
import { compileTracker } from '../../src/core/tracker/compiled-tracker.ts';
import { createTracker, type Tracker } from '../../src/core/tracker/tracker.ts';

/**
 * A snapshot of files with the given contents; a value that starts with `->` makes a link, one that starts with `#!`
 * a file that may be executed.
 *
 * @param bits `unknown`: as a system sees them that has no executable bits
 */
export function snapshotOf(
  files: Readonly<globalThis.Record<string, string>>,
  values: Readonly<globalThis.Record<string, string>> = {},
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
  createdAt: '2026-01-02T03:04:05.000Z',
};

/** A record of files with the given contents, as a checkpoint of all of them. */
export function recordOf(
  files: Readonly<globalThis.Record<string, string>>,
  more: Partial<Record> = {},
): Record {
  const whole = { id: undefined, content: undefined, since: undefined, before: undefined };
  return {
    key: 'file-tracker/3/x/y/c/1',
    snapshot: snapshotOf(files),
    tracker: TRACKER,
    origin: ORIGIN,
    parts: [{ ...whole, name: '', pending: false, kept: Entries.from([]) }],
    seen: '',
    notes: {},
    ...more,
  };
}

/** What taking a snapshot gives: everything is tracked, nothing is odd. */
export function takenOf(
  snapshot: Snapshot,
  more: Partial<Taken> & { readonly tracker?: Tracker } = {},
): Taken {
  const { tracker = TRACKER, ...taken } = more;
  return {
    snapshot,
    compiled: compileTracker(tracker, { base: '/w', home: '/home', platform: 'linux' }),
    bytes: 1,
    seconds: 0,
    unmatchedPatterns: [],
    emptyFolders: [],
    skipped: [],
    unparsed: [],
    missingProducts: [],
    needs: new Map(),
    warnings: [],
    ...taken,
  };
}

/** A store in memory, which remembers what it was asked and may be told to fail. */
export class MemoryStore implements Store {
  readonly name = 'cache';
  readonly entries: { readonly key: string; readonly bytes: Buffer }[] = [];
  readonly asked: string[] = [];
  /** Called before each request; it may do anything, as another run would. */
  before: (request: string) => void | Promise<void> = () => undefined;
  /** Why it fails, where it does. */
  failure: string | undefined;

  async newest(prefixes: readonly string[]): Promise<Newest> {
    await this.#ask(`newest ${prefixes.join(' ')}`);
    if (this.failure !== undefined) return { kind: 'unavailable', why: this.failure };
    for (const prefix of prefixes) {
      const found = this.entries.findLast(({ key }) => key.startsWith(prefix));
      if (found !== undefined) return { kind: 'found', key: found.key };
    }
    return { kind: 'absent' };
  }

  async load(key: string): Promise<Loaded> {
    await this.#ask(`load ${key}`);
    if (this.failure !== undefined) return { kind: 'unavailable', why: this.failure };
    const found = this.entries.find((entry) => entry.key === key);
    return found === undefined ? { kind: 'absent', why: 'gone' } : { kind: 'loaded', bytes: found.bytes };
  }

  async save(key: string, bytes: Buffer): Promise<Saved> {
    await this.#ask(`save ${key}`);
    if (this.failure !== undefined) return { kind: 'not-saved', why: this.failure };
    if (this.entries.some((entry) => entry.key === key)) return { kind: 'not-saved', why: 'taken' };
    this.entries.push({ key, bytes });
    return { kind: 'saved' };
  }

  async #ask(request: string): Promise<void> {
    this.asked.push(request.split(' ')[0] ?? '');
    await this.before(request);
  }
}
