import { History, type Refs } from '../core/history/history.ts';
import { type Identity } from '../core/history/identity.ts';
import type { Viewer } from '../core/history/standing.ts';
import type { Store } from '../core/history/store.ts';
import type { TakeSnapshot } from '../core/modes/taking.ts';
import type { Surroundings } from './environment.ts';
import type { Everywhere, StoreChoice } from './inputs.ts';
/** Takes snapshots in the workspace. */
export declare function openWorkspace({ workspace, jobFolder, toolCache, home, platform }: Surroundings, whenDirectoryMissing?: 'error' | 'empty'): TakeSnapshot;
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
export declare function openStore(name: StoreChoice, surroundings: Surroundings, timeoutSeconds: number, spent?: number): StepStore;
/** A history of an identity in a store. A machine has one for each place on it, whatever is checked out there. */
export declare function openHistory(store: Store, identity: Identity, refs: Refs): History;
/** Who looks at histories: this job. */
export declare function viewerOf({ facts, origin, jobFolder }: Surroundings): Viewer;
/** The job, as identities have it. */
export declare function jobPlaceOf({ matrix, calledFile }: Everywhere, { facts }: Surroundings): {
    workflowFile: string;
    jobId: string;
    matrix: unknown;
    calledFile: string;
};
