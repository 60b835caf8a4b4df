import { resolve } from 'node:path';
import type { Taken, TakeSnapshot } from '../core/modes/taking.ts';
import { Entries } from '../core/snapshot/entries.ts';
import { createSnapshot } from '../core/snapshot/snapshot.ts';
import { compileGroups } from '../core/tracker/groups/compiled-group.ts';
import { unite } from '../core/tracker/patterns/pattern-union.ts';
import { compilePatterns } from '../core/tracker/patterns/patterns.ts';
import { type Tracker, trackedLists } from '../core/tracker/tracker.ts';
import { folderVerdicts, groupVerdicts } from '../core/verdict/group-verdicts.ts';
import { findMissingProducts } from './products.ts';
import { type Scan, type ScanRequest, scanPatterns } from './scan.ts';

/** Where snapshots are taken. */
export interface SnapshotSite
  extends Pick<ScanRequest, 'home' | 'platform' | 'whenDirectoryMissing' | 'onProgress'> {
  /** Absolute; what trackers' working directories are relative to. */
  readonly directory: string;
}

const NOTHING: Scan = { entries: Entries.from([]), bytes: 0, unmatchedPatterns: [], skipped: [] };

/**
 * What takes snapshots at a place: one walk and one hash of each file, whatever the number of groups.
 *
 * @returns a function that rejects with ScanError or PatternError for what the user has to see to
 */
export function snapshotTaker(site: SnapshotSite): TakeSnapshot {
  return async (tracker, values) => {
    const start = performance.now();
    const place = { ...site, directory: resolve(site.directory, tracker.workingDirectory) };
    const lists = trackedLists(tracker).map(({ lines, dialect }) => compilePatterns(lines, place, dialect));
    const patterns = lists.length === 0 ? undefined : unite(lists);
    const { followSymbolicLinks } = tracker;
    const scanned =
      patterns === undefined ? NOTHING : await scanPatterns(patterns, { ...place, followSymbolicLinks });
    const { entries, unparsed } = await selectFields(scanned.entries, tracker, place);
    const missingProducts = await findMissingProducts(tracker.generates, place);
    return {
      snapshot: createSnapshot(entries, values),
      bytes: scanned.bytes,
      unmatchedPatterns: scanned.unmatchedPatterns,
      skipped: scanned.skipped,
      unparsed,
      missingProducts,
      seconds: (performance.now() - start) / 1000,
      tracks: (path) => patterns?.matches(path) === true,
      judgeGroups: groupJudge(tracker, place, entries.paths),
    };
  };
}

/** The parsers are a few hundred kilobytes, and loaded only where they are used. */
async function selectFields(
  entries: Entries,
  tracker: Tracker,
  place: SnapshotSite,
): Promise<Pick<Taken, 'unparsed'> & { readonly entries: Entries }> {
  if (tracker.fields.length === 0) return { entries, unparsed: [] };
  const { trackFields } = await import('./fields.ts');
  return trackFields(entries, tracker.fields, place);
}

function groupJudge(tracker: Tracker, place: SnapshotSite, paths: readonly string[]): Taken['judgeGroups'] {
  return (verdict) => {
    const groups = compileGroups(tracker.groups, (lines) => compilePatterns(lines, place, 'extended'));
    return {
      named: groupVerdicts(groups, verdict, paths),
      folders:
        tracker.groupBy.length === 0
          ? new Map()
          : folderVerdicts(compilePatterns(folderLines(tracker.groupBy), place), verdict, paths),
    };
  };
}

/** `packages/*` and `packages/*` with a slash at the end mean the same folders here. */
function folderLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/(?<=[^/\\])\/+$/, ''));
}
