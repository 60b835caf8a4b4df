import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { History } from '../core/history/history.ts';
import type { Identity } from '../core/history/identity.ts';
import { ANY_REF } from '../core/history/keys.ts';
import type { Record } from '../core/history/record.ts';
import type { TakeSnapshot } from '../core/modes/taking.ts';
import { errorCode } from '../core/unknown.ts';
import type { Reason } from '../core/verdict/reason.ts';
import type { ScanRequest } from '../files/scan.ts';
import { snapshotTaker } from '../files/take-snapshot.ts';
import { FolderStore } from '../stores/folder.ts';
import type { Output } from './output.ts';
import { findPlace, type Place } from './place.ts';
import { Progress } from './progress.ts';
import type { Where } from './request.ts';
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
  readonly store: FolderStore;
  readonly place: Place;
  /** What records keep beside to say where they were made. Asked for once the place is prepared, or to compare. */
  readonly placeNotes: () => Record['notes'];
  /** `place-changed` where a record was made elsewhere: it says nothing of what is here. */
  readonly placeReasons: (record: Record) => readonly Reason[];
  readonly take: TakeSnapshot;
}

/**
 * Finds the project and its store.
 *
 * @throws UsageError when one of them cannot be used
 */
export function openProject(request: Where, surroundings: Surroundings, output: Output): Project {
  const { directory, folder } = projectDirectory(request.cwd, surroundings);
  const place = findPlace({
    directory,
    store: storeFolder(request.store, surroundings),
    project: request.project,
  });
  const { root, prepare } = place;
  const store = new FolderStore({ name: 'machine', root, prepare });
  const placeNotes = () => {
    const mark = place.mark();
    return mark === undefined ? {} : { place: mark };
  };
  return {
    directory,
    folder,
    store,
    place,
    placeNotes,
    placeReasons: ({ notes }) => (notes['place'] === place.mark() ? [] : ['place-changed']),
    // The place is one folder, whatever is checked out in it.
    history: (identity) => new History(store, identity, { own: ANY_REF, others: [] }),
    take: takerWithProgress(directory, place.stores, surroundings, output),
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

/** A folder that was named for the records of any number of projects; a relative one is relative to where the process was started. */
function storeFolder(store: string | undefined, surroundings: Surroundings): string | undefined {
  const named = store ?? (surroundings.env['FILE_TRACKER_STORE'] || undefined);
  return named === undefined ? undefined : resolveHere(named, surroundings);
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
