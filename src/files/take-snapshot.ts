import { resolve } from 'node:path';
import type { TakeSnapshot } from '../core/modes/taking.ts';
import type { Entries } from '../core/snapshot/entries.ts';
import { createSnapshot } from '../core/snapshot/snapshot.ts';
import { type CompiledTracker, compileTracker, membersOf } from '../core/tracker/compiled-tracker.ts';
import type { PatternSite } from '../core/tracker/patterns/patterns.ts';
import { type Tracker, trackedLists } from '../core/tracker/tracker.ts';
import { findAliases } from './aliases.ts';
import type { FieldEntries } from './fields.ts';
import { type FoundNeeds, findNeeds } from './find-needs.ts';
import { findMissingProducts } from './products.ts';
import { NOTHING, type ScanPlace, scanPatterns } from './scan.ts';

/** Where snapshots are taken. */
export interface SnapshotSite
  extends Pick<ScanPlace, 'home' | 'platform' | 'whenDirectoryMissing' | 'onProgress' | 'stores'> {
  /** Absolute; what working directories and stored paths are relative to, and whose files links count with. */
  readonly directory: string;
}

/**
 * What takes snapshots at a place: one walk and one hash of each file, whatever the number of groups.
 *
 * @returns a function that rejects with ScanError or PatternError for what the user has to see to
 */
export function snapshotTaker(site: SnapshotSite): TakeSnapshot {
  return async (tracker, values, whenDirectoryMissing = site.whenDirectoryMissing) => {
    const start = performance.now();
    const base = site.directory;
    const lists = [...trackedLists(tracker), { lines: tracker.generates, dialect: 'plain' } as const];
    const directory = resolve(base, tracker.workingDirectory);
    const aliases = findAliases(lists, { ...site, base, directory });
    const compiled = compileTracker(tracker, { ...site, base, aliases });
    const place = { ...site, ...compiled.site, workspace: site.directory, whenDirectoryMissing };
    const { tracked } = compiled;
    const { followSymbolicLinks } = tracker;
    const {
      entries: whole,
      patternWarnings,
      ...found
    } = tracked === undefined ? NOTHING : await scanPatterns(tracked, { ...place, followSymbolicLinks });
    const { entries, warnings: fieldWarnings, ...selected } = await selectFields(whole, tracker, place);
    const missingProducts = await findMissingProducts(tracker.generates, place);
    const { needs, warnings } = await needsOf(compiled, entries);
    return {
      ...found,
      ...selected,
      snapshot: createSnapshot(entries, values),
      compiled,
      missingProducts,
      needs,
      warnings: [...patternWarnings, ...fieldWarnings, ...warnings],
      seconds: (performance.now() - start) / 1000,
    };
  };
}

/** The parsers are a few hundred kilobytes, and loaded only where they are used. */
async function selectFields(entries: Entries, tracker: Tracker, place: PatternSite): Promise<FieldEntries> {
  if (tracker.fields.length === 0) return { entries, empty: new Set(), unparsed: [], warnings: [] };
  const { trackFields } = await import('./fields.ts');
  return trackFields(entries, tracker.fields, place);
}

/** What groups need, from what the user wrote and from manifests. */
async function needsOf(compiled: CompiledTracker, { paths }: Entries): Promise<FoundNeeds> {
  const written = compiled.tracker.needs;
  const members = written === undefined ? [] : membersOf(compiled, paths);
  // Where no group is found at all, the checkout was most likely forgotten, and that is said elsewhere.
  if (written === undefined || members.length === 0) return { needs: new Map(), warnings: [] };
  const { auto, groups } = written;
  return findNeeds({ auto, needs: new Map(Object.entries(groups)) }, compiled, members, paths);
}
