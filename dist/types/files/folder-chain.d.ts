import { type FolderState, type Location } from '../core/tracker/patterns/patterns.ts';
import type { Listing } from './directory-reader.ts';
/** A folder that is being walked. */
export interface Folder {
    /** Absolute, ends in `/`. */
    readonly path: string;
    /** What the stored paths of its files begin with: empty or ends in `/`. */
    readonly stored: string;
}
/** One folder of the chain, with how far it has been visited. */
export interface Frame extends Folder, Listing {
    readonly location: Location;
    readonly state: FolderState;
    /** Reached through a followed link, so that folders have to be checked for cycles. */
    readonly throughLink: boolean;
    /** The place of the name to visit next. */
    next: number;
}
/** The folders from where a walk began down to where it is: its stack. */
export declare class FolderChain {
    #private;
    get depth(): number;
    get last(): Frame | undefined;
    push(frame: Frame): void;
    pop(): void;
    /** Whether the folder at a path, links followed, is one of these. */
    includes(path: string): boolean;
}
/** A folder at the beginning of its visit. */
export declare function createFrame(directory: Location, platform: NodeJS.Platform, frame: Listing & Pick<Frame, 'location' | 'state' | 'throughLink'>): Frame;
/** The place of `name` in a folder. */
export declare function childOf({ location }: Frame, name: string): Location;
