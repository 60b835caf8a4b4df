import { readdirSync } from 'node:fs';
import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import { absolutePath, type Location, locate, storedPath } from '../core/tracker/patterns/patterns.ts';
import { kindOnDisk } from './directory-reader.ts';
import { diskPath } from './disk-path.ts';

/**
 * The folders without anything in them that patterns name, by their stored paths: mostly submodules that are not
 * checked out.
 *
 * @param unmatched the patterns, as written, that match nothing
 */
export function findEmptyFolders(patterns: PatternSet, unmatched: readonly string[]): string[] {
  const { directory, site } = patterns;
  const texts = new Set(unmatched);
  const found = new Set<string>();
  for (const line of patterns.positiveLines) {
    if (!texts.has(patterns.textOf(line))) continue;
    for (const place of patterns.literalPlaces(line)) {
      const empty = emptyFolderAt(place, locate(site.directory, site.platform));
      if (empty !== undefined) found.add(storedPath(directory, empty, site.platform));
    }
  }
  return [...found].sort();
}

/** What is there of a place, where that is an empty folder. The way to the working directory is none of ours. */
function emptyFolderAt({ root, names }: Location, directory: Location): Location | undefined {
  for (let depth = names.length; depth > 0; depth--) {
    const place = { root, names: names.slice(0, depth) };
    if (place.names.every((name, i) => name === directory.names[i])) return undefined;
    try {
      const kind = kindOnDisk(absolutePath(place));
      if (kind === undefined) continue;
      return kind === 'folder' && isEmpty(absolutePath(place)) ? place : undefined;
    } catch {
      // It can't be looked at, so that nothing can be said of it.
      return undefined;
    }
  }
  return undefined;
}

function isEmpty(folder: string): boolean {
  return readdirSync(diskPath(folder), { encoding: 'buffer' }).length === 0;
}
