import { realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { History } from '../core/history/history.ts';
import type { Identity } from '../core/history/identity.ts';
import { placeFolder } from '../core/history/identity.ts';
import { ANY_REF } from '../core/history/keys.ts';
import type { TakeSnapshot } from '../core/modes/taking.ts';
import { errorCode } from '../core/unknown.ts';
import type { ScanRequest } from '../files/scan.ts';
import { snapshotTaker } from '../files/take-snapshot.ts';
import { FolderStore } from '../stores/folder.ts';
import type { Output } from './output.ts';
import { Progress } from './progress.ts';
import type { Common } from './request.ts';
import { stateFolder } from './state-folder.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/** The folder that a command is about, and the checkpoints that were taken there. */
export interface Project {
  /** Absolute, without links. */
  readonly directory: string;
  /**
   * The same folder, absolute, as the user named it: where commands run. A drive letter of Windows that stands for a
   * network folder stays one; cmd.exe can't work in the network folder's own name, and works in another one.
   */
  readonly folder: string;
  /** The history of an identity in this project alone, also where others use the same store. */
  readonly history: (identity: Identity) => History;
  readonly take: TakeSnapshot;
}

/**
 * Finds the project and its store.
 *
 * @throws UsageError when the folder cannot be used, or none is known to keep checkpoints in
 */
export function openProject(request: Common, surroundings: Surroundings, output: Output): Project {
  const { directory, folder } = projectDirectory(request.cwd, surroundings);
  const root = storeRoot(request.store, surroundings);
  const own = join(root, placeFolder(basename(directory), [directory]));
  const store = new FolderStore({ name: 'machine', root: own });
  // The place is one folder, whatever is checked out in it.
  const history = (identity: Identity) => new History(store, identity, { own: ANY_REF, others: [] });
  return {
    directory,
    folder,
    history,
    take: takerWithProgress(directory, [root, own], surroundings, output),
  };
}

function projectDirectory(
  cwd: string | undefined,
  surroundings: Surroundings,
): Pick<Project, 'directory' | 'folder'> {
  const what = cwd === undefined ? 'the current folder' : `--cwd ${JSON.stringify(cwd)}`;
  try {
    const folder = cwd === undefined ? surroundings.cwd() : resolveHere(cwd, surroundings);
    const directory = realpathSync.native(folder);
    if (statSync(directory).isDirectory()) return { directory, folder };
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(`Cannot use ${what}: ${code}. Name a folder that exists and may be read.`, {
      cause: error,
    });
  }
  throw new UsageError(`Cannot use ${what}: it is no folder. Name the folder that holds the files.`);
}

/** The folder for the checkpoints of all projects. A relative one is relative to where the process was started. */
function storeRoot(store: string | undefined, surroundings: Surroundings): string {
  const { env, platform, home } = surroundings;
  const named = store ?? (env['FILE_TRACKER_STORE'] || undefined);
  if (named !== undefined) return resolveHere(named, surroundings);
  const folder = stateFolder(env, platform, home);
  if (folder === undefined) {
    throw new UsageError(
      `The home folder is not known: ${JSON.stringify(home)}. Say where to keep checkpoints with --store or FILE_TRACKER_STORE.`,
    );
  }
  return folder;
}

function resolveHere(path: string, surroundings: Surroundings): string {
  return resolve(surroundings.cwd(), path);
}

function takerWithProgress(
  directory: string,
  stores: readonly string[],
  surroundings: Surroundings,
  output: Output,
): TakeSnapshot {
  const { home, platform } = surroundings;
  return async (tracker, values) => {
    const progress = new Progress(output.progressStream(), surroundings.elapsed);
    const onProgress: ScanRequest['onProgress'] = (soFar) => progress.show(soFar);
    try {
      return await snapshotTaker({
        directory,
        stores,
        home,
        platform,
        whenDirectoryMissing: 'error',
        onProgress,
      })(tracker, values);
    } finally {
      progress.end();
    }
  };
}
