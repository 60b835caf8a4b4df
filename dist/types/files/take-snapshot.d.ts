import type { TakeSnapshot } from '../core/modes/taking.ts';
import { type ScanRequest } from './scan.ts';
/** Where snapshots are taken. */
export interface SnapshotSite extends Pick<ScanRequest, 'home' | 'platform' | 'whenDirectoryMissing' | 'onProgress' | 'stores'> {
    /** Absolute; what working directories and stored paths are relative to, and whose files links count with. */
    readonly directory: string;
}
/**
 * What takes snapshots at a place: one walk and one hash of each file, whatever the number of groups.
 *
 * @returns a function that rejects with ScanError or PatternError for what the user has to see to
 */
export declare function snapshotTaker(site: SnapshotSite): TakeSnapshot;
