import { History } from '../core/history/history.ts';
import type { Identity } from '../core/history/identity.ts';
import type { TakeSnapshot } from '../core/modes/taking.ts';
import type { Output } from './output.ts';
import type { Common } from './request.ts';
import type { Surroundings } from './surroundings.ts';
/** The folder that a command is about, and the checkpoints that were taken there. */
export interface Project {
    /** Absolute, without links. */
    readonly directory: string;
    /** The history of an identity in this project alone, also where others use the same store. */
    readonly history: (identity: Identity) => History;
    readonly take: TakeSnapshot;
}
/**
 * Finds the project and its store.
 *
 * @throws UsageError when the folder cannot be used, or none is known to keep checkpoints in
 */
export declare function openProject(request: Common, surroundings: Surroundings, output: Output): Project;
