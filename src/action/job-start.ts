import { History } from '../core/history/history.ts';
import { checkpointIdentity } from '../core/history/identity.ts';
import type { Saved } from '../core/history/store.ts';
import { checkpoint } from '../core/modes/checkpoint.ts';
import type { Tracker } from '../core/tracker/tracker.ts';
import type { Values } from '../core/tracker/values.ts';
import { FolderStore } from '../stores/folder.ts';
import { UnavailableStore } from '../stores/unavailable.ts';
import type { Surroundings } from './environment.ts';
import { REFS_OF_A_PLACE } from './runner/facts.ts';
import { createStepFolder } from './step-folder.ts';
import { openWorkspace } from './wiring.ts';

/** The folder is the step's own, so that one identity is enough. */
const IDENTITY = checkpointIdentity('job-start', {
  workflowFile: '',
  jobId: '',
  matrix: null,
  calledFile: '',
});

/** Records what lies in the workspace before the job's first step, and returns the folder that holds it. */
export async function recordJobStart(
  tracker: Tracker,
  values: Values,
  surroundings: Surroundings,
): Promise<{ folder: string; files: number; result: Saved | undefined }> {
  const folder = createStepFolder(surroundings.jobFolder);
  const { origin } = surroundings;
  // On a machine's first job there is no workspace yet: nothing lay there, and all is added since.
  const take = openWorkspace(surroundings, 'empty');
  const done = await checkpoint({ tracker, values, origin }, openJobStart(folder), take, () => undefined);
  return { folder, files: done.taken.snapshot.entries.length, result: done.recorded[0]?.result };
}

/** Where a `check` with `since: job-start` looks; no folder where `pre` could not run, and why where it failed. */
export function findJobStart(folder: string, failure: string): readonly History[] {
  if (failure !== '') return [new History(new UnavailableStore('job', failure), IDENTITY, REFS_OF_A_PLACE)];
  return folder === '' ? [] : openJobStart(folder);
}

function openJobStart(folder: string): readonly History[] {
  const store = new FolderStore({ name: 'job', root: folder, durable: false });
  return [new History(store, IDENTITY, REFS_OF_A_PLACE)];
}
