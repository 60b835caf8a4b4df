import type { Tracker } from '../core/tracker/tracker.ts';
import type { Surroundings } from './surroundings.ts';
/**
 * A tracker with the groups of a YAML file after its own.
 *
 * @param file as given; relative to where the process was started
 * @throws UsageError when it cannot be read, Error when it holds no groups
 */
export declare function addGroupsOf(file: string, tracker: Tracker, surroundings: Surroundings): Promise<Tracker>;
