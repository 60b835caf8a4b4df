import { checkpointIdentity, type Identity } from '../core/history/identity.ts';
import type { Recorded, Store } from '../core/history/store.ts';
import type { Tracker } from '../core/tracker/tracker.ts';
import type { Values } from '../core/tracker/values.ts';
import { FolderStore } from '../stores/folder.ts';
import { UnavailableStore } from '../stores/unavailable.ts';
import type { Surroundings } from './environment.ts';
import { createStepFolder } from './step-folder.ts';
import { openWorkspace } from './wiring.ts';

/** The folder is the step's own, so that one identity is enough. */
const IDENTITY = checkpointIdentity('job-start', '');

/** Records what lies in the workspace before the job's first step, and returns the folder that holds it. */
export async function recordJobStart(
  tracker: Tracker,
  values: Values,
  surroundings: Surroundings,
): Promise<{ folder: string; files: number; result: Recorded }> {
  // On a machine's first job there is no workspace yet: nothing lay there, and all is added since.
  const { snapshot } = await openWorkspace(surroundings, 'empty')(tracker, values);
  const folder = createStepFolder(surroundings.jobFolder);
  const result = await openJobStart(folder).record(IDENTITY, {
    snapshot,
    tracker,
    origin: surroundings.origin,
  });
  return { folder, files: snapshot.entries.length, result };
}

/** Where a `check` with `since: job-start` looks; no folder where `pre` could not run, and why where it failed. */
export function findJobStart(
  folder: string,
  failure: string,
): { identity: Identity; stores: readonly Store[] } {
  if (failure !== '') return { identity: IDENTITY, stores: [new UnavailableStore('job', failure)] };
  return { identity: IDENTITY, stores: folder === '' ? [] : [openJobStart(folder)] };
}

function openJobStart(folder: string): Store {
  return new FolderStore({ name: 'job', root: folder, durable: false });
}
