import type { Taken } from '../core/modes/taking.ts';
import { type CompiledTracker } from '../core/tracker/compiled-tracker.ts';
import type { WrittenNeeds } from '../core/tracker/tracker.ts';
/**
 * What each group needs by itself: what the user wrote and, with `auto`, what the manifests say.
 *
 * @param paths the stored paths that are tracked
 * @throws Error for a name in what the user wrote that is no group
 */
export declare function groupNeedsOf(compiled: CompiledTracker, written: WrittenNeeds, paths: readonly string[]): Promise<Pick<Taken, 'needs' | 'warnings'>>;
