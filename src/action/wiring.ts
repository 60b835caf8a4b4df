import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { History, type Refs } from '../core/history/history.ts';
import { type Identity, placeFolder } from '../core/history/identity.ts';
import type { Viewer } from '../core/history/standing.ts';
import type { Store } from '../core/history/store.ts';
import type { Clock } from '../core/modes/succession.ts';
import type { TakeSnapshot } from '../core/modes/taking.ts';
import { snapshotTaker } from '../files/take-snapshot.ts';
import { CacheStore } from '../stores/cache/cache-store.ts';
import { CarefulStore } from '../stores/careful-store.ts';
import { clockOf } from '../stores/clock.ts';
import { dropUnused, noteUse } from '../stores/folder/unused.ts';
import { FolderStore } from '../stores/folder.ts';
import { UnavailableStore } from '../stores/unavailable.ts';
import { TimeLimit } from '../threads/time-limit.ts';
import type { Surroundings } from './environment.ts';
import type { Everywhere, StoreChoice } from './inputs.ts';
import { logLine } from './log.ts';
import { REFS_OF_A_PLACE } from './runner/facts.ts';
import { hasMark, leaveMark } from './step-folder.ts';

/** Takes snapshots in the workspace. */
export function openWorkspace(
  { workspace, jobFolder, toolCache, home, platform }: Surroundings,
  whenDirectoryMissing: 'error' | 'empty' = 'error',
): TakeSnapshot {
  const stores = toolCache === undefined ? [jobFolder] : [jobFolder, machineStores(toolCache)];
  return snapshotTaker({ directory: workspace, stores, home, platform, whenDirectoryMissing });
}

/** A store of the step, and the time that it has taken. */
export interface StepStore {
  readonly store: Store;
  /** Seconds of the timeout that are gone. */
  readonly spent: () => number;
}

/**
 * The store of a name.
 *
 * @param spent seconds of the timeout that are gone already
 */
export function openStore(
  name: StoreChoice,
  surroundings: Surroundings,
  timeoutSeconds: number,
  spent = 0,
): StepStore {
  switch (name) {
    case 'job': {
      const root = join(surroundings.jobFolder, 'records');
      return { store: new FolderStore({ name, root, durable: false }), spent: () => 0 };
    }
    case 'machine':
      return { store: openMachineStore(surroundings), spent: () => 0 };
    case 'cache':
      return openCache(surroundings, timeoutSeconds, spent);
  }
}

function openCache(
  { env, facts, jobFolder }: Surroundings,
  timeoutSeconds: number,
  alreadySpent: number,
): StepStore {
  const { refused, lacks } = facts.cache;
  const time = new TimeLimit(timeoutSeconds, alreadySpent);
  const options = { env, refused, temp: join(jobFolder, 'cache'), time };
  const store = new CacheStore(options);
  const spent = () => time.spent;
  if (lacks === undefined) return { store, spent };
  const clock = { now: Date.now, wait: (milliseconds: number) => sleep(milliseconds) };
  // It has a client of its own, and a quarter of the time.
  const user = new CacheStore({ ...options, env: { ...env }, time: new TimeLimit(timeoutSeconds / 4) });
  const folder = join(jobFolder, 'uses');
  return { store: new CarefulStore({ store, lacks, user, folder, clock }), spent };
}

/** A history of an identity in a store. A machine has one for each place on it, whatever is checked out there. */
export function openHistory(store: Store, identity: Identity, refs: Refs): History {
  return new History(store, identity, store.name === 'machine' ? REFS_OF_A_PLACE : refs);
}

/** Waiting, for at most a quarter of the time that the store may take. */
export function clockFor(timeoutSeconds: number): Clock {
  return clockOf(timeoutSeconds * 250);
}

/** Who looks at histories: this job. */
export function viewerOf({ facts, origin, jobFolder }: Surroundings): Viewer {
  return {
    job: facts.jobPath,
    occasion: facts.occasion,
    runId: facts.runIdsAreUnique ? origin.runId : '',
    recordedHere: (attempt) => hasMark(jobFolder, 'attempt', attempt),
  };
}

/** The job, as identities have it. */
export function jobPlaceOf({ matrix, calledFile }: Everywhere, { facts }: Surroundings) {
  return { workflowFile: facts.workflowFile, jobId: facts.jobId, matrix, calledFile };
}

function openMachineStore(surroundings: Surroundings): Store {
  const { toolCache, repository, runnerName, workspace, facts, origin, jobFolder } = surroundings;
  if (toolCache === undefined) return new UnavailableStore('machine', 'RUNNER_TOOL_CACHE is not set');
  const stores = machineStores(toolCache);
  // In containers, a workspace that is new may have the path of another.
  const born = facts.workspaceStays ? [] : [folderBirth(workspace)];
  const root = join(stores, placeFolder(repository, [repository, runnerName, workspace, ...born]));
  const now = new Date(origin.createdAt);
  if (!noteUse(root, now)) {
    dropUnused(stores, now);
    if (!facts.workspaceStays && leaveMark(jobFolder, 'machine', 'new'))
      logLine(
        'The machine store knows nothing of this workspace. Runners like this one make a new workspace for each job, of which no earlier success says anything: use store: cache.',
      );
  }
  return new FolderStore({ name: 'machine', root });
}

/** Tells a folder from one that has its path later. */
function folderBirth(folder: string): string {
  const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.ino}.${stats.birthtimeNs}`;
}

/** Where the machine stores of all repositories are. */
function machineStores(toolCache: string): string {
  return join(toolCache, 'file-tracker');
}
