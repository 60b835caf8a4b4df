import {
  absolutePath,
  type FolderState,
  type Location,
  storedPath,
} from '../core/tracker/patterns/patterns.ts';
import type { Listing } from './directory-reader.ts';
import { folderIdentity, type StatBehind } from './folder-identity.ts';

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
export const MOST_WAYS = 1_000;

/** What entering a folder through links would be: nothing special, a circle, or one way too many to one folder. */
export type Way = 'free' | 'cycle' | 'too-many';

/** The folders from where a walk began down to where it is: its stack. */
export class FolderChain {
  readonly #frames: Frame[] = [];
  /** Device and inode of each frame, once somebody asked. */
  readonly #identities: (string | undefined)[] = [];
  /** How often each folder was entered through links behind links. */
  readonly #ways = new Map<string, number>();
  readonly #stat: StatBehind;

  constructor(stat: StatBehind) {
    this.#stat = stat;
  }

  get depth(): number {
    return this.#frames.length;
  }

  get last(): Frame | undefined {
    return this.#frames.at(-1);
  }

  push(frame: Frame): void {
    this.#frames.push(frame);
    this.#identities.push(undefined);
  }

  pop(): void {
    this.#frames.pop();
    this.#identities.pop();
  }

  /**
   * Whether a folder may be entered.
   *
   * @param identity of the folder: {@link folderIdentity}
   * @param links how many followed links lead there
   */
  way(identity: string, links: number): Way {
    if (this.#includes(identity)) return 'cycle';
    if (links < 2) return 'free';
    const ways = (this.#ways.get(identity) ?? 0) + 1;
    this.#ways.set(identity, ways);
    return ways > MOST_WAYS ? 'too-many' : 'free';
  }

  #includes(identity: string): boolean {
    return this.#frames.some((frame, i) => {
      this.#identities[i] ??= folderIdentity(frame.path, this.#stat);
      return this.#identities[i] === identity;
    });
  }
}

/** A folder at the beginning of its visit. */
export function createFrame(
  directory: Location,
  platform: NodeJS.Platform,
  frame: Listing & Pick<Frame, 'location' | 'state' | 'links'>,
): Frame {
  return {
    ...frame,
    path: withSlash(absolutePath(frame.location)),
    stored: withSlash(storedPath(directory, frame.location, platform)),
    next: 0,
  };
}

/** The place of `name` in a folder. */
export function childOf({ location }: Frame, name: string): Location {
  return { root: location.root, names: [...location.names, name] };
}

function withSlash(path: string): string {
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}
