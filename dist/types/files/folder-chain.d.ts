import { type FolderState, type Location } from '../core/tracker/patterns/patterns.ts';
import type { Listing } from './directory-reader.ts';
import { type StatBehind } from './folder-identity.ts';
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
    /** How many followed links led here. Below one, folders have to be checked for cycles. */
    readonly links: number;
    /** The place of the name to visit next. */
    next: number;
}
/**
 * How often a folder is entered through links that lie behind links. Links that lead to each other have ways without
 * number; what lies behind one link alone is found once for each link, and needs no limit.
 */
export declare const MOST_WAYS = 1000;
/** What entering a folder through links would be: nothing special, a circle, or one way too many to one folder. */
export type Way = 'free' | 'cycle' | 'too-many';
/** The folders from where a walk began down to where it is: its stack. */
export declare class FolderChain {
    #private;
    constructor(stat: StatBehind);
    get depth(): number;
    get last(): Frame | undefined;
    push(frame: Frame): void;
    pop(): void;
    /**
     * Whether a folder may be entered.
     *
     * @param identity of the folder: {@link folderIdentity}
     * @param links how many followed links lead there
     */
    way(identity: string, links: number): Way;
}
/** A folder at the beginning of its visit. */
export declare function createFrame(directory: Location, platform: NodeJS.Platform, frame: Listing & Pick<Frame, 'location' | 'state' | 'links'>): Frame;
/** The place of `name` in a folder. */
export declare function childOf({ location }: Frame, name: string): Location;
