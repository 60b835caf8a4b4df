import { statSync } from 'node:fs';
import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import { absolutePath, type Location, locate, storedPath } from '../core/tracker/patterns/patterns.ts';
import { errorCode } from '../core/unknown.ts';
import { kindOnDisk, type NodeKind } from './directory-reader.ts';
import { diskPath } from './disk-path.ts';
import { unreadable } from './scan-error.ts';
import type { StoreFolders } from './store-folders.ts';

/** Codes which say that what was there a moment ago no longer is. */
export const GONE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * What a place is where a walk is to begin; nothing when it is not there, or behind something that is no folder.
 *
 * @throws ScanError when that can't be told
 */
export function kindOfRoot(root: Location, { directory, site }: PatternSet): NodeKind | undefined {
  try {
    // The way to the working directory may be a link, and is followed as every program follows it.
    if (contains(root, locate(site.directory, site.platform)))
      return leadsToFolder(absolutePath(root)) ? 'folder' : undefined;
    return kindOnDisk(absolutePath(root));
  } catch (error) {
    const code = errorCode(error);
    if (GONE.has(code) || code === 'ELOOP' || code === 'ENAMETOOLONG') return undefined;
    throw unreadable('file', storedPath(directory, root, site.platform), error);
  }
}

/** Whether a place lies in a store. */
export function isInStore({ root, names }: Location, stores: StoreFolders): boolean {
  return names.some((name, i) => {
    const path = absolutePath({ root, names: names.slice(0, i + 1) });
    return stores.has(path, name, false);
  });
}

/** Whether a path leads to a folder, as far as can be told. */
export function leadsToFolder(path: string): boolean {
  try {
    return statSync(diskPath(path), { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // Then it was not for being gone that it could not be read.
    return true;
  }
}

function contains(outer: Location, inner: Location): boolean {
  return outer.root === inner.root && outer.names.every((name, i) => name === inner.names[i]);
}
