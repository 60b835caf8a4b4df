import type { Store, StoreName } from '../core/history/store.ts';
import type { TakeSnapshot } from '../core/modes/taking.ts';
import type { Surroundings } from './environment.ts';
/** Takes snapshots in the workspace. */
export declare function openWorkspace({ workspace, home, platform }: Surroundings, whenDirectoryMissing?: 'error' | 'empty'): TakeSnapshot;
/** The absolute folder that a tracker's patterns are relative to. */
export declare function trackedFolder(surroundings: Surroundings, workingDirectory: string): string;
/** The store of a name. */
export declare function openStore(name: StoreName, surroundings: Surroundings, timeoutSeconds: number): Store;
