import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathFromBytes } from '../core/snapshot/path-bytes.ts';
import type { TrackerSite } from '../core/tracker/compiled-tracker.ts';
import { folderOf, inFolder, isWithin, MANIFESTS, type Manifest } from '../core/tracker/needs/manifest.ts';
import type { ManifestSources } from '../core/tracker/needs/manifest-needs.ts';
import {
  isManifest,
  type ManifestSearch,
  ROOT_MANIFESTS,
  rootFolders,
} from '../core/tracker/needs/manifest-places.ts';
import { memberPatterns } from '../core/tracker/needs/workspace-members.ts';
import { unite } from '../core/tracker/patterns/pattern-union.ts';
import { compilePatterns, PatternError, type PatternSite } from '../core/tracker/patterns/patterns.ts';
import { errorCode } from '../core/unknown.ts';
import { readRegularFile } from '../disk/regular-file.ts';
import { isIn } from '../disk/text-file.ts';
import { readDirectory } from './directory-reader.ts';
import { diskPath } from './disk-path.ts';
import { Pacer } from './pacer.ts';
import { PatternUsage } from './pattern-usage.ts';
import { ScanError } from './scan-error.ts';
import { StoreFolders } from './store-folders.ts';
import { walk } from './walk.ts';

/** A manifest that somebody writes is far smaller. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** All manifests together; a thousand packages have some megabytes of them. */
const MAX_TOTAL_BYTES = 64 * MAX_MANIFEST_BYTES;
const TOO_MUCH = 'all manifests together are too large';
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const MAX_MEMBERS = 10_000;
const MISSING: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * Reads the manifests that say what groups need: those of the groups, of the roots of workspaces up to the working
 * directory, and of members of these workspaces. Only regular files within the workspace are read. What cannot be read
 * is there with the reason, so that it can be warned about.
 *
 * @param site what stored paths are relative to
 * @param workspace the absolute folder outside of which nothing is read
 */
export async function readManifests(
  { groups: places, shared, top }: ManifestSearch,
  { base, home, platform }: TrackerSite,
  workspace: string = base,
): Promise<ManifestSources> {
  const reader = new ManifestReader(base, workspace);
  const groups = places.map(({ name, folders, tracked }) => {
    const own = new Set([...folders.flatMap((folder) => reader.found(folder, MANIFESTS)), ...tracked]);
    const above = folders.flatMap((folder) =>
      [...own].some((path) => isWithin(path, folder)) ? [] : nearestAbove(folder, top, reader),
    );
    return { name, folders, manifests: reader.readAll(own), above: reader.readAll(new Set(above)) };
  });
  const roots = new Set<string>();
  for (const { folders, manifests } of groups) {
    for (const folder of [...folders, ...manifests.map(({ path }) => folderOf(path))]) {
      for (const at of rootFolders(folder)) roots.add(at);
    }
  }
  const rootManifests = reader.readAll([...roots].flatMap((folder) => reader.found(folder, ROOT_MANIFESTS)));
  const members = await findMembers(
    rootManifests.flatMap((root) => memberPatterns(root)),
    { directory: base, home, platform },
  );
  const others = [...rootManifests, ...reader.readAll([...members, ...shared.filter(isManifest)])];
  return { groups, others: others.filter(({ path }) => !path.endsWith('.yaml')), shared };
}

/** Manifests of the nearest folder above one that has some, but not of the working directory: that is nobody's part. */
function nearestAbove(folder: string, top: string, reader: ManifestReader): string[] {
  for (let at = folderOf(folder); at !== '' && at !== top; at = folderOf(at)) {
    const found = reader.found(at, MANIFESTS);
    if (found.length > 0) return found;
  }
  return [];
}

/** The manifests of a workspace's members. A pattern that cannot mean anything here finds none. */
async function findMembers(lines: readonly string[], site: PatternSite): Promise<string[]> {
  const usable = lines.filter((line) => isPattern(line, site));
  if (!usable.some((line) => !line.startsWith('!'))) return [];
  const patterns = unite([compilePatterns([...usable, '!**/node_modules'], site)]);
  const found: string[] = [];
  const request = {
    patterns,
    followSymbolicLinks: false,
    readDirectory,
    usage: new PatternUsage(patterns),
    pacer: new Pacer(),
    stores: new StoreFolders([], site.directory),
  };
  try {
    await walk(request, {
      file: (folder, name) => {
        if (found.length < MAX_MEMBERS) found.push(folder.stored + name);
      },
      link: () => undefined,
      special: () => undefined,
    });
  } catch (error) {
    // A folder that cannot be read: what was found so far will do for warnings.
    if (!(error instanceof ScanError)) throw error;
  }
  return found;
}

function isPattern(line: string, site: PatternSite): boolean {
  try {
    compilePatterns([line], site);
    return true;
  } catch (error) {
    if (error instanceof PatternError) return false;
    throw error;
  }
}

/** Reads each file once, and not too much in all. */
class ManifestReader {
  readonly #directory: string;
  readonly #workspace: string;
  readonly #read = new Map<string, Manifest | undefined>();
  #left = MAX_TOTAL_BYTES;

  constructor(directory: string, workspace: string) {
    this.#directory = directory;
    this.#workspace = realpathSync.native(workspace);
  }

  /** The paths of those names that are in a folder. */
  found(folder: string, names: readonly string[]): string[] {
    return names.map((name) => inFolder(folder, name)).filter((path) => this.#at(path) !== undefined);
  }

  readAll(paths: Iterable<string>): Manifest[] {
    return [...paths].flatMap((path) => this.#at(path) ?? []);
  }

  #at(path: string): Manifest | undefined {
    if (!this.#read.has(path)) this.#read.set(path, this.#open(path));
    return this.#read.get(path);
  }

  /** The native function is the one that takes bytes for bytes. */
  #open(path: string): Manifest | undefined {
    try {
      const real = pathFromBytes(realpathSync.native(diskPath(resolve(this.#directory, path)), 'buffer'));
      if (!isIn(real, this.#workspace)) return { path, content: { why: 'it lies outside of the workspace' } };
      const maxBytes = Math.min(MAX_MANIFEST_BYTES, this.#left);
      const opened = readRegularFile(diskPath(real), { followLink: false, maxBytes });
      switch (opened.kind) {
        case 'gone':
          return undefined;
        case 'not-regular':
          return { path, content: { why: 'it is no regular file' } };
        case 'too-large':
          return {
            path,
            content: { why: maxBytes < MAX_MANIFEST_BYTES ? TOO_MUCH : 'it is larger than 1 MiB' },
          };
        case 'read':
          this.#left -= opened.value.length;
          return { path, content: { text: UTF_8.decode(opened.value) } };
      }
    } catch (error) {
      const code = errorCode(error);
      if (MISSING.has(code)) return undefined;
      if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { path, content: { why: 'it is not UTF-8' } };
      if (code !== undefined) return { path, content: { why: `it cannot be read (${code})` } };
      throw error;
    }
  }
}
