import { join, resolve } from 'node:path';
import { placeFolder } from '../core/history/identity.ts';
import type { Store, StoreName } from '../core/history/store.ts';
import type { TakeSnapshot } from '../core/modes/taking.ts';
import { snapshotTaker } from '../files/take-snapshot.ts';
import { CacheStore } from '../stores/cache/cache-store.ts';
import { CheckpointStore } from '../stores/cache/checkpoint-store.ts';
import { FolderStore } from '../stores/folder.ts';
import { UnavailableStore } from '../stores/unavailable.ts';
import type { Surroundings } from './environment.ts';

/** Takes snapshots in the workspace. */
export function openWorkspace(
  { workspace, home, platform }: Surroundings,
  whenDirectoryMissing: 'error' | 'empty' = 'error',
): TakeSnapshot {
  return snapshotTaker({ directory: workspace, home, platform, whenDirectoryMissing });
}

/** The absolute folder that a tracker's patterns are relative to. */
export function trackedFolder(surroundings: Surroundings, workingDirectory: string): string {
  return resolve(surroundings.workspace, workingDirectory);
}

/** The store of a name. @param spentSeconds how much of the timeout is gone */
export function openStore(
  name: StoreName,
  surroundings: Surroundings,
  timeoutSeconds: number,
  spentSeconds = 0,
): Store & { readonly spentSeconds?: number } {
  switch (name) {
    case 'job':
      return new FolderStore({ name, root: join(surroundings.jobFolder, 'checkpoints'), durable: false });
    case 'machine':
      return openMachineStore(surroundings);
    case 'cache':
      return new CheckpointStore(openCache(surroundings, timeoutSeconds, spentSeconds));
  }
}

function openCache(
  surroundings: Surroundings,
  timeoutSeconds: number,
  alreadySpentSeconds: number,
): CacheStore {
  return new CacheStore({
    env: surroundings.env,
    temp: join(surroundings.jobFolder, 'cache'),
    timeoutSeconds,
    alreadySpentSeconds,
    ...(surroundings.mergeQueue && { savingIsPointless: 'what a merge queue saves, no other run can read' }),
  });
}

function openMachineStore({ toolCache, repository, runnerName, workspace }: Surroundings): Store {
  if (toolCache === undefined) return new UnavailableStore('machine', 'RUNNER_TOOL_CACHE is not set');
  const folder = placeFolder(repository, [repository, runnerName, workspace]);
  return new FolderStore({ name: 'machine', root: join(toolCache, 'file-tracker', folder) });
}
