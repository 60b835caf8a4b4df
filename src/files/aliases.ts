import { realpathSync } from 'node:fs';
import {
  type Alias,
  absolutePath,
  compilePatterns,
  type Location,
  locate,
  type PatternSite,
} from '../core/tracker/patterns/patterns.ts';
import type { TrackedList } from '../core/tracker/tracker.ts';
import { errorCode } from '../core/unknown.ts';
import { diskPath } from './disk-path.ts';

/** Says what a line of patterns may begin with, or hold, that is not below the working directory. */
const LEADS_ELSEWHERE = /^[\s!]*(?:[/\\~{]|[A-Za-z]:)|\.\./;

/**
 * Other ways that patterns name to the working directory, or to the folders that it lies in: macOS has `/tmp` for
 * `/private/tmp`, and `cd link` leaves the link in `$PWD`. A pattern that goes another way must mean the same files,
 * else `!` would leave out only half of them.
 */
export function findAliases(lists: readonly TrackedList[], site: PatternSite): Alias[] {
  const ways = new Ways(site);
  const found = new Map<string, Alias>();
  for (const { lines, dialect } of lists) {
    for (const line of lines.filter((one) => LEADS_ELSEWHERE.test(one))) {
      for (const place of compilePatterns([line], site, dialect).literalPlaces(0)) {
        const alias = ways.aliasIn(place);
        if (alias !== undefined) found.set(absolutePath(alias.from), alias);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.from.names.length - a.from.names.length);
}

/** The folders from the root down to the working directory, and to what stored paths are relative to. */
class Ways {
  readonly #ends: readonly Location[];
  /** By real path. */
  #folders: Map<string, Location> | undefined;

  constructor({ directory, base, platform }: PatternSite) {
    this.#ends = [directory, base ?? directory].map((path) => locate(path, platform));
  }

  /** The longest beginning of a place that is one of these folders under another name. */
  aliasIn({ root, names }: Location): Alias | undefined {
    let longest: Alias | undefined;
    for (let depth = 1; depth <= names.length; depth++) {
      const from = { root, names: names.slice(0, depth) };
      if (this.#ends.some((end) => isWithin(from, end))) return longest;
      if (this.#ends.some((end) => isWithin(end, from))) continue;
      const real = realPath(from);
      if (real === undefined) return longest;
      const to = this.#find(real);
      if (to !== undefined) longest = { from, to };
    }
    return longest;
  }

  #find(real: string): Location | undefined {
    this.#folders ??= new Map(
      this.#ends.flatMap(({ root, names }) =>
        [...names.keys(), names.length].flatMap((depth) => {
          const folder = { root, names: names.slice(0, depth) };
          const path = realPath(folder);
          return path === undefined ? [] : [[path, folder] as const];
        }),
      ),
    );
    return this.#folders.get(real);
  }
}

/** Whether a place is a folder, or lies in it, as it is written. */
function isWithin(place: Location, folder: Location): boolean {
  return place.root === folder.root && folder.names.every((name, i) => name === place.names[i]);
}

function realPath(place: Location): string | undefined {
  try {
    return realpathSync.native(diskPath(absolutePath(place)) as string);
  } catch (error) {
    // What is not there, or may not be looked at, is no other name of anything.
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}
