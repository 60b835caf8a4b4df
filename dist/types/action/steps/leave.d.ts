import type { Record } from '../../core/history/record.ts';
import type { Rules } from '../../core/modes/evidence.ts';
import type { Taken } from '../../core/modes/taking.ts';
import type { IfNoCheckpoint } from '../../core/verdict/judge.ts';
import type { Surroundings } from '../environment.ts';
import type { IfNoFilesFound, LookingRequest } from '../inputs.ts';
import { type PostRecord } from '../step-folder.ts';
/** How the user wants it decided. */
export declare function rulesOf(request: {
    readonly ifNoCheckpoint: IfNoCheckpoint;
    readonly ifNoFilesFound: IfNoFilesFound;
    readonly forced?: boolean;
}): Rules;
/**
 * Leaves for post what the step saw, and what is to be recorded.
 *
 * @param record what the step made a record of; `undefined`: of nothing
 */
export declare function leaveVerdict({ name, onDrift, summary }: LookingRequest, { origin }: Surroundings, folder: string, taken: Taken, record: Record | undefined, { later }: {
    readonly later: PostRecord | undefined;
}): void;
