import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeFolder } from '../core/history/identity.ts';
import { shortDigest } from '../core/history/keys.ts';
import { errorCode } from '../core/unknown.ts';
import { hidesItself, PROJECT_STORE } from '../files/store-folders.ts';
import { noteProject } from './about.ts';
import { UsageError } from './usage-error.ts';

/** Where a project's records lie, and what tells its place from others. */
export interface Place {
  /** The folder that holds a folder for each history. */
  readonly root: string;
  /** Folders that are never tracked. */
  readonly stores: readonly string[];
  /** Makes the root ready for its first record. @throws a system error */
  readonly prepare: () => void;
  /** The roots of all projects whose records lie in the same store, this one's among them where it is there. */
  readonly roots: () => readonly string[];
  /** A digest of the place; `undefined` before the root is there, where that is a part of it. */
  readonly mark: () => string | undefined;
}

/** What the user says of where to remember. */
export interface PlaceRequest {
  /** The project: absolute, without links. */
  readonly directory: string;
  /** A folder for the records of any number of projects, absolute; `undefined`: in the project. */
  readonly store: string | undefined;
  /** `--project`: stands for the place, wherever that is. */
  readonly project: string | undefined;
}

/**
 * Finds where to remember. In the project, so that what is wiped, cleaned or cloned again is forgotten; a success says
 * something of its own place only, since a copy of the tree brings its records along and has done nothing itself.
 *
 * @throws UsageError when the project has a folder of that name for something else
 */
export function findPlace({ directory, store, project }: PlaceRequest): Place {
  const root = store === undefined ? join(directory, PROJECT_STORE) : ownFolder(store, directory, project);
  const tied = store === undefined ? root : directory;
  if (store === undefined) refuseOther(root);
  return {
    root,
    stores: store === undefined ? [root] : [store, root],
    roots: () => (store === undefined ? [root] : rootsIn(store)),
    prepare: () => {
      if (store === undefined) return prepareProject(root);
      mkdirSync(root, PRIVATE);
      noteProject(root, project ?? directory);
    },
    mark: () => {
      if (project !== undefined) return shortDigest(JSON.stringify(['project', project]));
      const stamp = stampOf(tied);
      return stamp && shortDigest(JSON.stringify(['place', directory, stamp.inode, stamp.birth]));
    },
  };
}

const PRIVATE = { recursive: true, mode: 0o700 } as const;

/**
 * The folder of one project in a store of several. A folder that is mounted under two paths has one history: what is
 * done there counts for both, whatever it is called.
 */
function ownFolder(store: string, directory: string, project: string | undefined): string {
  if (project !== undefined) return join(store, placeFolder(project, ['project', project]));
  const stamp = stampOf(directory);
  const known = stamp !== undefined && stamp.inode !== '0' && stamp.birth !== '0';
  return join(
    store,
    placeFolder('project', known ? ['folder', stamp.inode, stamp.birth] : ['path', directory]),
  );
}

function rootsIn(store: string): string[] {
  try {
    const names = readdirSync(store).filter((name) => /^[a-z0-9-]+-[0-9a-f]{64}$/.test(name));
    return names.map((name) => join(store, name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** What tells a folder from another at the same path: `0` where the system does not know. `undefined`: it is not there. */
function stampOf(folder: string): { readonly inode: string; readonly birth: string } | undefined {
  const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats && { inode: String(stats.ino), birth: String(stats.birthtimeNs) };
}

/** What git is told: all of it is of this place alone. */
const IGNORED = '*\n';

function prepareProject(root: string): void {
  if (hidesItself(root)) return;
  mkdirSync(root, PRIVATE);
  writeFileSync(join(root, '.gitignore'), IGNORED);
}

const OWN_NAME = /^(?:\.gitignore|[a-z0-9-]+-[0-9a-f]{32})$/;

/** @throws UsageError for something else of that name: it is not ours to fill, nor to leave out of what is tracked */
function refuseOther(root: string): void {
  const other = otherUse(root);
  if (other === undefined) return;
  throw new UsageError(
    `Cannot remember anything in ${JSON.stringify(root)}: ${other}. Choose another folder with --store or FILE_TRACKER_STORE.`,
  );
}

/** What else the folder is used for. */
function otherUse(root: string): string | undefined {
  const stats = lstatSync(root, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) return 'it is a link';
  if (!stats.isDirectory()) return 'it is no folder';
  if (hidesItself(root)) return undefined;
  try {
    const other = readdirSync(root).find((name) => !OWN_NAME.test(name));
    if (other !== undefined) return `it holds ${JSON.stringify(other)}, which is not of File Tracker`;
    // One that was cut off by a kill is empty; one that says something else is the user's.
    const ignored = readGitignore(root);
    return ignored === undefined || ignored === ''
      ? undefined
      : 'its .gitignore does not hold "*", so that it is not of File Tracker';
  } catch (error) {
    return `it cannot be read (${errorCode(error)})`;
  }
}

function readGitignore(root: string): string | undefined {
  try {
    return readFileSync(join(root, '.gitignore'), 'utf8').trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
