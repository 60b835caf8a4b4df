import { existsSync } from 'node:fs';
import { unite } from '../core/tracker/patterns/pattern-union.ts';
import { compilePatterns, type PatternSite } from '../core/tracker/patterns/patterns.ts';
import { readDirectory } from './directory-reader.ts';
import { diskPath } from './disk-path.ts';
import type { Folder } from './folder-chain.ts';
import { Pacer } from './pacer.ts';
import { PatternUsage } from './pattern-usage.ts';
import { StoreFolders } from './store-folders.ts';
import { walk } from './walk.ts';

/**
 * The patterns of `generates` that match no existing file or folder. Links count by what they lead to: a broken one is
 * no product.
 *
 * @throws ScanError for what has to be looked at and cannot be read
 */
export async function findMissingProducts(patterns: readonly string[], site: PatternSite): Promise<string[]> {
  const missing: string[] = [];
  for (const pattern of patterns) {
    if (!(await exists(pattern, site))) missing.push(pattern);
  }
  return missing;
}

/** Ends a walk at the first find. */
class Found extends Error {
  override readonly name = 'Found';
}

async function exists(pattern: string, site: PatternSite): Promise<boolean> {
  const patterns = unite([compilePatterns([pattern], site)]);
  const link = (folder: Folder, name: string) => {
    if (existsSync(diskPath(folder.path + name))) found();
  };
  const found = () => {
    throw new Found();
  };
  const request = {
    patterns,
    // A link counts by what it leads to, but is not entered: packages that link each other have no end of paths.
    followSymbolicLinks: false,
    readDirectory,
    stores: new StoreFolders([], site.directory),
    usage: new PatternUsage(patterns),
    pacer: new Pacer(),
  };
  try {
    await walk(request, { file: found, folder: found, link, special: () => undefined });
    return false;
  } catch (error) {
    if (error instanceof Found) return true;
    throw error;
  }
}
